import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { binned } from "../../static/js/diary/bin.js";
import { openConflicts } from "../../static/js/diary/conflicts.js";
import { exchange } from "../../static/js/diary/exchange.js";
import { health } from "../../static/js/diary/health.js";
import { cramp } from "./setup.js";
import { dieAtWrite, newPhone, outbox, stored } from "./setup-phone.js";

const SECRET = "fell out of bed";

/** @typedef {import("../../static/js/diary/store.js").Diary} Diary */

/** A cramp with the secret in everything a phone can hold of it. */
async function everywhere() {
  const phone = await newPhone();
  const { account, diary, sync } = phone;
  const id = await diary.create("cramp", cramp({ note: SECRET }));
  await sync();
  account.other(id, { set: { note: `${SECRET} (theirs)` } });
  await diary.patch("cramp", id, { set: { note: `${SECRET} (mine)` } });
  await sync(); // a conflict
  await diary.patch("cramp", id, { set: { note: `${SECRET} (refused)` } });
  account.verdicts.set(null, { status: "rejected", error: { code: "too_long" } });
  await sync();
  account.verdicts.clear();
  await diary.patch("cramp", id, { set: { note: `${SECRET} (waiting)` } });
  return { ...phone, id };
}

/** @param {Diary} diary @param {string} id */
const isGone = async (diary, id) =>
  !(await stored(diary)).includes(SECRET) && (await diary.get("cramp", id)) === undefined;

describe("erasing an entry", () => {
  test("leaves nothing of it on this phone at once, and nothing in the account after the next exchange", async () => {
    const { account, diary, sync, id } = await everywhere();
    assert.ok((await stored(diary)).includes(SECRET));

    await diary.erase("cramp", id);
    const here = await isGone(diary, id);
    const waiting = (await outbox(diary)).map(({ op }) => op);
    await sync();

    assert.ok(here);
    assert.deepEqual(waiting, ["erase"]);
    assert.deepEqual(
      [account.rows.get(`cramp ${id}`)?.erased, account.live(id)],
      [true, undefined],
    );
    assert.ok(await isGone(diary, id));
    assert.deepEqual([await diary.all("cramp"), await binned(diary, Date.now())], [[], []]);
    assert.deepEqual(await diary.counts(), { here: 0, synced: 0, waiting: 0, attention: 0 });
  });

  test("twice is once, and nothing can be written on it afterwards", async () => {
    const { diary, id } = await everywhere();
    await diary.erase("cramp", id);

    await diary.erase("cramp", id);

    assert.equal((await outbox(diary)).length, 1);
    for (const act of [
      () => diary.patch("cramp", id, { set: { note: SECRET } }),
      () => diary.create("cramp", cramp({ note: SECRET }), { id }),
      () => diary.restore("cramp", id),
    ]) {
      await assert.rejects(act(), { name: "InvalidChange" });
    }
    assert.ok(await isGone(diary, id));
  });

  test("that was never sent leaves no trace and tells nobody", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ note: SECRET }));

    await diary.erase("cramp", id);
    await sync();

    assert.ok(await isGone(diary, id));
    assert.equal(account.rows.size, 0);
    assert.ok(!JSON.stringify(account.seen).includes(id));
  });

  test("whose creation may have arrived is erased in the account as well", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ note: SECRET }));
    await exchange(diary, { ask: account.askAndLose });

    await diary.erase("cramp", id);
    await sync();

    assert.ok(account.rows.get(`cramp ${id}`)?.erased);
    assert.ok(await isGone(diary, id));
  });

  test("while an answer with its content is on the way stays erased, and nothing is tried in vain", async () => {
    const { account, diary } = await newPhone();
    const id = await diary.create("cramp", cramp({ note: SECRET }));
    /** @type {boolean[]} */
    const goneAfter = [];

    const outcome = await exchange(diary, {
      ask: async (path, options) => {
        const answer = await account.ask(path, options);
        if (!goneAfter.length) await diary.erase("cramp", id);
        goneAfter.push(await isGone(diary, id));
        return answer;
      },
    });

    assert.equal(outcome.next, "done");
    assert.ok(goneAfter.every(Boolean) && (await isGone(diary, id)));
    const next = await exchange(diary, { ask: account.ask });
    assert.equal(next.next, "done");
    assert.ok(account.rows.get(`cramp ${id}`)?.erased);
  });

  test("by another phone takes along what waits, is refused or in question here", async () => {
    const { account, diary, sync, id } = await everywhere();

    account.other(id, {}, "erase");
    await sync();

    assert.ok(await isGone(diary, id));
    assert.deepEqual([await openConflicts(diary), (await health(diary)).refused], [[], 0]);
    assert.deepEqual(await outbox(diary), []);
  });

  test("in a diary without an account simply removes it", async () => {
    const { newTab, wipeAnonymous } = await import("./setup.js");
    await wipeAnonymous();
    const diary = await (await newTab()).openDiary();
    const id = await diary.create("cramp", cramp({ note: SECRET }));

    await diary.erase("cramp", id);

    assert.deepEqual(await outbox(diary), []);
    assert.ok(await isGone(diary, id));
  });

  test("happens whole or not at all, wherever the browser ends", async (t) => {
    // failure mode 39
    let crashes = 0;
    for (let write = 1; ; write += 1) {
      const { account, diary, again, sync, id } = await everywhere();
      const revive = dieAtWrite(t, write);
      await diary.erase("cramp", id).catch(() => undefined);
      const died = revive();
      const next = await again();
      const holds = (await stored(next)).includes(SECRET);
      assert.equal(holds, died);
      if (!died) break;
      crashes += 1;
      await sync(next);
      assert.equal(account.live(id)?.note, `${SECRET} (waiting)`);
      await next.erase("cramp", id);
      await sync(next);
      assert.ok(await isGone(next, id));
    }
    assert.ok(crashes >= 5, `only ${crashes} places to crash`);
  });
});

