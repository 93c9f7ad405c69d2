// The diary by nights. Pure.

import { nightOf } from "../shared/nights.js";

/** @import { Entry } from "./store.js" */

/**
 * Nights with the cramps of each: newest night first, within a night in the order they came.
 * Nights nobody wrote about are not among them: nothing is known of those. Cramps without a start
 * come last, as night "".
 * @param {Entry[]} cramps
 * @returns {{night: string, cramps: Entry[]}[]}
 */
export function byNight(cramps) {
  /** @type {Map<string, Entry[]>} */
  const nights = new Map();
  for (const cramp of [...cramps].sort(byStart)) {
    const night = nightOfCramp(cramp);
    const list = nights.get(night);
    if (list) list.push(cramp);
    else nights.set(night, [cramp]);
  }
  return [...nights]
    .map(([night, list]) => ({ night, cramps: list }))
    .sort((a, b) => (a.night < b.night ? 1 : -1));
}

/**
 * The night a cramp belongs to; "" when its start is not known, as other software may leave it.
 * @param {Entry} cramp
 */
export const nightOfCramp = ({ fields: { started_at, offset_min = 0 } }) =>
  started_at === undefined ? "" : nightOf(started_at, offset_min);

/** @param {Entry} a @param {Entry} b */
const byStart = (a, b) => (a.fields.started_at ?? 0) - (b.fields.started_at ?? 0);
