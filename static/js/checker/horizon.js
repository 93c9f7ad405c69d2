// What could still change a result: the rules that are open, and what would settle them. Pure; the
// twin of core/checker/horizon.py.

import {
  atoms,
  evaluate,
  FALSE,
  isOpen,
  MAYBE,
  NOT_APPLICABLE,
  standing,
  states,
  UNASKED,
  UNSPECIFIED,
} from "./logic.js";
import { byId, floor } from "./triage.js";

/** @import { Answer, Answers, Condition, Finding, Knowledge, Rule, States } from "./logic.js" */
/** @import { Result } from "./triage.js" */

/**
 * A rule that could still raise the level, how far (an index of the levels), and what it needs.
 * @typedef {{when: Condition, reach: number, needs: Set<string>}} OpenRule
 */

/**
 * What is known, what could be, and what lies between the two. `now` counts a finding as not
 * applicable while what it hangs on is unasked; `could` counts it as unasked. `wanted` is every
 * finding that could raise the level, with the highest it could reach.
 * @typedef {{now: States, could: States, rules: OpenRule[], wanted: Map<string, number>}} Horizon
 */

/**
 * Return what could still raise `result`, which is that of these answers.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 * @param {Result} result
 * @returns {Horizon}
 */
export function horizon(answers, knowledge, result) {
  const { findings, levels } = knowledge;
  const now = states(answers, findings);
  const could = couldBe(answers, findings);
  const lower = levels.indexOf(result.level);
  const rules = openRules(could, knowledge, result, lower);
  /** @type {Map<string, number>} */
  const wanted = new Map();
  const want = (/** @type {string} */ name, /** @type {number} */ reach) =>
    wanted.set(name, Math.min(reach, wanted.get(name) ?? reach));
  for (const { needs, reach } of rules) for (const name of needs) want(name, reach);
  for (const finding of findings) {
    // A hidden one is only worth finding out about while nothing speaks against home care.
    const state = (lower === levels.length - 1 ? could : now)[finding.id];
    if (!"EU".includes(finding.flag) || state !== UNASKED) continue;
    want(finding.id, levels.indexOf(floor(finding) ?? "routine"));
  }
  return { now, could, rules, wanted };
}

/**
 * Return the findings without an answer that can still change whether a condition holds.
 * @param {Condition} condition
 * @param {States} could
 * @returns {string[]}
 */
export function live(condition, could) {
  if (evaluate(condition, could, MAYBE) !== MAYBE) return [];
  if ("finding" in condition) return isDue(could[condition.finding]) ? [condition.finding] : [];
  if ("not" in condition) return live(condition.not, could);
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.flatMap((part) => live(part, could));
}

/** No answer yet, or a tick that does not say which of several. @param {Answer} state */
const isDue = (state) => state === UNASKED || (Array.isArray(state) && state.includes(UNSPECIFIED));

/** @param {Answers} answers @param {Finding[]} findings */
function couldBe(answers, findings) {
  /** @type {States} */
  const could = {};
  for (const { id, ask_if } of findings) {
    const hidden = ask_if && evaluate(ask_if, could, MAYBE) === FALSE;
    could[id] = hidden ? NOT_APPLICABLE : (answers[id] ?? UNASKED);
  }
  return could;
}

/** @param {States} could @param {Knowledge} knowledge @param {Result} result @param {number} lower */
function openRules(could, knowledge, result, lower) {
  const fired = new Set(result.fired.map(({ rule }) => rule));
  return knowledge.rules
    .filter(({ id }) => !fired.has(id))
    .map((rule) => {
      const { when, level } = rule;
      const needs = new Set([...live(when, could), ...unaskedAnchors(rule, could)]);
      // What it needs may be answered "not sure", which holds up a level by itself.
      const floors = [...needs].flatMap((name) => floor(byId(knowledge, name)) ?? []);
      const levels = [level, ...floors].map((each) => knowledge.levels.indexOf(each));
      return { when, needs, reach: Math.min(...levels) };
    })
    .filter(({ needs, reach }) => needs.size > 0 && reach < lower);
}

/**
 * Return the anchors without an answer: one of them fires a rule that nobody can settle.
 * @param {Rule} rule
 * @param {States} could
 */
function unaskedAnchors({ when, anchors }, could) {
  const inDoubt = atoms(when).some(({ finding }) => isOpen(could[finding]));
  if (!inDoubt || evaluate(when, could, MAYBE) !== MAYBE) return [];
  return standing(when, could, MAYBE)
    .map(({ finding }) => finding)
    .filter((finding) => anchors.includes(finding) && isDue(could[finding]));
}
