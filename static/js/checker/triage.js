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

/** @import { Answers, Finding, Knowledge, States } from "./logic.js" */

/**
 * A rule that holds, or holds as far as anyone can tell (`sure` is then false).
 * @typedef {{rule: string, level: string, sure: boolean, because: string[]}} Fired
 */

/**
 * What the answers amount to. `floors` are open findings and the level each holds up; `missing` the
 * serious findings without an answer. Until there is none the level is the least it can be.
 * @typedef {{level: string, fired: Fired[], floors: Record<string, string>, missing: string[],
 *   complete: boolean, at_least: boolean}} Result
 */

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
  /** @type {Record<string, string>} */
  const floors = {};
  for (const { id, level, when, anchors } of knowledge.rules) {
    const truth = evaluate(when, known);
    if (truth === TRUE || (truth === MAYBE && certain(when, known, anchors))) {
      fired.push({ rule: id, level, sure: truth === TRUE, because: because(when, known) });
    } else if (truth === MAYBE) {
      for (const name of unsure(when, known)) {
        const least = floor(/** @type {Finding} */ (byId(knowledge, name)));
        if (least) floors[name] = least;
      }
    }
  }
  const missing = missingOnes(known, knowledge);
  const level = highest([...fired.map((rule) => rule.level), ...Object.values(floors)], knowledge);
  const at_least = missing.length > 0 && level !== knowledge.levels[0];
  return { level, fired, floors, missing, complete: missing.length === 0, at_least };
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

/** @param {Finding} finding @returns {string | undefined} */
function floor(finding) {
  if (finding.page) return "urgent_today";
  if (finding.kind !== "current") return "routine";
  return { E: "see_clinician_soon", U: "see_clinician_soon", S: "routine" }[finding.flag];
}

/** @param {States} known @param {Knowledge} knowledge */
const missingOnes = (known, { findings }) =>
  findings
    .filter(({ id, flag }) => "EU".includes(flag) && (isOpen(known[id]) || known[id] === UNASKED))
    .map((finding) => finding.id);
