// What comes out of the bin comes back whole, also when the account has kept nothing of it.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { binned } from "../../static/js/diary/bin.js";
import { openConflicts, resolveConflict } from "../../static/js/diary/conflicts.js";
import { refusedChanges } from "../../static/js/diary/refused.js";
import { cramp } from "./setup.js";
import { fields, newPhone, outbox } from "./setup-phone.js";

const DAY = 24 * 60 * 60_000;

/** A phone and one entry both have. */
async function phoneWithEntry() {
  const phone = await newPhone();
  const id = await phone.diary.create("cramp", {
    ...cramp({ pain: 8, note: "long story" }),
    add: { muscles: ["calf.left"] },
  });
  await phone.sync();
  return { ...phone, id };
}

describe("an entry deleted on another phone a month ago", () => {
  test("and edited here unaware comes back with everything this phone has of it", async () => {
    const { account, diary, sync, id } = await phoneWithEntry();
    account.other(id, {}, "delete");
    account.empty(id);
    await diary.patch("cramp", id, { set: { pain: 9 } });
    await sync();
    const [asked] = await openConflicts(diary);
    assert.deepEqual(
      [asked.whole, asked.other.note, asked.other.pain],
      ["deleted", "long story", 9],
    );

    await resolveConflict(diary, asked, "other");
    await sync();

    const { note, pain, muscles } = account.live(id) ?? {};
    assert.deepEqual([note, pain, muscles], ["long story", 9, { "calf.left": true }]);
    assert.equal((await fields(diary, id)).note, "long story");
    assert.deepEqual([await openConflicts(diary), await outbox(diary)], [[], []]);
    // Nor does a question rise when it is deleted again.
    await diary.delete("cramp", id);
    await sync();
    assert.deepEqual(await openConflicts(diary), []);
  });

  test("stays on this phone as long as its edit is in question, and no longer", async () => {
    const { account, diary, sync, id } = await phoneWithEntry();
    account.other(id, {}, "delete");
    account.empty(id);
    await diary.patch("cramp", id, { set: { pain: 9 } });
    await sync();
    await sync();
    const [asked] = await openConflicts(diary);
    const inQuestion = (await fields(diary, id)).note;

    await resolveConflict(diary, asked, "shown");
    await sync();

    assert.equal(inQuestion, "long story");
    assert.deepEqual(await fields(diary, id), {});
  });

  test("comes back under what a third phone has written in the bin since", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
    const { account, diary, sync, id } = await phoneWithEntry();
    t.mock.timers.setTime(Date.UTC(2026, 1, 10));
    account.other(id, {}, "delete");
    account.empty(id);
    account.other(id, { set: { note: "newer" } });
    t.mock.timers.setTime(Date.UTC(2026, 1, 11));
    await diary.patch("cramp", id, { set: { pain: 9 } });
    await sync();

    await resolveConflict(diary, (await openConflicts(diary))[0], "other");
    await sync();

    const { note, pain } = account.live(id) ?? {};
    assert.deepEqual([note, pain], ["newer", 9]);
    assert.deepEqual(await openConflicts(diary), []);
  });
});

describe("an entry taken out of the bin on its last day", () => {
  /** Restored without a network; the account empties it before it hears of that. */
  async function restoredTooLate() {
    const phone = await phoneWithEntry();
    await phone.diary.delete("cramp", phone.id);
    await phone.sync();
    await phone.diary.restore("cramp", phone.id);
    phone.account.empty(phone.id);
    return phone;
  }

  test("comes back whole although the account had emptied it", async () => {
    const { account, diary, sync, id } = await restoredTooLate();

    await sync();

    const { note, pain, muscles } = account.live(id) ?? {};
    assert.deepEqual([note, pain, muscles], ["long story", 8, { "calf.left": true }]);
    assert.equal((await diary.get("cramp", id))?.deleted, false);
    assert.deepEqual([await refusedChanges(diary), await outbox(diary)], [[], []]);
    assert.deepEqual(await openConflicts(diary), []);
  });

  test("is put aside once where its content is refused too, and tried no more", async () => {
    const { account, diary, sync, id } = await restoredTooLate();
    const ask = account.ask;
    const refusing = async (/** @type {any} */ path, /** @type {any} */ options) => {
      for (const { mid, op } of options.body.changes) {
        const refusal = { status: "rejected", error: { code: "too_long" } };
        if (op === "patch") account.verdicts.set(mid, refusal);
      }
      return ask(path, options);
    };
    const { exchange } = await import("../../static/js/diary/exchange.js");

    await exchange(diary, { ask: refusing });
    await exchange(diary, { ask: refusing });

    const codes = (await refusedChanges(diary)).map(({ code }) => code);
    assert.deepEqual(codes.sort(), ["nothing_to_restore", "too_long"]);
    assert.equal(account.live(id), undefined);
    await sync();
    assert.deepEqual(await outbox(diary), []);
  });
});

test("an ordinary restoring sends nothing but itself", async () => {
  const { account, diary, sync, id } = await phoneWithEntry();
  await diary.delete("cramp", id);
  await sync();
  await diary.restore("cramp", id);

  assert.deepEqual(
    (await outbox(diary)).map(({ op }) => op),
    ["restore"],
  );
  await sync();
  assert.equal(account.live(id)?.note, "long story");
});

describe("the bin", () => {
  test("counts down from the deletion, not from when this phone heard of it", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
    const { account, diary, sync, id } = await phoneWithEntry();
    account.other(id, {}, "delete");
    t.mock.timers.setTime(Date.UTC(2026, 0, 21));

    await sync();

    const [{ at, daysLeft }] = await binned(diary, Date.now());
    assert.deepEqual([at, daysLeft], [Date.UTC(2026, 0, 1), 10]);
  });

  test("does not offer what nobody has any more", async () => {
    const { account, diary, sync } = await newPhone();
    const [gone, there] = [crypto.randomUUID(), crypto.randomUUID()];
    for (const id of [gone, there]) {
      account.other(id, cramp({ note: "on the other phone" }));
      account.other(id, {}, "delete");
    }
    account.empty(gone);
    // By a server that tells no time the emptied one is as fresh as any.
    Object.assign(account.rows.get(`cramp ${gone}`) ?? {}, { deletedAt: Date.now() - DAY });

    await sync();

    const offered = (await binned(diary, Date.now())).map(({ entry }) => entry.id);
    assert.deepEqual(offered, [there]);
  });
});
