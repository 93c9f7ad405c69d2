import assert from "node:assert/strict";
import test from "node:test";
import {
  advance,
  goTo,
  READING_MS,
  secondsLeft,
  togglePause,
} from "../../static/js/diary/stepper.js";

// Sit, pull, hold, rest, again from pull three times in all, rub: as the guide for the calf.
const STEPS = [{}, {}, { seconds: 30 }, { seconds: 10 }, { repeat: 3, repeatFrom: 2 }, {}];

test("a timed step counts its seconds down and then goes on", () => {
  const hold = goTo(STEPS, 2, 1000);

  assert.equal(secondsLeft(STEPS, hold, 1000), 30);
  assert.equal(secondsLeft(STEPS, hold, 25_500), 6);
  assert.equal(advance(STEPS, hold, 30_999), hold);
  assert.equal(advance(STEPS, hold, 31_000).index, 3);
});

test("the rounds lead back to the pull until there were three, then to the rub, which stays", () => {
  const seen = [];
  let now = 0;
  let position = goTo(STEPS, 0, now);
  while (position.endsAt !== null) {
    seen.push(position.index);
    now = position.endsAt;
    position = advance(STEPS, position, now);
  }

  assert.deepEqual(seen, [0, 1, 2, 3, 1, 2, 3, 1, 2, 3]);
  assert.equal(position.index, 5);
  assert.equal(advance(STEPS, position, now + 1e9), position);
});

test("a step without a time of its own shows none and waits for reading", () => {
  const first = goTo(STEPS, 0, 0);

  assert.equal(secondsLeft(STEPS, first, 0), null);
  assert.equal(advance(STEPS, first, READING_MS - 1).index, 0);
  assert.equal(advance(STEPS, first, READING_MS).index, 1);
});

test("a pause stops the time and going on takes it up where it was", () => {
  const paused = togglePause(goTo(STEPS, 2, 0), 20_000);

  assert.equal(advance(STEPS, paused, 1e9), paused);
  assert.equal(secondsLeft(STEPS, paused, 1e9), 10);
  assert.equal(togglePause(paused, 1e6).endsAt, 1e6 + 10_000);
});
