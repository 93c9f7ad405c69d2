import assert from "node:assert/strict";
import test from "node:test";
import { byNight } from "../../static/js/diary/by-night.js";
import { firstTap } from "../../static/js/diary/first-tap.js";
import { uuid7 } from "../../static/js/diary/ids.js";
import {
  agoText,
  clockText,
  elapsed,
  FORGOTTEN_MS,
  isForgotten,
  isRunning,
  lastCramp,
  runningCramp,
} from "../../static/js/diary/running.js";
import { formTimes } from "../../static/js/diary/times.js";
import { crampWords, startWords } from "../../static/js/diary/words.js";
import { entry } from "./diary-form.js";

const START = Date.UTC(2026, 10, 22, 2, 40);
const MINUTE = 60_000;

test("a timer without end and length runs; a recalled cramp never does", () => {
  const cases = [
    [{}, true],
    [{ ended_at: START + 1 }, false],
    [{ length: "unknown" }, false],
    [{ known: "recalled" }, false],
  ];

  const found = cases.map(([fields]) => isRunning(entry(/** @type {any} */ (fields))));

  assert.deepEqual(
    found,
    cases.map(([, runs]) => runs),
  );
});

test("of two running cramps the later one is shown, of those over the later one is the last", () => {
  const early = entry({ started_at: START - 5 * MINUTE }, "early");
  const late = entry({}, "late");
  const over = entry({ ended_at: START + 1 }, "over");
  const older = entry({ started_at: START - 1, ended_at: START }, "older");

  assert.equal(runningCramp([late, over, early])?.id, "late");
  assert.equal(lastCramp([older, late, over, early])?.id, "over");
  assert.equal(runningCramp([over]), undefined);
});

test("the clock never runs backwards, whatever the other phone's clock says", () => {
  assert.equal(elapsed(entry({}), START - MINUTE), 0);
  assert.equal(elapsed(entry({}), START + MINUTE), MINUTE);
});

test("a clock that runs for an hour was left on", () => {
  assert.equal(isForgotten(entry({}), START + FORGOTTEN_MS - 1), false);
  assert.equal(isForgotten(entry({}), START + FORGOTTEN_MS), true);
});

test("the running time counts minutes, and hours from an hour on", () => {
  const told = [0, 9_999, 134_000, 600_000, 3_734_000].map(clockText);

  assert.deepEqual(told, ["0:00", "0:09", "2:14", "10:00", "1:02:14"]);
});

test("how long ago is told in the largest unit that fits", () => {
  const told = [40, 59, 60, 23 * 60, 24 * 60].map((minutes) => agoText(minutes * MINUTE, "en-GB"));

  assert.deepEqual(told, [
    "40 minutes ago",
    "59 minutes ago",
    "1 hour ago",
    "23 hours ago",
    "yesterday",
  ]);
});

test("the first tap is read back from the id", () => {
  assert.equal(firstTap(uuid7(START)), START);
});

test("nights come newest first, cramps of a night in their order, and gaps are not made up", () => {
  const cramps = [
    entry({ started_at: Date.UTC(2026, 10, 22, 4) }, "b"),
    entry({ started_at: Date.UTC(2026, 10, 24, 1) }, "c"),
    entry({ started_at: Date.UTC(2026, 10, 21, 23) }, "a"),
  ];

  const nights = byNight(cramps).map(({ night, cramps: list }) => [night, list.map((c) => c.id)]);

  assert.deepEqual(nights, [
    ["2026-11-23", ["c"]],
    ["2026-11-21", ["a", "b"]],
  ]);
});

test("a cramp without a start, as other software may leave it, is listed last and never runs", () => {
  const odd = entry({ started_at: undefined, ended_at: START }, "odd");
  const open = entry({ started_at: undefined }, "open");

  assert.deepEqual(
    byNight([odd, entry({})]).map(({ night }) => night),
    ["2026-11-21", ""],
  );
  assert.equal(crampWords(odd), "Cramp");
  assert.equal(startWords(odd, "en-GB"), "time not known");
  assert.deepEqual(formTimes(odd.fields), { date: "", time: "", endTime: "" });
  assert.equal(runningCramp([open]), undefined);
});

test("ten thousand cramps are sorted into nights at once", () => {
  const many = Array.from({ length: 10_000 }, (_, n) =>
    entry({ started_at: START - n * 7 * 60 * MINUTE }, String(n)),
  );

  const nights = byNight(many);

  assert.equal(nights.flatMap(({ cramps }) => cramps).length, 10_000);
  assert.ok(nights.every(({ night }, i) => i === 0 || night < nights[i - 1].night));
});
