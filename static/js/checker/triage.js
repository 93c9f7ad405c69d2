// From answers to a level, with the reasons. Pure; the twin of core/checker/triage.py.

import {
  because,
  certain,
  evaluate,
  isOpen,
  MAYBE,
  states,
  TRUE,
  UNASKED,
  unsure,
} from "./logic.js";

/** @import { Answers, Finding, Knowledge, Rule, States } from "./logic.js" */

/**
 * A rule that holds, or holds as far as anyone can tell (`sure` is then false).
 * @typedef {{rule: string, level: string, sure: boolean, because: string[]}} Fired
 */

/**
 * What the answers amount to. `floors` are open findings and the level each holds up; `missing` the
 * serious findings without an answer, and `would` the level each could lead to. Until there is none
 * the level is the least it can be.
 * @typedef {{level: string, fired: Fired[], floors: Record<string, string>, missing: string[],
 *   would: Record<string, string>, complete: boolean, at_least: boolean}} Result
 */

/** Rules that call cramps ordinary: said only when they are the whole story. */
const ORDINARY = ["C01", "C02"];

/**
 * Return the highest level that any rule or open answer leads to. Nothing lowers it.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 * @returns {Result}
 */
export function triage(answers, knowledge) {
  const known = states(answers, knowledge.findings);
  /** @type {Fired[]} */
  const fired = [];
  const floors = openOnes(known, knowledge);
  for (const rule of knowledge.rules) {
    const truth = evaluate(rule.when, known);
    if (truth === TRUE || (truth === MAYBE && firesUnsure(rule, known))) {
      const { id, level, when } = rule;
      fired.push({ rule: id, level, sure: truth === TRUE, because: because(when, known) });
    } else if (truth === MAYBE) {
      for (const name of unsure(rule.when, known)) {
        const least = floor(byId(knowledge, name));
        if (least) floors[name] = least;
      }
    }
  }
  const missing = missingOnes(known, knowledge);
  const level = highest([...fired.map((rule) => rule.level), ...Object.values(floors)], knowledge);
  return {
    level,
    fired,
    floors,
    missing,
    would: would(missing, known, level, knowledge),
    complete: missing.length === 0,
    at_least: missing.length > 0 && level !== knowledge.levels[0],
  };
}

/**
 * Return the rules to name with a result: none that plays down what is more urgent. Where help is
 * needed today or at once, that is everything for home or the next visit.
 * @param {Result} result
 * @param {Knowledge} knowledge
 */
export function noted({ fired, level }, { levels }) {
  const calm = levels.indexOf(level) > 1;
  return fired.filter(
    (rule) =>
      rule.level === level ||
      (!ORDINARY.includes(rule.rule) && (calm || levels.indexOf(rule.level) <= 2)),
  );
}

/**
 * Return the most urgent of `levels`, the least there is when there are none.
 * @param {string[]} levels
 * @param {Knowledge} knowledge
 */
export const highest = (levels, { levels: order }) =>
  order.find((level) => levels.includes(level)) ?? /** @type {string} */ (order.at(-1));

/**
 * Return the finding of that id.
 * @param {Knowledge} knowledge
 * @param {string} id
 */
export const byId = (knowledge, id) =>
  /** @type {Finding} */ (knowledge.findings.find((finding) => finding.id === id));

/**
 * Return the level that a finding holds up while nobody is sure of it.
 * @param {Finding} finding
 * @returns {string | undefined}
 */
export function floor(finding) {
  if (finding.page) return "urgent_today";
  if (finding.kind !== "current") return "routine";
  return { E: "see_clinician_soon", U: "see_clinician_soon", S: "routine" }[finding.flag];
}

/** @param {Rule} rule @param {States} known */
const firesUnsure = ({ when, anchors, unsure_fires = false }, known) =>
  unsure_fires || certain(when, known, anchors);

/** @param {Knowledge} knowledge */
const seriousOnes = ({ findings }) =>
  findings.filter(({ flag }) => "EU".includes(flag)).map(({ id }) => id);

/** @param {States} known @param {Knowledge} knowledge @returns {Record<string, string>} */
const openOnes = (known, knowledge) =>
  Object.fromEntries(
    seriousOnes(knowledge)
      .filter((id) => isOpen(known[id]))
      .map((id) => [id, "routine"]),
  );

/** @param {States} known @param {Knowledge} knowledge */
const missingOnes = (known, knowledge) =>
  seriousOnes(knowledge).filter((id) => isOpen(known[id]) || known[id] === UNASKED);

/** @param {string[]} missing @param {States} known @param {string} level @param {Knowledge} knowledge */
function would(missing, known, level, knowledge) {
  const { levels, rules } = knowledge;
  const raised = Object.fromEntries(missing.map((name) => [name, level]));
  for (const { when, level: reach } of rules) {
    const higher = levels.indexOf(reach) < levels.indexOf(level);
    if (!higher || evaluate(when, known, MAYBE) !== MAYBE) continue;
    for (const name of unsure(when, known, MAYBE))
      if (name in raised) raised[name] = highest([raised[name], reach], knowledge);
  }
  return raised;
}
