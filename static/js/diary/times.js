// Start and end of a cramp as a form shows them, and back. Pure but for the phone's zone.

import { instantOf, localParts, zoneName } from "../shared/nights.js";
import { startingAt } from "./start.js";

/** @import { Patch } from "./draft.js" */
/** @import { Entry } from "./store.js" */

const MINUTE = 60_000;
const FIVE_MINUTES = 5 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** The diary's schema keeps nothing from before this century. */
const EARLIEST_MS = Date.UTC(2000, 0, 2);

/** Nobody's cramp lasts longer: an end beyond it is a slip of the finger. */
export const LONGEST_MS = DAY / 2;

/**
 * What the fields for start and end show: the clock on the wall where the cramp began.
 * @param {Entry["fields"]} fields
 * @returns {{date: string, time: string, endTime: string}}
 */
export function formTimes({ started_at, offset_min = 0, ended_at }) {
  if (started_at === undefined) return { date: "", time: "", endTime: "" };
  const { date, time } = localParts(started_at, offset_min);
  return {
    date,
    time,
    endTime: ended_at === undefined ? "" : localParts(ended_at, offset_min).time,
  };
}

/**
 * The change that moves the start to `date` and `time` on this phone's clock. The end keeps its
 * time of day, and so follows the start to another date. Throws WrongTime.
 * @param {Entry["fields"]} fields
 * @param {{date: string, time: string}} start
 * @param {number} now
 * @returns {Patch}
 */
export function moveStart(fields, { date, time }, now) {
  const { ms, offsetMin } = instantOf(date, time);
  // Also while a year is still being typed: "0202" is a date to the browser.
  if (!(ms >= EARLIEST_MS)) throw new WrongTime("empty");
  if (ms > now) throw new WrongTime("future");
  const set = { started_at: ms, offset_min: offsetMin, zone: zoneName() };
  const { started_at, ended_at, offset_min = 0 } = fields;
  if (started_at === undefined || ended_at === undefined) return { set };
  const later = timeOfDay(ended_at, offset_min) - timeOfDay(ms, offsetMin);
  return { set: { ...set, ended_at: endAfter(ms, later, now) } };
}

/**
 * The change that moves the end to the first `time` after the start, or takes it away when `time`
 * is "". Throws WrongTime.
 * @param {Entry["fields"]} fields
 * @param {string} time
 * @param {number} now
 * @returns {Patch}
 */
export function moveEnd(fields, time, now) {
  if (!time) return withoutEnd(fields);
  const { started_at, offset_min = 0 } = fields;
  if (started_at === undefined) throw new WrongTime("empty");
  const [hours, minutes] = time.split(":").map(Number);
  const later = (hours * 60 + minutes) * MINUTE - timeOfDay(started_at, offset_min);
  return { set: { ended_at: endAfter(started_at, later, now) }, unset: ["length"] };
}

/**
 * The change that a tap on a coarse length makes: a second tap takes it back.
 * @param {Entry["fields"]} fields
 * @param {string} length
 * @returns {Patch}
 */
export function chooseLength(fields, length) {
  const again = fields.length === length && fields.ended_at === undefined;
  return again ? withoutEnd(fields) : { set: { length }, unset: ["ended_at"] };
}

/**
 * Nobody knows how long it was. A timer without end or length would count as running.
 * @param {Entry["fields"]} fields
 * @returns {Patch}
 */
const withoutEnd = ({ known }) =>
  known === "timer"
    ? { set: { length: "unknown" }, unset: ["ended_at"] }
    : { unset: ["ended_at", "length"] };

/**
 * A cramp from earlier, not recorded yet: until told otherwise, one that began just now.
 * @param {number} now
 * @returns {Entry}
 */
export const unrecordedCramp = (now) => ({
  kind: "cramp",
  id: "",
  rev: 0,
  epoch: null,
  deleted: false,
  waiting: false,
  fields: { ...startingAt(now - (now % FIVE_MINUTES)), known: "recalled" },
});

/** A time that cannot be: `reason` is "empty", "future" or "order". */
export class WrongTime extends Error {
  /** @param {"empty" | "future" | "order"} reason */
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * @param {number} start
 * @param {number} later - Milliseconds on the clock face, maybe over midnight.
 * @param {number} now
 */
function endAfter(start, later, now) {
  // A cramp started and stopped within one minute shows one time for both.
  const length = later < 0 && later > -MINUTE ? 0 : (later + DAY) % DAY;
  if (length > LONGEST_MS) throw new WrongTime("order");
  if (start + length > now) throw new WrongTime("future");
  return start + length;
}

/**
 * Milliseconds since midnight on the wall.
 * @param {number} ms
 * @param {number} offsetMin
 */
const timeOfDay = (ms, offsetMin) => (ms + offsetMin * MINUTE) % DAY;
