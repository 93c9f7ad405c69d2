import assert from "node:assert/strict";
import test, { afterEach } from "node:test";
import {
  chooseLength,
  formTimes,
  LONGEST_MS,
  moveEnd,
  moveStart,
} from "../../static/js/diary/times.js";

const MINUTE = 60_000;
const LATER = Date.UTC(2027, 0, 1);
const zone = process.env.TZ;

const inLondon = () => {
  process.env.TZ = "Europe/London";
};
afterEach(() => {
  process.env.TZ = zone ?? "UTC";
});

/** @param {Record<string, any>} fields */
const fields = (fields = {}) => ({
  started_at: Date.UTC(2026, 10, 22, 2, 40, 12),
  offset_min: 0,
  zone: "Europe/London",
  known: "timer",
  ...fields,
});

test("the form shows the clock on the wall where the cramp began", () => {
  const tokyo = { started_at: Date.UTC(2026, 10, 21, 17, 40), offset_min: 540 };

  const shown = formTimes(fields({ ...tokyo, ended_at: tokyo.started_at + 3 * MINUTE }));

  assert.deepEqual(shown, { date: "2026-11-22", time: "02:40", endTime: "02:43" });
});

test("a start moved into summer takes the offset of that day", () => {
  inLondon();

  const { set } = moveStart(fields(), { date: "2026-07-01", time: "02:40" }, LATER);

  assert.deepEqual(set, {
    started_at: Date.UTC(2026, 6, 1, 1, 40),
    offset_min: 60,
    zone: "Europe/London",
  });
});

test("the end keeps its time of day when the start moves to another date", () => {
  inLondon();
  const ended = fields({ ended_at: Date.UTC(2026, 10, 22, 2, 45, 30) });

  const { set } = moveStart(ended, { date: "2026-11-20", time: "02:40" }, LATER);

  assert.equal(set?.ended_at, Date.UTC(2026, 10, 20, 2, 45, 30));
});

test("a start moved past the end is refused, not turned into a cramp of a day", () => {
  inLondon();
  const ended = fields({ ended_at: Date.UTC(2026, 10, 22, 2, 45) });

  const move = () => moveStart(ended, { date: "2026-11-22", time: "02:50" }, LATER);

  assert.throws(move, { reason: "order" });
});

test("times that have not come, are empty or half typed are refused", () => {
  const now = Date.UTC(2026, 10, 22, 12);

  for (const [date, time, reason] of [
    ["2026-11-23", "02:40", "future"],
    ["", "02:40", "empty"],
    ["2026-11-22", "", "empty"],
    ["0202-11-22", "02:40", "empty"],
  ]) {
    assert.throws(() => moveStart(fields(), { date, time }, now), { reason }, date + time);
  }
});

test("an end over midnight is on the next day", () => {
  const late = fields({ started_at: Date.UTC(2026, 10, 21, 23, 58) });

  const { set, unset } = moveEnd(late, "00:04", LATER);

  assert.equal(set?.ended_at, Date.UTC(2026, 10, 22, 0, 4));
  assert.deepEqual(unset, ["length"]);
});

test("an end within the minute of the start is no length, not a day", () => {
  const { set } = moveEnd(fields(), "02:40", LATER);

  assert.equal(set?.ended_at, fields().started_at);
});

test("an end more than twelve hours after the start is a slip", () => {
  assert.throws(() => moveEnd(fields(), "02:39", LATER), { reason: "order" });
  assert.ok(LONGEST_MS < 24 * 60 * MINUTE);
});

test("a second tap on a length takes it back, but never sets a timer running again", () => {
  const timer = chooseLength(fields({ length: "over_10" }), "over_10");
  const recalled = chooseLength(fields({ length: "over_10", known: "recalled" }), "over_10");

  assert.deepEqual(timer, { set: { length: "unknown" }, unset: ["ended_at"] });
  assert.deepEqual(recalled, { unset: ["ended_at", "length"] });
});
