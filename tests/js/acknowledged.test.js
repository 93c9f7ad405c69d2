import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exchange } from "../../static/js/diary/exchange.js";
import { Unreachable } from "../../static/js/shared/api.js";
import { cramp } from "./setup.js";
import { fields, newPhone, outbox } from "./setup-phone.js";

/** @import { Ask } from "../../static/js/diary/round.js" */

/** A phone that has written an entry, and an account with three others, told one at a time. */
async function farBehind() {
  const phone = await newPhone();
  phone.account.pageSize = 1;
  for (const pain of [1, 2, 3]) phone.account.other(crypto.randomUUID(), { set: { pain } });
  const id = await phone.diary.create("cramp", cramp({ pain: 7 }));
  return { ...phone, id };
}

/** The network ends after so many requests. @param {Ask} ask @param {number} count @returns {Ask} */
const endingAfter = (ask, count) => {
  let asked = 0;
  return (path, options) => {
    asked += 1;
    if (asked > count) throw new Unreachable(new Error("gone"));
    return ask(path, options);
  };
};

describe("an entry the account has, whose record comes on a later page", () => {
  test("stays on the screen when the network ends in between", async () => {
    const { account, diary, again, id } = await farBehind();

    await exchange(diary, { ask: endingAfter(account.ask, 1) });

    assert.equal((await fields(diary, id)).pain, 7);
    assert.equal((await fields(await again(), id)).pain, 7);
  });

  test("counts as sent, and is not sent again", async () => {
    const { account, diary, sync, id } = await farBehind();
    await exchange(diary, { ask: endingAfter(account.ask, 1) });
    assert.equal((await diary.counts()).waiting, 0);
    assert.equal((await diary.get("cramp", id))?.waiting, false);

    await sync();

    const sent = account.seen.flatMap(({ changes }) => changes);
    assert.equal(sent.length, 1);
    assert.deepEqual(await outbox(diary), []);
    assert.equal((await fields(diary, id)).pain, 7);
  });

  test("is edited further without a conflict", async () => {
    const { account, diary, sync, id } = await farBehind();
    await exchange(diary, { ask: endingAfter(account.ask, 1) });

    await diary.patch("cramp", id, { set: { pain: 8 } });
    await sync();

    assert.equal(account.live(id)?.pain, 8);
    assert.equal(await diary.read((db) => db.conflicts.count()), 0);
  });

  test("is sent again when the server was set back before it came", async () => {
    const { account, diary, sync, id } = await farBehind();
    const backup = account.backup();
    await exchange(diary, { ask: endingAfter(account.ask, 1) });

    account.restore(backup);
    await sync();

    assert.equal(account.live(id)?.pain, 7);
    assert.deepEqual(await outbox(diary), []);
  });

  test("stays where this release is too old to read", async () => {
    const { account, diary, id } = await farBehind();
    /** @type {Ask} */
    const tooOld = async (path, options) => {
      const { data, ...answer } = await account.ask(path, options);
      const cursor = /** @type {any} */ (options.body).cursor;
      return {
        ...answer,
        data: { ...data, changes: [], more: false, cursor, upgrade_required: true },
      };
    };

    await exchange(diary, { ask: tooOld });

    assert.equal((await fields(diary, id)).pain, 7);
    assert.equal((await diary.counts()).waiting, 0);
  });
});
