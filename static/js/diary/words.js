// A cramp in words, and its times as the clock on the wall showed them. Pure.

import { fill, gettext, ngettext } from "../shared/text.js";
import { muscleNames } from "./muscles.js";
import { isRunning } from "./running.js";

/** @import { Entry } from "./store.js" */

const MINUTE = 60_000;

/**
 * "Left calf, 3 min, pain 6": what is known, nothing made up.
 * @param {Entry} entry
 */
export function crampWords(entry) {
  const { muscles = [], pain } = entry.fields;
  const names = muscleNames(muscles);
  const parts = [names.length ? names.join(", ") : gettext("cramp"), lengthWords(entry)];
  if (pain !== undefined) parts.push(fill(gettext("pain %(pain)s"), { pain }));
  return capital(parts.filter(Boolean).join(", "));
}

/**
 * The text as it stands at the start of a line.
 * @param {string} text
 */
export const capital = (text) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * How long it lasted, or "" when nobody said.
 * @param {Entry} entry
 */
export function lengthWords(entry) {
  const { started_at, ended_at, length } = entry.fields;
  if (isRunning(entry)) return gettext("clock still running");
  if (ended_at !== undefined && started_at !== undefined)
    return minutesWords(ended_at - started_at);
  return lengthNames()[length] ?? "";
}

/** The coarse lengths and their names. @returns {Record<string, string>} */
export const lengthNames = () => ({
  under_1: gettext("under 1 min"),
  "1_to_5": gettext("1 to 5 min"),
  "5_to_10": gettext("5 to 10 min"),
  over_10: gettext("over 10 min"),
  unknown: gettext("length not known"),
});

/**
 * "3 min"; "under 1 min" for the shortest, hours for the longest.
 * @param {number} ms
 */
export function minutesWords(ms) {
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 1) return gettext("under 1 min");
  if (minutes < 60) return fill(gettext("%(minutes)s min"), { minutes });
  const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  return fill(gettext("%(hours)s h %(minutes)s min"), values);
}

/**
 * "2 minutes" for a screen reader; said as each minute is full.
 * @param {number} ms
 */
export function spokenMinutes(ms) {
  const minutes = Math.floor(ms / MINUTE);
  return fill(ngettext("%(minutes)s minute", "%(minutes)s minutes", minutes), { minutes });
}

/**
 * When it began, by the clock on the wall there and then: "02:40", "about 02:40".
 * @param {Entry} entry
 * @param {string} language
 */
export function startWords({ fields }, language) {
  if (fields.started_at === undefined) return gettext("time not known");
  const time = timeText(fields.started_at, fields.offset_min ?? 0, language);
  return fields.known === "guessed" ? fill(gettext("about %(time)s"), { time }) : time;
}

/**
 * The time of day where the person was; the zone of this phone plays no part.
 * @param {number} ms
 * @param {number} offsetMin
 * @param {string} language
 */
export const timeText = (ms, offsetMin, language) =>
  wallClock(language, { hour: "2-digit", minute: "2-digit" }).format(ms + offsetMin * MINUTE);

/**
 * The evening on which a night began, in parts for two lines: {weekday: "Sat", day: "21 Nov"}; the
 * year is told when it is not `thisYear`.
 * @param {string} night - "YYYY-MM-DD", or "" for cramps without a start
 * @param {string} thisYear - "YYYY"
 * @param {string} language
 */
export function nightParts(night, thisYear, language) {
  if (!night) return { weekday: gettext("No date"), day: "" };
  const year = night.startsWith(thisYear) ? undefined : "numeric";
  const at = Date.parse(`${night}T00:00Z`);
  return {
    weekday: wallClock(language, { weekday: "short" }).format(at),
    day: wallClock(language, { day: "numeric", month: "short", year }).format(at),
  };
}

/**
 * "Night of Sat 21 to Sun 22 Nov".
 * @param {string} night - "YYYY-MM-DD"
 * @param {string} language
 */
export function nightSpan(night, language) {
  const evening = Date.parse(`${night}T00:00Z`);
  const morning = evening + 24 * 60 * MINUTE;
  const sameMonth = new Date(evening).getUTCMonth() === new Date(morning).getUTCMonth();
  const month = /** @type {const} */ ("short");
  const day = { weekday: month, day: /** @type {const} */ ("numeric") };
  const first = wallClock(language, sameMonth ? day : { ...day, month }).format(evening);
  const second = wallClock(language, { ...day, month }).format(morning);
  const plain = { first: first.replace(",", ""), second: second.replace(",", "") };
  return fill(gettext("Night of %(first)s to %(second)s"), plain);
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/**
 * A format that adds no zone of its own. Kept: making one takes longer than using it a hundred
 * times, and the diary shows thousands.
 * @param {string} language
 * @param {Intl.DateTimeFormatOptions} options
 */
function wallClock(language, options) {
  const key = language + JSON.stringify(options);
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
  formats.set(key, format);
  return format;
}
