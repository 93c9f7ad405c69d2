import assert from "node:assert/strict";
import test from "node:test";
import { isPast } from "../../static/js/articles/past.js";

test("a check is not overdue on its own day, not even at its last minute", () => {
  const late = new Date(2027, 10, 22, 23, 59);

  assert.equal(isPast("2027-11-22", late), false);
});

test("a check is overdue from the next midnight of where the reader is", () => {
  const midnight = new Date(2027, 10, 23, 0, 0);

  assert.equal(isPast("2027-11-22", midnight), true);
});

test("the day after the last of a year is the first of the next", () => {
  assert.equal(isPast("2027-12-31", new Date(2027, 11, 31, 12)), false);
  assert.equal(isPast("2027-12-31", new Date(2028, 0, 1)), true);
});
