// The browser may end before any write. Whatever it was doing: the diary opens, what was confirmed
// as saved is there, and after the next exchange phone and account are alike.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openConflicts, resolveConflict } from "../../static/js/diary/conflicts.js";
import { exchange } from "../../static/js/diary/exchange.js";
import { health } from "../../static/js/diary/health.js";
import { refusedChanges, sendRefusedAgain } from "../../static/js/diary/refused.js";
import { cramp, newAccount, newTab, wipeAnonymous } from "./setup.js";
import { Account } from "./setup-account.js";
import { dieAtWrite, newPhone } from "./setup-phone.js";

/** @typedef {Awaited<ReturnType<typeof newPhone>>} Phone */

/**
 * `before` prepares and returns what `act` needs. `act` is what is cut short: it is told to begin
 * when everything is ready. `after` checks the phone loaded again and in agreement.
 * @typedef {{places: number, before: (phone: Phone) => Promise<any>,
 *   act: (phone: Phone, given: any, begin: () => void) => Promise<unknown>,
 *   after: (phone: Phone, given: any) => Promise<void>}} Scene
 */

/** @param {Phone} phone @param {string} id */
const painOf = async ({ diary }, id) => (await diary.get("cramp", id))?.fields.pain;

/** @param {Phone} phone @param {any} [fields] */
async function sentCramp({ diary, sync }, fields = { pain: 1 }) {
  const id = await diary.create("cramp", cramp(fields));
  await sync();
  return id;
}

/** A value that this phone and another wrote unaware of each other. @param {Phone} phone */
async function contested(phone) {
  const id = await sentCramp(phone);
  phone.account.other(id, { set: { pain: 7 }, at: 1 });
  await phone.diary.patch("cramp", id, { set: { pain: 3 } });
  await phone.sync();
  return id;
}

/** Exchange, the network's answer being the moment to begin. @param {Phone} phone @param {() => void} begin */
const takeIn = ({ account, diary }, begin) =>
  exchange(diary, {
    ask: async (path, options) => {
      const answer = await account.ask(path, options);
      begin();
      return answer;
    },
  });

/** @type {Record<string, Scene>} */
const SCENES = {
  "saving an edit": {
    places: 3,
    before: sentCramp,
    act: async ({ diary }, id, begin) => {
      await diary.patch("cramp", id, { set: { note: "confirmed" } });
      begin();
      await diary.patch("cramp", id, { set: { pain: 8 } });
    },
    after: async (phone, id) => {
      const { note, pain } = (await phone.diary.get("cramp", id))?.fields ?? {};
      assert.equal(note, "confirmed");
      assert.ok([1, 8].includes(pain));
    },
  },
  "making up a request": {
    places: 2,
    before: async ({ diary }) => diary.create("cramp", cramp({ pain: 4 })),
    act: async ({ sync }, _id, begin) => {
      begin();
      await sync();
    },
    after: async (phone, id) => assert.equal(await painOf(phone, id), 4),
  },
  "taking in an answer with news, a conflict, a refusal and an erased entry": {
    places: 14,
    before: async (phone) => {
      const { account, diary } = phone;
      const [mine, erased] = [await sentCramp(phone), await sentCramp(phone, { note: "secret" })];
      account.other(mine, { set: { pain: 5 }, at: 1 });
      account.other(erased, {}, "erase");
      account.other(crypto.randomUUID(), { set: { pain: 6 } });
      await diary.patch("cramp", mine, { set: { pain: 2 } });
      const refused = await diary.create("cramp", cramp({ pain: 3 }));
      const rows = await diary.read((db) => db.outbox.toArray());
      const mid = String(rows.find(({ id }) => id === refused)?.mid);
      account.verdicts.set(mid, { status: "rejected", error: { code: "too_long" } });
      return { mine, erased };
    },
    act: (phone, _ids, begin) => takeIn(phone, begin),
    after: async (phone, { mine, erased }) => {
      const { conflicts, refused, waiting } = await health(phone.diary);
      assert.deepEqual([conflicts, refused, waiting], [1, 1, 0]);
      assert.equal(await painOf(phone, mine), 2);
      assert.equal(await phone.diary.get("cramp", erased), undefined);
    },
  },
  "reading everything again after the server was set back": {
    places: 15,
    before: async (phone) => {
      const backup = phone.account.backup();
      const ids = [await sentCramp(phone), await sentCramp(phone), await sentCramp(phone)];
      await phone.diary.delete("cramp", ids[1]);
      await phone.diary.erase("cramp", ids[2]);
      await phone.sync();
      phone.account.restore(backup);
      await phone.diary.patch("cramp", ids[0], { set: { note: "waiting" } });
      return ids;
    },
    act: (phone, _ids, begin) => takeIn(phone, begin),
    after: async ({ account, diary }, [live, dead, erased]) => {
      assert.deepEqual([account.live(live)?.pain, account.live(live)?.note], [1, "waiting"]);
      assert.equal((await diary.get("cramp", dead))?.deleted, true);
      assert.ok(account.rows.get(`cramp ${erased}`)?.erased);
      assert.equal((await health(diary)).restored?.entries, 3);
    },
  },
  "choosing between two versions": {
    places: 3,
    before: contested,
    act: async ({ diary }, _id, begin) => {
      const [conflict] = await openConflicts(diary);
      begin();
      await resolveConflict(diary, conflict, "both");
    },
    after: async ({ diary }, _id) => {
      const asked = (await openConflicts(diary)).length;
      assert.equal(asked + (await diary.all("cramp")).length, 2); // the question, or both
    },
  },
  "sending a refused change again": {
    places: 2,
    before: async (phone) => {
      phone.account.verdicts.set(null, { status: "rejected", error: { code: "too_long" } });
      const id = await sentCramp(phone, { pain: 9 });
      phone.account.verdicts.clear();
      return id;
    },
    act: async ({ diary }, _id, begin) => {
      const [{ mid }] = await refusedChanges(diary);
      begin();
      await sendRefusedAgain(diary, mid);
    },
    after: async (phone, id) => {
      const isRefused = (await refusedChanges(phone.diary)).length === 1;
      assert.equal(await painOf(phone, id), isRefused ? undefined : 9);
    },
  },
  "erasing an entry": {
    places: 5,
    before: contested,
    act: async ({ diary }, id, begin) => {
      await diary.patch("cramp", id, { set: { note: "waiting" } });
      begin();
      await diary.erase("cramp", id);
    },
    after: async ({ account, diary }, id) => {
      const isErased = Boolean(account.rows.get(`cramp ${id}`)?.erased);
      assert.equal((await diary.get("cramp", id)) === undefined, isErased);
      assert.equal((await openConflicts(diary)).length, isErased ? 0 : 1);
    },
  },
};