describe("after the server was set back by a backup", () => {
  test("what was erased is erased again, also where another phone hands it over first", async () => {
    for (const isHandedOver of [true, false]) {
      const { account, diary, sync } = await newPhone();
      const before = account.backup();
      const id = await diary.create("cramp", cramp({ note: SECRET }));
      await sync();
      const between = account.backup();
      await diary.erase("cramp", id);
      await sync();
      account.restore(isHandedOver ? between : before);

      await sync();
      account.other(id, { set: { note: SECRET } });
      await sync();

      assert.ok(account.rows.get(`cramp ${id}`)?.erased);
      assert.ok(!JSON.stringify([...account.rows.values()]).includes(SECRET));
      assert.ok(await isGone(diary, id));
    }
  });

  test("what was deleted stays deleted when another phone hands it over later, and can be brought back", async () => {
    const { account, diary, sync } = await newPhone();
    const before = account.backup();
    const id = await diary.create("cramp", cramp({ note: "in the bin" }));
    await sync();
    await diary.delete("cramp", id);
    await sync();
    account.restore(before);

    await sync();
    account.other(id, { set: { note: "in the bin" }, base_rev: 0 });
    await sync();
    const live = account.live(id);
    const inBin = (await binned(diary, Date.now())).map(({ entry }) => entry.fields.note);
    await diary.restore("cramp", id);
    await sync();

    assert.equal(live, undefined);
    assert.deepEqual(inBin, ["in the bin"]);
    assert.equal(account.live(id)?.note, "in the bin");
  });

  test("the person is told how many entries were handed over, until she has read it", async () => {
    const { dismissRestored } = await import("../../static/js/diary/health.js");
    const { account, diary, again, sync } = await newPhone();
    const before = account.backup();
    for (let i = 0; i < 3; i += 1) await diary.create("cramp", cramp({ pain: i }));
    await sync();
    const none = (await health(diary)).restored;
    account.restore(before);

    await sync();
    await sync();
    const { restored } = await health(await again());
    await dismissRestored(diary);

    assert.equal(none, null);
    assert.equal(restored?.entries, 3);
    assert.equal((await health(diary)).restored, null);
  });
});

describe("an entry with a fixed id", () => {
  const fixed = () => crypto.randomUUID();

  test("that was deleted begins anew, empty, in every order of sending", async () => {
    // failure mode 25
    for (const isSentBetween of [true, false]) {
      const { account, diary, sync } = await newPhone();
      const id = fixed();
      await diary.create("cramp", cramp({ note: "old", pain: 1 }), { id });
      await sync();
      await diary.delete("cramp", id);
      if (isSentBetween) await sync();

      await diary.create("cramp", { set: { pain: 2 } }, { id });
      await diary.patch("cramp", id, { set: { zone: "UTC" } });
      const shown = await diary.get("cramp", id);
      await sync();

      assert.deepEqual([shown?.deleted, shown?.fields], [false, { pain: 2, zone: "UTC" }]);
      assert.deepEqual(account.live(id), { pain: 2, zone: "UTC" });
      assert.deepEqual(await openConflicts(diary), []);
    }
  });

  test("that is here already is edited", async () => {
    const { account, diary, sync } = await newPhone();
    const id = fixed();
    await diary.create("cramp", cramp({ note: "kept" }), { id });
    await sync();

    await diary.create("cramp", { set: { pain: 2 } }, { id });
    await sync();

    assert.deepEqual([account.live(id)?.note, account.live(id)?.pain], ["kept", 2]);
    assert.deepEqual(await openConflicts(diary), []);
  });

  test("must be one the kind can have", async () => {
    const { diary } = await newPhone();

    await assert.rejects(diary.create("cramp", {}, { id: "tonight" }), { name: "InvalidChange" });
  });

  test("deleted by another phone while an edit waits here begins anew without that edit", async () => {
    const { account, diary, sync } = await newPhone();
    const id = fixed();
    await diary.create("cramp", cramp({ pain: 1 }), { id });
    await sync();
    account.other(id, {}, "delete");
    await diary.patch("cramp", id, { set: { pain: 5 } });
    account.verdicts.set(null, { status: "not yet known" });
    await sync();
    account.verdicts.clear();

    await diary.create("cramp", { set: { note: "new" } }, { id });
    await diary.patch("cramp", id, { set: { pain: 6 } });
    await sync();

    assert.deepEqual(account.live(id), { note: "new", pain: 6 });
    assert.deepEqual((await diary.get("cramp", id))?.fields, { note: "new", pain: 6 });
  });
});
