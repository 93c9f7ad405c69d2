// The account does not know how far this phone has read: its key was changed, or its server was set
// back with a new one. Only what is missing tells which.

import assert from "node:assert/strict";
import { test } from "node:test";
import { health } from "../../static/js/diary/health.js";
import { cramp } from "./setup.js";
import { fields, newPhone, outbox } from "./setup-phone.js";

/** @typedef {Awaited<ReturnType<typeof newPhone>>} Phone */

/** A server with a new key: no cursor of before is good any more. @param {Phone} phone */
const newKey = ({ diary }) => diary.write((db) => db.kv.put({ key: "cursor", value: "9.old" }));

/** Set back to `backup`, the epoch unchanged, under a new key. @param {Phone} phone @param {any} backup */
async function setBack(phone, backup) {
  const { epoch } = phone.account;
  phone.account.restore(backup);
  phone.account.epoch = epoch;
  await newKey(phone);
}

test("a server set back under a new key gets back what it lost, and the person is told", async () => {
  const phone = await newPhone();
  const { account, diary, sync } = phone;
  const old = await diary.create("cramp", cramp({ note: "old", pain: 1 }));
  const dead = await diary.create("cramp", cramp({ note: "dead" }));
  await sync();
  const backup = account.backup();
  await diary.patch("cramp", old, { set: { note: "newer" } });
  await diary.delete("cramp", dead);
  const lost = await diary.create("cramp", cramp({ note: "lost" }));
  await sync();
  await setBack(phone, backup);
  await diary.patch("cramp", old, { set: { pain: 9 } });

  const outcome = await sync();

  const { note, pain } = account.live(old) ?? {};
  assert.deepEqual([outcome.next, note, pain], ["done", "newer", 9]);
  assert.equal(account.live(lost)?.note, "lost");
  assert.equal(account.live(dead), undefined);
  assert.deepEqual(await outbox(diary), []);
  assert.equal((await health(diary)).restored?.entries, 3);
});

test("a deletion handed over again counts from when it was, not from when the entry was written", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
  const phone = await newPhone();
  const { account, diary, sync } = phone;
  const id = await diary.create("cramp", cramp({ note: "dead" }));
  await sync();
  const backup = account.backup();
  t.mock.timers.setTime(Date.UTC(2026, 1, 20));
  await diary.delete("cramp", id);
  await sync();
  await setBack(phone, backup);
  t.mock.timers.setTime(Date.UTC(2026, 1, 21));

  await sync();

  const sent = account.seen.flatMap(({ changes }) => changes).filter(({ op }) => op === "delete");
  assert.deepEqual(
    sent.map(({ at }) => at),
    [Date.UTC(2026, 1, 20), Date.UTC(2026, 1, 20)],
  );
  assert.equal((await fields(diary, id)).note, "dead");
});

test("what was lost beneath another phone's newer revisions comes back too", async () => {
  const phone = await newPhone();
  const { account, diary, sync } = phone;
  const shared = await diary.create("cramp", cramp({ pain: 1 }));
  await sync();
  const backup = account.backup();
  await diary.patch("cramp", shared, { set: { note: "lost" } });
  await diary.create("cramp", cramp({ note: "lost too" }));
  await sync();
  await setBack(phone, backup);
  for (const pain of [2, 3, 4]) account.other(shared, { set: { pain } });

  await sync();

  const { note, pain } = account.live(shared) ?? {};
  assert.deepEqual([note, pain], ["lost", 4]);
  assert.deepEqual(await fields(diary, shared), { ...account.live(shared) });
});

test("where nothing was lost nobody is told so, and nothing is sent again", async () => {
  const phone = await newPhone();
  const { account, diary, sync } = phone;
  account.pageSize = 2;
  const ids = [];
  for (let pain = 0; pain < 5; pain += 1) ids.push(await diary.create("cramp", cramp({ pain })));
  await diary.delete("cramp", ids[4]);
  await sync();
  // Another phone has gone on meanwhile.
  account.other(ids[0], { set: { pain: 7 } });
  account.other(ids[1], {}, "delete");
  account.other(ids[2], {}, "erase");
  account.other(crypto.randomUUID(), cramp({ pain: 10 }));
  const { rev } = account;
  await newKey(phone);

  const outcome = await sync();

  assert.deepEqual([outcome.next, account.rev], ["done", rev]);
  assert.equal((await fields(diary, ids[0])).pain, 7);
  const pains = (await diary.all("cramp")).map((entry) => entry.fields.pain);
  assert.deepEqual(pains.sort(), [10, 3, 7]);
  assert.equal((await health(diary)).restored, null);
  assert.equal(await diary.setting("sweeping"), undefined);
  assert.equal(await diary.setting("newer"), undefined);
});

test("what waits goes through all the same", async () => {
  const phone = await newPhone();
  const id = await phone.diary.create("cramp", cramp({ pain: 1 }));
  await phone.sync();
  await phone.diary.patch("cramp", id, { set: { pain: 2 } });
  await newKey(phone);

  await phone.sync();

  assert.equal(phone.account.live(id)?.pain, 2);
  assert.deepEqual(await outbox(phone.diary), []);
  assert.equal((await health(phone.diary)).restored, null);
});