describe("the browser ends before any write while", () => {
  for (const [name, { places, before, act, after }] of Object.entries(SCENES)) {
    test(name, async (t) => {
      // failure mode 39
      let crashes = 0;
      for (let write = 1; ; write += 1) {
        const phone = await newPhone();
        const given = await before(phone);
        let revive = () => false;
        const begin = () => {
          revive();
          revive = dieAtWrite(t, write);
        };
        await act(phone, given, begin).catch(() => undefined);
        const died = revive();

        const diary = await phone.again();
        await exchange(diary, { ask: phone.account.ask });
        await after({ ...phone, diary }, given);
        await assertAlike(phone.account, diary);
        if (!died) break;
        crashes += 1;
      }
      assert.ok(crashes >= places, `only ${crashes} places to crash`);
    });
  }

  test("entries are given to an account", async (t) => {
    // failure mode 39
    let crashes = 0;
    for (let write = 1; ; write += 1) {
      await wipeAnonymous();
      const store = await newTab();
      const anonymous = await store.openDiary();
      for (const pain of [1, 2, 3]) await anonymous.create("cramp", cramp({ pain }));
      const account = new Account(newAccount());
      const diary = await store.openDiary();
      assert.equal(diary.account, null);
      await store.activate(account.id);
      const revive = dieAtWrite(t, write);
      const adoptAndSend = async () => {
        await store.adoptAnonymous();
        await exchange(await store.openDiary(), { ask: account.ask });
        await store.settleAdoption();
      };
      await adoptAndSend().catch(() => undefined);
      const died = revive();

      // At the next start the person is asked again about what was not given yet.
      const next = await newTab();
      await next.settleAdoption();
      await next.adoptAnonymous();
      const reopened = await next.openDiary();
      await exchange(reopened, { ask: account.ask });
      await next.settleAdoption();

      assert.deepEqual(
        (await reopened.all("cramp")).map(({ fields }) => fields.pain).sort(),
        [1, 2, 3],
      );
      assert.deepEqual([account.rows.size, account.ledger.size], [3, 3]);
      assert.equal(await next.anonymousCount(), 0);
      assert.ok(!(await indexedDB.databases()).some(({ name }) => name === "cramps-anonymous"));
      await assertAlike(account, reopened);
      if (!died) break;
      crashes += 1;
    }
    assert.ok(crashes >= 20, `only ${crashes} places to crash`);
  });
});

/**
 * Phone and account show the same, nothing waits, and nothing was applied twice.
 * @param {Phone["account"]} account
 * @param {Phone["diary"]} diary
 */
async function assertAlike(account, diary) {
  const shown = (await diary.all("cramp")).map(({ id, fields }) => [id, fields.pain, fields.note]);
  const living = [...account.rows.values()].filter(({ deleted }) => !deleted);
  const kept = living.map(({ id, fields }) => [id, fields.pain, fields.note]);
  assert.deepEqual(shown.sort(), kept.sort());
  assert.equal((await health(diary)).waiting, 0);
}
