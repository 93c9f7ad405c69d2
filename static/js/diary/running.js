// Which cramp runs and for how long. Pure: the time comes in as an argument.

/** @import { Entry } from "./store.js" */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** From here on an ordinary cramp would long be over, and the page says to get help. */
export const LONG_MS = 10 * MINUTE;

/** No cramp lasts an hour. A clock that runs longer was left on, so it stands in no one's way. */
export const FORGOTTEN_MS = HOUR;

/** @param {Entry} entry */
export const isRunning = ({ fields }) =>
  fields.known === "timer" &&
  fields.started_at !== undefined &&
  fields.ended_at === undefined &&
  fields.length === undefined;

/**
 * Milliseconds since the cramp began; never less than 0, whatever the other phone's clock says.
 * @param {Entry} entry
 * @param {number} now
 */
export const elapsed = ({ fields }, now) => Math.max(0, now - fields.started_at);

/**
 * Whether the clock of a running cramp was left on.
 * @param {Entry} entry
 * @param {number} now
 */
export const isForgotten = (entry, now) => elapsed(entry, now) >= FORGOTTEN_MS;

/**
 * The running cramp that began last, also one left on.
 * @param {Entry[]} cramps
 */
export const runningCramp = (cramps) => latest(cramps.filter(isRunning));

/**
 * The cramp that began last and is over.
 * @param {Entry[]} cramps
 */
export const lastCramp = (cramps) =>
  latest(cramps.filter((cramp) => cramp.fields.started_at !== undefined && !isRunning(cramp)));

/**
 * "2:14", and "1:02:14" from an hour on.
 * @param {number} ms
 */
export function clockText(ms) {
  const seconds = Math.floor(ms / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const parts = hours ? [hours, twoDigits(minutes)] : [minutes];
  return [...parts, twoDigits(seconds % 60)].join(":");
}

/**
 * "40 minutes ago", "now", "yesterday": the largest unit that fits.
 * @param {number} ms
 * @param {string} language
 */
export function agoText(ms, language) {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (ms < HOUR) return format.format(-Math.floor(ms / MINUTE), "minute");
  if (ms < 24 * HOUR) return format.format(-Math.floor(ms / HOUR), "hour");
  return format.format(-Math.floor(ms / (24 * HOUR)), "day");
}

/** @param {Entry[]} cramps */
const latest = (cramps) =>
  cramps.reduce(
    (/** @type {Entry | undefined} */ last, cramp) =>
      last && last.fields.started_at >= cramp.fields.started_at ? last : cramp,
    undefined,
  );

/** @param {number} value */
const twoDigits = (value) => String(value).padStart(2, "0");
