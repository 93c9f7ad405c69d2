// Noon-to-noon arithmetic. A night runs from noon to noon where the person was and is named by the
// date on which it began. Only `offsetAt`, `instantOf`, `isNight` and `zoneName` ask this device.

const MINUTE = 60_000;
const HALF_DAY = 12 * 60 * MINUTE;

/**
 * The night an instant belongs to. The offset is the one kept with the entry, so the answer stays
 * the same for ever, whatever becomes of the zone's rules and wherever the phone is now.
 * @param {number} ms instant, milliseconds since 1970 in UTC
 * @param {number} offsetMin minutes east of UTC where it happened
 * @returns {string} "YYYY-MM-DD"
 */
export const nightOf = (ms, offsetMin) => wallClock(ms - HALF_DAY, offsetMin).slice(0, 10);

/**
 * Date and time on the wall where it happened.
 * @param {number} ms
 * @param {number} offsetMin
 * @returns {{date: string, time: string}} "YYYY-MM-DD" and "HH:MM"
 */
export function localParts(ms, offsetMin) {
  const wall = wallClock(ms, offsetMin);
  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}

/**
 * Minutes east of UTC on this device at an instant.
 * @param {number} ms
 */
export const offsetAt = (ms) => 0 - new Date(ms).getTimezoneOffset();

/**
 * The instant a clock on this device showed a date and time. A time that a change of the clocks
 * skipped is moved forward by the gap; one that happened twice means the first.
 * @param {string} date "YYYY-MM-DD"
 * @param {string} time "HH:MM"
 * @returns {{ms: number, offsetMin: number}} `ms` is NaN when they are no date and time
 */
export function instantOf(date, time) {
  const ms = new Date(`${date}T${time}`).getTime();
  return { ms, offsetMin: offsetAt(ms) };
}

/**
 * Whether an instant lies in this person's night hours on this device.
 * @param {number} ms
 * @param {{from: number, to: number}} hours first hour of the night, and first hour of the day
 */
export function isNight(ms, { from, to } = { from: 21, to: 9 }) {
  const hour = new Date(ms).getHours();
  return from > to ? hour >= from || hour < to : hour >= from && hour < to;
}

/** The IANA name of this device's zone. */
export const zoneName = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";

/**
 * A night's name for people: "Sat 21 Nov", with the year when it is not the year of `now`.
 * @param {string} night "YYYY-MM-DD"
 * @param {{language?: string, now?: number}} options
 */
export function nightName(night, { language = pageLanguage(), now = Date.now() } = {}) {
  const thisYear = nightOf(now, offsetAt(now)).slice(0, 4);
  /** @type {Intl.DateTimeFormatOptions} */
  const shape = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" };
  if (night.slice(0, 4) !== thisYear) shape.year = "numeric";
  return new Intl.DateTimeFormat(language, shape)
    .format(new Date(`${night}T00:00Z`))
    .replace(",", "");
}

/** @param {number} ms @param {number} offsetMin */
const wallClock = (ms, offsetMin) => new Date(ms + offsetMin * MINUTE).toISOString();

/** The language to format dates in. Our English is British; a browser takes "en" for American. */
export function pageLanguage() {
  const language = globalThis.document?.documentElement.lang;
  return !language || language === "en" ? "en-GB" : language;
}
