// Three-valued logic over answers, some of which are open. Pure; the twin of core/checker/logic.py.

/**
 * A tree of all, any and not over single comparisons.
 * @typedef {{finding: string, operator: string, value: string | number | string[]}} Atom
 * @typedef {Atom | {all: Condition[]} | {any: Condition[]} | {not: Condition}} Condition
 */

/**
 * @typedef {{me: string, child: string, adult: string}} Words
 * @typedef {{id: string, flag: string, kind: string, type: string, why: string, question: Words,
 *   options?: Record<string, string>, ask_if?: Condition, safe: Answer, tick: Answer, page?: number,
 *   subject?: string, row?: Words, again?: Words, chip?: string, minimum?: number, maximum?: number,
 *   check_below?: number, check_above?: number, unit?: string}} Finding
 * @typedef {{id: string, title: Words, lead?: Words}} Subject
 * @typedef {{id: string, name: string, level: string, when: Condition, anchors: string[], tell: string,
 *   why: string, sources: number[], basis: string, unsure_fires?: boolean, note?: string}} Rule
 * @typedef {{condition: Condition, strength: string}} Evidence
 * @typedef {{id: string, name: string, clinical_name: string, line: string, prevalence: string,
 *   requires: Condition[], unless: Condition[], for: Evidence[], against: Evidence[], contributor: boolean,
 *   when_to_be_seen: string, tests: string, self_care: string[], rules: string[], learn?: string,
 *   sources: number[], basis: string, note?: string}} Cause
 * @typedef {{id: string, name: string, words: Words, what_to_do: string, page?: string,
 *   sources: number[], basis: string}} NotACramp
 * @typedef {{id: number, citation: string, url: string, read: string}} Source
 * @typedef {{number: string, where: string, countries: string[]}} Region
 */

/**
 * @typedef {{version: string, date: string, hash: string, levels: string[], subjects: Subject[], findings: Finding[],
 *   rules: Rule[], causes: Cause[], not_a_cramp: NotACramp[], sources: Record<string, Source>, regions: Region[],
 *   advice: any}} Knowledge
 * @typedef {string | number | string[]} Answer
 * @typedef {Record<string, Answer>} Answers
 * @typedef {Record<string, Answer>} States - An answer, or why there is none.
 */

export const FALSE = 0;
export const MAYBE = 1;
export const TRUE = 2;
/** "Not sure" was pressed. */
export const UNKNOWN = "unknown";
/** It was shown and left. */
export const SKIPPED = "skipped";
/** It was not shown yet. */
export const UNASKED = "unasked";
/** Its ask_if is false. */
export const NOT_APPLICABLE = "not_applicable";
/** Ticked, without saying which of several. */
export const UNSPECIFIED = "unspecified";

/** @param {Answer | undefined} state */
export const isOpen = (state) => state === UNKNOWN || state === SKIPPED;

/**
 * Return what is known of each finding: its answer, or why there is none.
 * @param {Answers} answers
 * @param {Finding[]} findings
 */
export function states(answers, findings) {
  /** @type {States} */
  const known = {};
  for (const finding of findings) {
    const applies = !finding.ask_if || evaluate(finding.ask_if, known) !== FALSE;
    known[finding.id] = applies ? (answers[finding.id] ?? UNASKED) : NOT_APPLICABLE;
  }
  return known;
}

/**
 * Return FALSE, MAYBE or TRUE. What was not asked yet counts as the answer that makes the least of
 * it; with `unasked` MAYBE it counts as open, so FALSE is then for good.
 * @param {Condition} condition
 * @param {States} known
 * @returns {number}
 */
export function evaluate(condition, known, unasked = FALSE) {
  if ("finding" in condition) return compare(condition, known[condition.finding], unasked);
  // Under a "not" the least is made of it by the opposite answer.
  if ("not" in condition) return TRUE - evaluate(condition.not, known, TRUE - unasked);
  if ("all" in condition)
    return Math.min(...condition.all.map((part) => evaluate(part, known, unasked)));
  return Math.max(...condition.any.map((part) => evaluate(part, known, unasked)));
}

/**
 * Return whether one of the `anchors` is there beyond doubt, in a part that may hold.
 * @param {Condition} condition
 * @param {States} known
 * @param {string[]} anchors
 */
export const certain = (condition, known, anchors, unasked = FALSE) =>
  standing(condition, known, unasked).some(
    (atom) => anchors.includes(atom.finding) && evaluate(atom, known) === TRUE,
  );

/**
 * Return every comparison of a condition, from left to right.
 * @param {Condition} condition
 * @returns {Atom[]}
 */
export function atoms(condition) {
  if ("finding" in condition) return [condition];
  if ("not" in condition) return atoms(condition.not);
  return ("all" in condition ? condition.all : condition.any).flatMap(atoms);
}

/**
 * Return the comparisons that speak for a condition: those that stand under no "not".
 * @param {Condition} condition
 * @returns {Atom[]}
 */
export function asserted(condition) {
  if ("finding" in condition) return [condition];
  if ("not" in condition) return [];
  return ("all" in condition ? condition.all : condition.any).flatMap(asserted);
}

/**
 * Return the comparisons that still speak for a condition: `asserted`, without false parts.
 * @param {Condition} condition
 * @param {States} known
 * @returns {Atom[]}
 */
export function standing(condition, known, unasked = FALSE) {
  if (evaluate(condition, known, unasked) === FALSE) return [];
  if ("finding" in condition) return [condition];
  if ("not" in condition) return [];
  const parts = "all" in condition ? condition.all : condition.any;
  return parts.flatMap((part) => standing(part, known, unasked));
}

/**
 * Return the findings that make a condition as true as it is, each once.
 * @param {Condition} condition
 * @param {States} known
 */
export function because(condition, known) {
  const least = evaluate(condition, known) === TRUE ? TRUE : MAYBE;
  const reasons = standing(condition, known).filter((atom) => evaluate(atom, known) >= least);
  return [...new Set(reasons.map((atom) => atom.finding))];
}

/**
 * Return the findings that leave a condition open, each once. They were shown; with `unasked` MAYBE,
 * those that were not asked yet are among them.
 * @param {Condition} condition
 * @param {States} known
 */
export const unsure = (condition, known, unasked = FALSE) => [
  ...new Set(
    atoms(condition)
      .filter((atom) => evaluate(atom, known, unasked) === MAYBE)
      .map((atom) => atom.finding),
  ),
];

/** @param {Atom} atom @param {Answer} state @param {number} unasked */
function compare(atom, state, unasked) {
  if (state === UNASKED) return unasked;
  if (state === NOT_APPLICABLE) return FALSE;
  if (isOpen(state)) return MAYBE;
  if (atom.operator === "has") return has(atom.value, /** @type {string[]} */ (state));
  if (atom.operator === "at_least") return state >= atom.value ? TRUE : FALSE;
  return [atom.value].flat().includes(/** @type {string} */ (state)) ? TRUE : FALSE;
}

/** @param {Atom["value"]} wanted @param {string[]} ticked */
function has(wanted, ticked) {
  if (wanted === "none") return ticked.length ? FALSE : TRUE;
  if (wanted === "any") return ticked.length ? TRUE : FALSE;
  if (/** @type {string[]} */ (wanted).some((option) => ticked.includes(option))) return TRUE;
  return ticked.includes(UNSPECIFIED) ? MAYBE : FALSE;
}
