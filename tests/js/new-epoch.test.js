// What a new epoch makes of acts that were made, or are still to be heard of, in the old one.

import assert from "node:assert/strict";
import { test } from "node:test";
import { exchange } from "../../static/js/diary/exchange.js";
import { Unreachable } from "../../static/js/shared/api.js";
import { cramp } from "./setup.js";
import { fields, newPhone, outbox } from "./setup-phone.js";

/** @import { Ask } from "../../static/js/diary/round.js" */

/** A phone in step with an account that has one entry. */
async function inStep(values = { pain: 1 }) {
  const phone = await newPhone();
  const id = await phone.diary.create("cramp", cramp(values));
  await phone.sync();
  return { ...phone, id };
}

/** The server was set back to where it stands, so that nothing is lost. @param {any} account */
const setBackToNow = (account) => account.restore(account.backup());

test("a deletion handed over again is nobody's next act, for it may have been undone elsewhere", async () => {
  const { account, diary, sync, id } = await inStep();
  await diary.delete("cramp", id);
  await sync();
  account.other(id, {}, "restore");
  setBackToNow(account);

  await sync();

  const deletion = account.seen.flatMap(({ changes }) => changes).at(-1);
  assert.deepEqual([deletion.op, deletion.seq, deletion.base_rev], ["delete", 0, 0]);
});

test("an edit between the new epoch and reading it counts as made blind", async () => {
  const { account, diary, sync, id } = await inStep();
  setBackToNow(account);
  const unheard = /** @type {Ask} */ (
    async (path, options) => {
      const answer = await account.ask(path, options);
      if (answer.status === 200) throw new Unreachable(new Error("gone"));
      return answer;
    }
  );
  await exchange(diary, { ask: unheard });

  await diary.patch("cramp", id, { set: { pain: 2 } });

  assert.deepEqual(
    (await outbox(diary)).map(({ base }) => base),
    [0],
  );
  await sync();
  assert.equal(account.live(id)?.pain, 2);
});

test("a form opened before the new epoch saves what it holds as made blind", async () => {
  const { account, diary, sync, id } = await inStep();
  const shown = await diary.get("cramp", id);
  setBackToNow(account);
  await sync();

  await diary.patch("cramp", id, { set: { pain: 2 }, seen: shown });

  assert.deepEqual(
    (await outbox(diary)).map(({ base }) => base),
    [0],
  );
});

test("what was confirmed in one epoch is not taken for a record of another", async () => {
  const { account, diary, sync, id } = await inStep();
  for (let rev = 0; rev < 5; rev += 1) account.other(id, { set: { note: `note ${rev}` } });
  await sync();
  // A younger history: its revisions are smaller than those this phone holds.
  account.restore({ rev: 0, rows: new Map(), ledger: new Map() });
  account.pageSize = 1;
  for (const pain of [2, 3, 4]) account.other(crypto.randomUUID(), { set: { pain } });
  await diary.patch("cramp", id, { set: { pain: 9 } });
  let asked = 0;
  const ask = /** @type {Ask} */ (
    async (path, options) => {
      asked += 1;
      if (asked > 2) throw new Unreachable(new Error("gone"));
      return account.ask(path, options);
    }
  );

  await exchange(diary, { ask });

  assert.equal((await fields(diary, id)).pain, 9);
});

test("what was confirmed and is in no record when all was read is sent again", async () => {
  const { account, diary, sync } = await inStep();
  account.pageSize = 1;
  for (const pain of [2, 3]) account.other(crypto.randomUUID(), { set: { pain } });
  const id = await diary.create("cramp", cramp({ pain: 7 }));
  const before = account.backup();
  let asked = 0;
  const ask = /** @type {Ask} */ (
    async (path, options) => {
      asked += 1;
      if (asked > 1) throw new Unreachable(new Error("gone"));
      return account.ask(path, options);
    }
  );
  await exchange(diary, { ask });
  // Set back, and nobody began a new epoch.
  const { epoch } = account;
  account.restore(before);
  account.epoch = epoch;

  await sync();
  await sync();

  assert.equal(account.live(id)?.pain, 7);
  assert.deepEqual(await outbox(diary), []);
});

test("an entry taken out of the bin comes back whole where the account has lost every trace of it", async () => {
  const { account, diary, sync } = await inStep();
  const empty = account.backup();
  const id = await diary.create("cramp", cramp({ pain: 6, note: "salt" }));
  await diary.patch("cramp", id, { add: { muscles: ["calf.left"] } });
  await sync();
  await diary.delete("cramp", id);
  await sync();
  account.restore(empty);
  await diary.restore("cramp", id);

  await sync();

  const { pain, note, muscles } = account.live(id) ?? {};
  assert.deepEqual([pain, note, muscles], [6, "salt", { "calf.left": true }]);
  assert.equal((await fields(diary, id)).note, "salt");
  assert.deepEqual(await outbox(diary), []);
});
