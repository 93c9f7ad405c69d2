// Which causes fit the answers, by points for and against. Pure; the twin of core/checker/causes.py.
// They explain a result and never change its level. The points only order; they are not chances.

import {
  asserted,
  because,
  evaluate,
  isOpen,
  MAYBE,
  NOT_APPLICABLE,
  SKIPPED,
  states,
  TRUE,
  UNASKED,
} from "./logic.js";
import { byId, triage } from "./triage.js";

/** @import { Answers, Cause, Evidence, Knowledge, States } from "./logic.js" */
/** @import { Result } from "./triage.js" */

/**
 * A cause and the findings that speak for it, against it, or would point to it. `strength` is
 * "strong", "moderate" or "weak" (a fit), or "rule_out".
 * @typedef {{id: string, points: number, strength: string, for: string[], against: string[],
 *   wouldPoint: string[]}} Match
 * What may explain the cramps, the best fit first, and what may add to it.
 * @typedef {{shown: Match[], contributors: Match[]}} Causes
 * @typedef {{cause: Cause, match: Match}} Found
 */

/** @type {Record<string, number>} */
export const POINTS = { strong: 3, moderate: 2, weak: 1 };
/** @type {Record<string, number>} */
export const START = { very_common: 1, common: 0, uncommon: 0, rare: -1 };
const STRENGTHS = Object.keys(POINTS);
const PREVALENCES = Object.keys(START);
// The least points for each word, and for being shown at all.
const FITS = { strong: 9, moderate: 6, weak: 4 };
export const THRESHOLD = FITS.weak;
/** In place of such a word at urgent_today and emergency, where a weak fit reassures nobody. */
export const RULE_OUT = "rule_out";
export const AT_MOST = 3;
// Any of these but for its safe answer may mean a fit.
const FIT = ["awake_and_talking", "fit_like_movements", "baby_jerk_clusters"];

/**
 * Return the causes to show with the result of these answers. At urgent_today and emergency: only
 * what doctors will want to rule out, without evidence against. Nothing during a fit, or before
 * every row of the emergency screen is answered.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 * @returns {Causes}
 */
export function causes(answers, knowledge) {
  const known = states(answers, knowledge.findings);
  if (!screened(known, knowledge)) return { shown: [], contributors: [] };
  const result = triage(answers, knowledge);
  if (knowledge.levels.indexOf(result.level) < 2)
    return { shown: toRuleOut(result, known, knowledge), contributors: [] };
  const found = ranked(
    knowledge.causes.filter((cause) => mayBeShown(cause, known)).map((cause) => find(cause, known)),
  );
  const fits = found.filter(({ cause, match }) => !cause.contributor && isFit(cause, match, known));
  const adds = found.filter(({ cause, match }) => cause.contributor && match.points > 0);
  return { shown: matches(fits).slice(0, AT_MOST), contributors: matches(adds) };
}

/** @param {Found[]} found */
const matches = (found) => found.map(({ match }) => match);

/** @param {States} known @param {Knowledge} knowledge */
const screened = (known, { findings }) =>
  !findings.some(({ id, page }) => page && (known[id] === UNASKED || known[id] === SKIPPED));

/** @param {Result} result @param {States} known @param {Knowledge} knowledge */
function toRuleOut(result, known, knowledge) {
  const goesOn = result.level === knowledge.levels[0] || known.happening_now === "yes";
  if (goesOn && perhapsAFit(known, knowledge)) return [];
  const fired = result.fired.filter(({ level }) => level === result.level);
  const found = knowledge.causes
    .filter((cause) => fired.some(({ rule }) => cause.rules.includes(rule)))
    .filter((cause) => speaks(cause, known, "moderate"))
    .map((cause) => find({ ...cause, against: [] }, known));
  return matches(ranked(found))
    .slice(0, AT_MOST)
    .map((match) => ({ ...match, strength: RULE_OUT, wouldPoint: [] }));
}

/** @param {States} known @param {Knowledge} knowledge */
const perhapsAFit = (known, knowledge) =>
  FIT.some((name) => ![byId(knowledge, name).safe, NOT_APPLICABLE].includes(known[name]));

/** @param {Cause} cause @param {States} known */
const mayBeShown = ({ requires, unless }, known) =>
  (!requires.length || requires.some((condition) => evaluate(condition, known) === TRUE)) &&
  !unless.some((condition) => evaluate(condition, known) === TRUE);

/** @param {Cause} cause @param {Match} match @param {States} known */
const isFit = (cause, match, known) => match.points >= THRESHOLD && speaks(cause, known, "strong");

/** @param {Cause} cause @param {States} known @param {string} least */
const speaks = (cause, known, least) =>
  whichHold(cause.for, known).some(({ strength }) => POINTS[strength] >= POINTS[least]);

/** @param {Cause} cause @param {States} known @returns {Found} */
function find(cause, known) {
  const lines = whichHold(cause.for, known);
  const against = whichHold(cause.against, known);
  const points = START[cause.prevalence] + sum(lines) - sum(against);
  const word = Object.entries(FITS).find(([, least]) => points >= least);
  const match = {
    id: cause.id,
    points,
    strength: word ? word[0] : "weak",
    for: findingsOf(lines, known),
    against: findingsOf(against, known),
    wouldPoint: wouldPoint(cause, known),
  };
  return { cause, match };
}

/** The sort is stable: causes that tie in both stay in the order of their files. @param {Found[]} found */
const ranked = (found) =>
  [...found].sort(
    (a, b) =>
      b.match.points - a.match.points ||
      PREVALENCES.indexOf(a.cause.prevalence) - PREVALENCES.indexOf(b.cause.prevalence),
  );

/** @param {Evidence[]} lines @param {States} known */
const whichHold = (lines, known) =>
  lines.filter(({ condition }) => evaluate(condition, known) === TRUE);

/** @param {Evidence[]} lines */
const sum = (lines) => lines.reduce((points, { strength }) => points + POINTS[strength], 0);

/** @param {Evidence[]} lines @param {States} known */
const findingsOf = (lines, known) => [
  ...new Set(lines.flatMap(({ condition }) => because(condition, known))),
];

/** @param {Cause} cause @param {States} known */
function wouldPoint(cause, known) {
  const names = cause.for
    .filter(({ condition }) => evaluate(condition, known, MAYBE) === MAYBE)
    .sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength))
    .flatMap(({ condition }) => asserted(condition))
    .map((atom) => atom.finding)
    .filter((name) => known[name] === UNASKED || isOpen(known[name]));
  return [...new Set(names)].slice(0, AT_MOST);
}
