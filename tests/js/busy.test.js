import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { isBusy, onBusyChange, setBusy, whenIdle } from "../../static/js/shared/busy.js";

const REASONS = ["cramp running", "form touched"];

afterEach(() => {
  for (const reason of REASONS) setBusy(reason, false);
});

test("a page is busy until its last reason is gone", () => {
  for (const reason of REASONS) setBusy(reason, true);

  setBusy(REASONS[0], false);
  assert.equal(isBusy(), true);

  setBusy(REASONS[1], false);
  assert.equal(isBusy(), false);
});

test("listeners hear changes of the page, not repetitions", () => {
  const heard = /** @type {boolean[]} */ ([]);
  const stop = onBusyChange(() => heard.push(isBusy()));

  setBusy(REASONS[0], true);
  setBusy(REASONS[0], true);
  setBusy(REASONS[1], true);
  setBusy(REASONS[0], false);
  setBusy(REASONS[1], false);
  stop();
  setBusy(REASONS[0], true);

  assert.deepEqual(heard, [true, false]);
});

test("an act waits for the page to be idle and happens once", () => {
  let acts = 0;
  setBusy(REASONS[0], true);

  whenIdle(() => {
    acts += 1;
  });
  assert.equal(acts, 0);

  setBusy(REASONS[0], false);
  setBusy(REASONS[0], true);
  setBusy(REASONS[0], false);
  assert.equal(acts, 1);
});

test("an idle page acts at once", () => {
  let acts = 0;

  whenIdle(() => {
    acts += 1;
  });

  assert.equal(acts, 1);
});
