import assert from "node:assert/strict";
import { test } from "node:test";
import { differing, facets } from "../../static/js/diary/facets.js";

const START = Date.UTC(2026, 10, 22, 2, 40);
const cramp = { started_at: START, offset_min: 0, known: "timer", ended_at: START + 180_000 };

/** @param {any} fields */
const words = (fields) =>
  Object.fromEntries(facets(fields, "en-GB").map(({ name, words }) => [name, words]));

test("an entry is told in facets a person compares, in the words of its form", () => {
  assert.deepEqual(words({ ...cramp, pain: 4, muscles: ["calf.left"], note: "salt helped" }), {
    start: "Night of Sat 21 to Sun 22 Nov, 02:40",
    length: "3 min",
    where: "Left calf",
    pain: "4 of 10",
    note: "salt helped",
  });
});

test("what was never said has no words", () => {
  assert.deepEqual(words({}), { start: "", length: "", where: "", pain: "", note: "" });
});

test("a pain of nought is said", () => {
  assert.equal(words({ pain: 0 }).pain, "0 of 10");
});

test("only what differs between two versions is compared", () => {
  const pairs = differing({ ...cramp, pain: 4 }, { ...cramp, pain: 7, note: "x" }, "en-GB");

  assert.deepEqual(
    pairs.map(({ one, other }) => [one.name, one.words, other.words]),
    [
      ["pain", "4 of 10", "7 of 10"],
      ["note", "", "x"],
    ],
  );
});
