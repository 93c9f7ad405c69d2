// The emergency screen: which rows on which page, and what to ask after a tick. Pure; the twin of
// core/checker/screen.py.

import {
  asserted,
  atoms,
  certain,
  evaluate,
  FALSE,
  MAYBE,
  NOT_APPLICABLE,
  states,
  TRUE,
  UNASKED,
  UNSPECIFIED,
} from "./logic.js";
import { byId, triage } from "./triage.js";

/** @import { Answer, Answers, Finding, Knowledge, Rule, States } from "./logic.js" */

export const PAGES = 3;
const AT_MOST = 3;
const KINDS = ["current", "exposure", "person", "history", "medicine"];

/**
 * Return the findings of each page: those for everyone, and those for this person.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 */
export function screenPages(answers, { findings }) {
  const known = states(answers, findings);
  return Array.from({ length: PAGES }, (_, index) =>
    findings
      .filter(({ id, page }) => page === index + 1 && known[id] !== NOT_APPLICABLE)
      .map((finding) => finding.id),
  );
}

/**
 * Return the findings not asked yet that could make it an emergency, in order of how many rules an
 * answer alone would settle, current symptoms before the rest. None when it is one already.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 */
export function followUps(answers, knowledge, atMost = AT_MOST) {
  if (triage(answers, knowledge).level === knowledge.levels[0]) return [];
  const known = states(answers, knowledge.findings);
  /** @type {Map<string, number>} */
  const settled = new Map();
  for (const rule of knowledge.rules) {
    if (rule.level !== knowledge.levels[0] || !withinReach(rule, known)) continue;
    for (const name of unasked(rule, known)) {
      const one = settles(rule, byId(knowledge, name), known) ? 1 : 0;
      settled.set(name, (settled.get(name) ?? 0) + one);
    }
  }
  const order = knowledge.findings.map((finding) => finding.id);
  const rank = (/** @type {string} */ name) => [
    -(settled.get(name) ?? 0),
    KINDS.indexOf(byId(knowledge, name).kind),
    order.indexOf(name),
  ];
  return [...settled.keys()].sort((a, b) => firstDifference(rank(a), rank(b))).slice(0, atMost);
}

/**
 * Return how two ranks differ, for sorting.
 * @param {number[]} a
 * @param {number[]} b
 */
export const firstDifference = (a, b) =>
  a.map((value, index) => value - b[index]).find((difference) => difference !== 0) ?? 0;

/** @param {Rule} rule @param {States} known */
function withinReach({ when, anchors }, known) {
  if (evaluate(when, known, MAYBE) === FALSE) return false;
  const detail = asserted(when).some((atom) => lacksDetail(known[atom.finding]));
  return detail || certain(when, known, anchors, MAYBE);
}

/** @param {Rule} rule @param {States} known */
const unasked = ({ when }, known) => {
  const names = atoms(when)
    .filter((atom) => evaluate(atom, known, MAYBE) === MAYBE)
    .map((atom) => atom.finding);
  return [...new Set(names)].filter((name) => known[name] === UNASKED || lacksDetail(known[name]));
};

/** @param {Answer} state */
const lacksDetail = (state) => Array.isArray(state) && state.includes(UNSPECIFIED);

/** @param {Rule} rule @param {Finding} finding @param {States} known */
const settles = ({ when }, finding, known) =>
  possible(finding).some((answer) => evaluate(when, { ...known, [finding.id]: answer }) === TRUE);

/** @param {Finding} finding @returns {Answer[]} */
const possible = ({ type, options = {} }) =>
  type === "multi" ? Object.keys(options).map((option) => [option]) : Object.keys(options);
