// Which causes could still join the first three, and what would tell. Pure; the twin of
// core/checker/contest.py.

import { AT_MOST, POINTS, START, THRESHOLD } from "./causes.js";
import { live } from "./horizon.js";
import { evaluate, FALSE, MAYBE, TRUE } from "./logic.js";

/** @import { Match } from "./causes.js" */
/** @import { Cause, Condition, Knowledge, States } from "./logic.js" */

/** The points in its favour from which a cause is looked into when another is shown already. */
const LIKELY = 2;
/** With it, what is rare counts once, and what is very common three times. */
const AS_COMMON = 2;

/**
 * Findings without an answer by the points that hang on them. `deciding`: for causes likely enough
 * to look into that could still join the first three; they count for more where the cause is common,
 * and where something speaks for it already.
 * `telling`: for every one that could be shown.
 * @typedef {{deciding: Map<string, number>, telling: Map<string, number>}} Contest
 */

/**
 * Return what is open between the causes `shown` and the others.
 * @param {Match[]} shown
 * @param {States} could
 * @param {Knowledge} knowledge
 * @returns {Contest}
 */
export function contest(shown, could, { causes }) {
  const points = new Map(shown.map((match) => [match.id, match.points]));
  const bar = points.size >= AT_MOST ? Math.min(...points.values()) : THRESHOLD;
  const likely = points.size > 0 ? LIKELY : 0;
  /** @type {Contest} */
  const found = { deciding: new Map(), telling: new Map() };
  for (const cause of causes) {
    if (!isPossible(cause, could)) continue;
    const stakes = stakesOf(cause, could);
    raise(found.telling, stakes);
    const outside = !points.has(cause.id) && !cause.contributor;
    const speaks = favour(cause, could);
    if (outside && speaks >= likely && best(cause, could) >= bar) {
      const weight = START[cause.prevalence] + AS_COMMON + speaks;
      raise(found.deciding, new Map([...stakes].map(([name, stake]) => [name, weight * stake])));
    }
  }
  return found;
}

/** @param {Cause} cause @param {States} could */
function isPossible(cause, could) {
  if (cause.unless.some((unless) => evaluate(unless, could) === TRUE)) return false;
  if (cause.requires.length > 0 && !anyPossible(cause.requires, could)) return false;
  if (cause.contributor) return true;
  const strong = cause.for.filter((line) => line.strength === "strong");
  return (
    anyPossible(
      strong.map((line) => line.condition),
      could,
    ) && best(cause, could) >= THRESHOLD
  );
}

/** @param {Condition[]} conditions @param {States} could */
const anyPossible = (conditions, could) =>
  conditions.some((condition) => evaluate(condition, could, MAYBE) !== FALSE);

/** @param {Cause} cause @param {States} could */
const favour = (cause, could) =>
  total(cause.for.filter(({ condition }) => evaluate(condition, could) === TRUE));

/** The points it has when everything open speaks for it. @param {Cause} cause @param {States} could */
const best = (cause, could) =>
  START[cause.prevalence] +
  total(cause.for.filter(({ condition }) => evaluate(condition, could, MAYBE) !== FALSE)) -
  total(cause.against.filter(({ condition }) => evaluate(condition, could) === TRUE));

/** @param {{strength: string}[]} lines */
const total = (lines) => lines.reduce((sum, { strength }) => sum + POINTS[strength], 0);

/** @param {Cause} cause @param {States} could */
function stakesOf(cause, could) {
  /** @type {Map<string, number>} */
  const stakes = new Map();
  const gates = [...cause.unless, ...cause.requires];
  const lines = [
    ...gates.map((condition) => ({ condition, strength: "weak" })),
    ...cause.against,
    ...cause.for,
  ];
  for (const { condition, strength } of lines) {
    raise(stakes, new Map(live(condition, could).map((name) => [name, POINTS[strength]])));
  }
  return stakes;
}

/** @param {Map<string, number>} stakes @param {Map<string, number>} others */
function raise(stakes, others) {
  for (const [name, points] of others) stakes.set(name, Math.max(points, stakes.get(name) ?? 0));
}
