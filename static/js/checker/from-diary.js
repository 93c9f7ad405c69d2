// What the cramps of the last 30 nights say about a person: offered as answers, for her to see and
// change. Pure. Never a "no" to a sign of danger: what nobody wrote down may have been all the same.

import { FORGOTTEN_MS, isForgotten, isRunning, LONG_MS } from "../diary/running.js";
import { localParts, nightOf, offsetAt } from "../shared/nights.js";

/** @import { Entry } from "../diary/store.js" */
/** @import { Answer, Answers, Knowledge } from "./logic.js" */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NIGHTS = 30;
/** Fewer cramps than this make no habit. */
const HABIT = 3;
const NIGHT_FROM = "21:00";
const NIGHT_TO = "09:00";
/** Where diary and check name a muscle differently. @type {Record<string, string>} */
const NAMES = { thigh_front: "front_thigh", thigh_back: "back_thigh", thigh_inner: "inner_thigh" };

/**
 * Answers by finding. What the check does not ask, or would not take, is not among them.
 * @param {Entry[]} cramps
 * @param {Knowledge} knowledge
 * @param {number} now
 * @returns {Answers}
 */
export function diaryFacts(cramps, knowledge, now) {
  const first = nightOf(now - NIGHTS * DAY, offsetAt(now));
  const recent = cramps.filter(({ fields: { started_at, offset_min = 0 } }) => {
    return started_at <= now && nightOf(started_at, offset_min) > first;
  });
  if (recent.length === 0) return {};
  /** @type {Record<string, Answer | undefined>} */
  const facts = {
    ...places(recent),
    ...lengths(recent),
    time_of_day: mostlyAtNight(recent) ? ["night"] : undefined,
    happening_now: recent.some((cramp) => isNow(cramp, now)) ? "yes" : undefined,
    episodes_per_week: perWeek(cramps, recent, now),
    pain_score: worstPain(recent),
  };
  const usable = Object.entries(facts).filter(([id, value]) => canBe(id, value, knowledge));
  return Object.fromEntries(/** @type {[string, Answer][]} */ (usable));
}

/** @param {Entry[]} cramps */
function places(cramps) {
  const members = cramps.flatMap(({ fields }) => /** @type {string[]} */ (fields.muscles ?? []));
  if (members.length === 0) return {};
  const pairs = members.map((member) => member.split("."));
  const muscles = [...new Set(pairs.map(([muscle]) => NAMES[muscle] ?? muscle))];
  const sides = new Set(pairs.map(([, side]) => side));
  const sided = cramps.filter(({ fields }) => fields.muscles?.length > 0);
  return { body_parts: muscles, side_pattern: sided.length < HABIT ? undefined : pattern(sides) };
}

/** @param {Set<string>} sides */
function pattern(sides) {
  if (sides.size > 1) return "either";
  return sides.has("both") ? "both" : "same";
}

/** @param {Entry[]} cramps */
function lengths(cramps) {
  const timed = cramps
    .map(({ fields: { started_at, ended_at } }) => ended_at - started_at)
    // A clock that was left on says nothing of the cramp.
    .filter((ms) => ms >= 0 && ms < FORGOTTEN_MS)
    .sort((a, b) => a - b);
  const long = cramps.filter(({ fields }) => fields.length === "over_10").length;
  const over = long + timed.filter((ms) => ms > LONG_MS).length;
  const middle = timed[Math.floor(timed.length / 2)];
  return {
    longest_over_10_min: over > 0 ? "yes" : undefined,
    over_10_min_again: over > 1 ? "yes" : undefined,
    usual_duration_min: timed.length < HABIT ? undefined : Math.round(middle / MINUTE),
  };
}

/** @param {Entry[]} cramps */
function mostlyAtNight(cramps) {
  const atNight = cramps.filter(({ fields: { started_at, offset_min = 0 } }) => {
    const { time } = localParts(started_at, offset_min);
    return time >= NIGHT_FROM || time < NIGHT_TO;
  });
  return cramps.length >= HABIT && atNight.length * 2 > cramps.length;
}

/** @param {Entry} cramp @param {number} now */
const isNow = (cramp, now) => isRunning(cramp) && !isForgotten(cramp, now);

/** @param {Entry[]} cramps @param {Entry[]} recent @param {number} now */
function perWeek(cramps, recent, now) {
  const starts = cramps.map(({ fields }) => fields.started_at ?? now);
  const days = Math.min(NIGHTS, (now - Math.min(...starts)) / DAY);
  // A diary younger than a week has not seen one.
  return days < 7 ? undefined : Math.round((recent.length * 7) / days);
}

/** @param {Entry[]} cramps */
function worstPain(cramps) {
  const pains = cramps.flatMap(({ fields: { pain } }) => (pain === undefined ? [] : [pain]));
  return pains.length > 0 ? Math.max(...pains) : undefined;
}

/** @param {string} id @param {Answer | undefined} value @param {Knowledge} knowledge */
function canBe(id, value, { findings }) {
  const finding = findings.find((one) => one.id === id);
  if (!finding || value === undefined) return false;
  if (finding.type === "number") {
    const { minimum = 0, maximum = Infinity } = finding;
    return Number(value) >= minimum && Number(value) <= maximum;
  }
  return [value].flat().every((option) => String(option) in (finding.options ?? {}));
}
