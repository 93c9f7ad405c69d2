import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dropRefused, refusedChanges, sendRefusedAgain } from "../../static/js/diary/refused.js";
import { cramp } from "./setup.js";
import { fields, newPhone, outbox } from "./setup-phone.js";

/** A cramp whose creation the account refused. */
async function refused() {
  const phone = await newPhone();
  const { account, diary, sync } = phone;
  const id = await diary.create("cramp", cramp({ pain: 4 }));
  account.verdicts.set(null, { status: "rejected", error: { code: "out_of_range" } });
  await sync();
  account.verdicts.clear();
  return { ...phone, id };
}

describe("a change the account refused", () => {
  test("is listed with the reason and the entry as it would be", async () => {
    const { diary, id } = await refused();

    const [one, ...others] = await refusedChanges(diary);

    assert.deepEqual(others, []);
    assert.deepEqual([one.kind, one.id, one.code], ["cramp", id, "out_of_range"]);
    assert.equal(one.entry?.fields.pain, 4);
    assert.deepEqual(one.change.set.pain, 4);
    assert.ok(Math.abs(one.at - Date.now()) < 60_000);
  });

  test("can be sent again: the same change, in its old place", async () => {
    const { account, diary, sync, id } = await refused();
    const [{ mid }] = await refusedChanges(diary);
    const refusedSeq = (await refusedChanges(diary))[0].change.seq;

    await sendRefusedAgain(diary, mid);
    const [waiting] = await outbox(diary);
    await diary.patch("cramp", id, { set: { pain: 5 } });
    await sync();

    assert.deepEqual([waiting.mid, waiting.seq], [mid, refusedSeq]);
    assert.ok(!("error" in waiting) && !("refusedAt" in waiting));
    assert.deepEqual(await refusedChanges(diary), []);
    assert.equal(account.live(id)?.pain, 5);
    assert.equal((await fields(diary, id)).pain, 5);
    assert.deepEqual(await diary.counts(), { here: 1, synced: 1, waiting: 0, attention: 0 });
  });

  test("sent again after a later edit does not undo that edit", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    await diary.patch("cramp", id, { set: { pain: 2 } });
    account.verdicts.set(null, { status: "rejected", error: { code: "wrong_type" } });
    await sync();
    account.verdicts.clear();
    await diary.patch("cramp", id, { set: { pain: 3 } });
    await sync();
    const [{ mid }] = await refusedChanges(diary);

    await sendRefusedAgain(diary, mid);
    await sync();

    assert.equal(account.live(id)?.pain, 3);
    assert.equal((await fields(diary, id)).pain, 3);
  });

  test("can be given up, and is then nowhere", async () => {
    const { account, diary, sync, id } = await refused();
    const [{ mid }] = await refusedChanges(diary);

    await dropRefused(diary, mid);
    await sync();

    assert.deepEqual(await refusedChanges(diary), []);
    assert.equal(await diary.get("cramp", id), undefined);
    assert.equal(account.live(id), undefined);
  });

  test("that nobody knows is neither sent nor dropped", async () => {
    const { diary } = await refused();

    await sendRefusedAgain(diary, "unknown");
    await dropRefused(diary, "unknown");

    assert.equal((await refusedChanges(diary)).length, 1);
    assert.deepEqual(await outbox(diary), []);
  });
});
