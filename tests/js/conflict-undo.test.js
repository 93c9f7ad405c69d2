import assert from "node:assert/strict";
import { test } from "node:test";
import { openConflicts, resolveConflict } from "../../static/js/diary/conflicts.js";
import { cramp } from "./setup.js";
import { fields, newPhone } from "./setup-phone.js";

/** A cramp whose pain two phones wrote: 3 here, shown; 7 on the other. @param {any} mine @param {any} theirs */
async function contested(mine = { set: { pain: 3 } }, theirs = { set: { pain: 7 } }) {
  const phone = await newPhone();
  const id = await phone.diary.create("cramp", cramp({ pain: 1, note: "before" }));
  await phone.sync();
  phone.account.other(id, { ...theirs, at: Date.now() - 3_600_000 });
  await phone.diary.patch("cramp", id, mine);
  await phone.sync();
  return { ...phone, id };
}

/** @param {import("../../static/js/diary/store.js").Diary} diary */
const open = async (diary) => (await openConflicts(diary))[0];

for (const keep of /** @type {const} */ (["shown", "other", "both"])) {
  test(`taking back "${keep}" opens the question again, with both values as they were`, async () => {
    const { diary, id } = await contested();
    const before = await open(diary);

    const undo = await resolveConflict(diary, before, keep);
    assert.equal(await open(diary), undefined);
    await undo();

    const after = await open(diary);
    assert.deepEqual([after.shown, after.other], [before.shown, before.other]);
    assert.equal((await fields(diary, id)).pain, 3);
    assert.equal((await diary.all("cramp")).length, 1);
  });
}

test("a choice taken back after it was sent is taken back in the account too", async () => {
  const { account, diary, sync, id } = await contested();
  const undo = await resolveConflict(diary, await open(diary), "other");
  await sync();

  await undo();
  await sync();

  assert.equal(account.live(id)?.pain, 3);
  assert.equal((await open(diary)).other.pain, 7);
});

test("two joined notes come apart again", async () => {
  const mine = { set: { note: "salt" } };
  const { diary, id } = await contested(mine, { set: { note: "water" } });
  const undo = await resolveConflict(diary, await open(diary), "both");
  assert.equal((await fields(diary, id)).note, "salt\n\nwater");

  await undo();

  assert.equal((await fields(diary, id)).note, "salt");
});

test("a value of nought and one that was taken away come back as they were", async () => {
  const mine = { set: { pain: 0 }, unset: ["note"] };
  const { diary, id } = await contested(mine, { set: { pain: 7, note: "water" } });
  const undo = await resolveConflict(diary, await open(diary), "other");
  assert.deepEqual((await fields(diary, id)).note, "water");

  await undo();

  const { pain, note } = await fields(diary, id);
  assert.deepEqual([pain, note], [0, undefined]);
});

test("what a third phone wrote before a choice was taken back is asked about", async () => {
  const { account, diary, sync, id } = await contested();
  const undo = await resolveConflict(diary, await open(diary), "other");
  await sync();
  account.other(id, { set: { pain: 10 }, at: Date.now() - 60_000 });
  await sync();

  await undo();
  await sync();

  assert.equal(account.live(id)?.pain, 3);
  const others = (await openConflicts(diary)).map(({ other }) => other.pain);
  assert.ok(others.includes(10), `asked about ${others}`);
});
