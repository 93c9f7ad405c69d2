import assert from "node:assert/strict";
import { test } from "node:test";
import { newAccount } from "./setup.js";

const keeping = await import("../../static/js/checker/keeping.js");
const flow = await import("../../static/js/checker/flow.js");
const store = await import("../../static/js/diary/store.js");

const VERSION = "2026.1.1";
const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 60 * 60_000;

const draft = (at = NOW) => ({
  state: flow.answer(flow.beginning(), "checking_for", "me"),
  at,
  version: VERSION,
});

/** A diary somebody just signed in to. */
async function signedIn() {
  const account = newAccount();
  await store.activate(account);
  return store.openDiary();
}

test("a draft comes back as it was left", async () => {
  const diary = await signedIn();

  await keeping.keepDraft(diary, draft());

  assert.deepEqual(await keeping.readDraft(diary, VERSION, NOW + HOUR), draft());
});

test("a draft of yesterday or of other rules is removed, not offered", async () => {
  const diary = await signedIn();
  for (const [version, now] of /** @type {const} */ ([
    [VERSION, NOW + 25 * HOUR],
    ["2026.1.2", NOW],
  ])) {
    await keeping.keepDraft(diary, draft());

    assert.equal(await keeping.readDraft(diary, version, now), null);
    assert.equal(await keeping.readDraft(diary, VERSION, NOW), null);
  }
});

test("whoever comes next on a shared phone meets no draft and has agreed to nothing", async () => {
  const diary = await signedIn();
  await keeping.keepDraft(diary, draft());
  await keeping.agree(diary);

  await store.signOutHere();

  const anonymous = await store.openDiary();
  assert.equal(await keeping.readDraft(anonymous, VERSION, NOW), null);
  assert.equal(await keeping.hasAgreed(anonymous), false);
  const next = await signedIn();
  assert.equal(await keeping.readDraft(next, VERSION, NOW), null);
});

test("a saved check is a record of the diary with what was said at the time", async () => {
  const diary = await signedIn();
  const said = { level: "routine", ruleset: VERSION, reasons: ["one", "two"], causes: [] };

  const id = await keeping.saveCheck({ ...said, whom: "me", answers: { fever: "no" } }, NOW);

  const [check] = await keeping.savedChecks(diary);
  assert.equal(check.id, id);
  assert.equal(check.fields.reasons, "one\ntwo");
  assert.deepEqual(JSON.parse(check.fields.answers), { fever: "no" });
});

test("the latest check comes first and a deleted one not at all", async () => {
  const diary = await signedIn();
  const said = { level: "routine", ruleset: VERSION, reasons: [], causes: [], answers: {} };
  const ids = [];
  for (const at of [NOW - 2 * HOUR, NOW - HOUR, NOW]) {
    ids.push(await keeping.saveCheck({ ...said, whom: "me" }, at));
  }

  await diary.delete("check", ids[1]);

  const found = await keeping.savedChecks(diary);
  assert.deepEqual(
    found.map(({ id }) => id),
    [ids[2], ids[0]],
  );
});
