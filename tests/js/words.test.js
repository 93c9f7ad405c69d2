import assert from "node:assert/strict";
import test from "node:test";
import { KINDS } from "../../static/js/diary/kinds.js";
import {
  muscleGroups,
  muscleNames,
  pressedSides,
  toggleSide,
} from "../../static/js/diary/muscles.js";
import {
  crampWords,
  minutesWords,
  nightParts,
  nightSpan,
  startWords,
} from "../../static/js/diary/words.js";
import { entry } from "./diary-form.js";

const START = Date.UTC(2026, 10, 22, 2, 40);
const muscle = (/** @type {string} */ id) => {
  const found = muscleGroups()
    .flatMap((group) => group.muscles)
    .find((each) => each.id === id);
  assert.ok(found);
  return found;
};

test("a cramp is told as muscle, length and pain", () => {
  const cramp = entry({ muscles: ["calf.left"], ended_at: START + 180_000, pain: 6 });

  assert.equal(crampWords(cramp), "Left calf, 3 min, pain 6");
});

test("what nobody said is left out", () => {
  const cramp = entry({ known: "recalled" });

  assert.equal(crampWords(cramp), "Cramp");
});

test("no pain at all is an answer and is told", () => {
  const cramp = entry({ known: "recalled", pain: 0 });

  assert.equal(crampWords(cramp), "Cramp, pain 0");
});

test("a running cramp says so", () => {
  assert.equal(crampWords(entry({ muscles: ["sole.right"] })), "Right foot, clock still running");
});

test("an unknown length is told as not known", () => {
  assert.equal(crampWords(entry({ length: "unknown" })), "Cramp, length not known");
});

test("an end by the clock goes before a coarse length", () => {
  const cramp = entry({ ended_at: START + 240_000, length: "over_10" });

  assert.equal(crampWords(cramp), "Cramp, 4 min");
});

test("lengths are told in the unit that fits", () => {
  const told = [0, 29_000, 31_000, 59 * 60_000, 62 * 60_000].map(minutesWords);

  assert.deepEqual(told, ["under 1 min", "under 1 min", "1 min", "59 min", "1 h 2 min"]);
});

test("left and right of one muscle, added on two phones, are both", () => {
  assert.deepEqual(muscleNames(["calf.right", "calf.left", "jaw.left"]), [
    "both calves",
    "left side of the jaw",
  ]);
});

test("every muscle of the schema has a name for every side", () => {
  const members = KINDS.cramp.fields.muscles.choices ?? [];

  const nameless = members.filter((member) => muscleNames([member]).length !== 1);

  assert.equal(members.length, 51);
  assert.deepEqual(nameless, []);
});

test("tapping the second side stores both, and tapping one again leaves the other", () => {
  const calf = muscle("calf");

  const second = toggleSide(["calf.left"], calf, "right");
  const back = toggleSide(["calf.both"], calf, "left");

  assert.deepEqual(second, { add: ["calf.both"], remove: ["calf.left"] });
  assert.deepEqual(back, { add: ["calf.right"], remove: ["calf.both"] });
});

test("the middle of the back is a place of its own", () => {
  const back = muscle("back");

  const tapped = toggleSide(["back.left"], back, "both");

  assert.deepEqual(tapped, { add: ["back.both"], remove: [] });
  assert.deepEqual([...pressedSides(["back.both"], back)], ["both"]);
});

test("the time is that of the wall there and then, and a guess says about", () => {
  const tokyo = { started_at: Date.UTC(2026, 10, 21, 17, 40), offset_min: 540 };

  assert.equal(startWords(entry(tokyo), "en-GB"), "02:40");
  assert.equal(startWords(entry({ ...tokyo, known: "guessed" }), "en-GB"), "about 02:40");
});

test("a night is named by both its days", () => {
  assert.equal(nightSpan("2026-11-21", "en-GB"), "Night of Sat 21 to Sun 22 Nov");
  assert.equal(nightSpan("2026-11-30", "en-GB"), "Night of Mon 30 Nov to Tue 1 Dec");
});

test("the year of a night is told when it is not this year", () => {
  assert.deepEqual(nightParts("2026-11-21", "2026", "en-GB"), { weekday: "Sat", day: "21 Nov" });
  assert.deepEqual(nightParts("2025-11-21", "2026", "en-GB"), {
    weekday: "Fri",
    day: "21 Nov 2025",
  });
});
