import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { restoreVersion, versionsOf } from "../../static/js/diary/history.js";
import { Unreachable } from "../../static/js/shared/api.js";
import { cramp, newTab, wipeAnonymous } from "./setup.js";
import { refusal } from "./setup-account.js";
import { fields, newPhone } from "./setup-phone.js";

/** @import { Ask } from "../../static/js/diary/round.js" */

const TOLD = {
  ...{ rev: 3, op: "patch", at: 1, received_at: 2, device: "Tablet", patch: { set: { pain: 2 } } },
  ...{ before: { pain: 1 }, conflicts: [], erased: false },
};

/** A cramp with an edit that waits. */
async function edited() {
  const phone = await newPhone();
  const id = await phone.diary.create("cramp", {
    ...cramp({ pain: 1 }),
    add: { muscles: ["jaw.both"] },
  });
  await phone.sync();
  await phone.diary.patch("cramp", id, { set: { pain: 5 }, unset: ["zone"] });
  return { ...phone, id };
}

describe("the history of an entry", () => {
  test("begins with what waits on this phone, then comes the account's", async () => {
    const { account, diary, id } = await edited();
    /** @type {any[]} */
    const asked = [];
    /** @type {Ask} */
    const ask = async (path, { body }) => {
      asked.push([path, body]);
      return { status: 200, code: null, retryAfter: null, data: { versions: [TOLD], more: true } };
    };

    const { versions, more, problem } = await versionsOf(diary, "cramp", id, { ask });

    const [waiting, told] = versions;
    assert.deepEqual([waiting.rev, waiting.waiting, waiting.device], [null, true, ""]);
    assert.deepEqual(waiting.patch, { set: { pain: 5 }, unset: ["zone"] });
    assert.deepEqual(waiting.before, { pain: 1, zone: "Europe/London" });
    assert.deepEqual(told, { ...TOLD, waiting: false });
    assert.deepEqual([more, problem], [true, null]);
    assert.deepEqual(asked, [
      ["/api/v1/versions/", { account: account.id, kind: "cramp", id, limit: 20 }],
    ]);
  });

  test("goes on from a revision without what waits", async () => {
    const { diary, id } = await edited();
    /** @type {any} */
    let body;
    /** @type {Ask} */
    const ask = async (_path, options) => {
      body = options.body;
      return { status: 200, code: null, retryAfter: null, data: { versions: [], more: false } };
    };

    const { versions } = await versionsOf(diary, "cramp", id, { before: 3, ask });

    assert.deepEqual([versions, body.before], [[], 3]);
  });

  test("shows what waits without a network, and says why there is no more", async () => {
    const { diary, id } = await edited();

    const offline = await versionsOf(diary, "cramp", id, {
      ask: async () => {
        throw new Unreachable(new Error("offline"));
      },
    });
    const ended = await versionsOf(diary, "cramp", id, {
      ask: async () => refusal(401, "signed_out"),
    });

    assert.deepEqual([offline.versions.length, offline.problem], [1, "unreachable"]);
    assert.deepEqual([ended.versions.length, ended.problem], [1, "signed_out"]);
  });

  test("of a diary without an account asks nobody", async () => {
    await wipeAnonymous();
    const diary = await (await newTab()).openDiary();
    const id = await diary.create("cramp", cramp({ pain: 2 }));

    const { versions, problem } = await versionsOf(diary, "cramp", id, {
      ask: async () => assert.fail("asked"),
    });

    assert.deepEqual([versions.length, problem], [1, null]);
    assert.deepEqual(versions[0].before, {});
  });
});

describe("bringing a version back", () => {
  test("changes the named values only, sets by member, and can be taken back itself", async () => {
    const { account, diary, sync, id } = await edited();
    await diary.patch("cramp", id, { set: { note: "stays" }, add: { muscles: ["calf.left"] } });
    await sync();
    const entry = /** @type {import("../../static/js/diary/store.js").Entry} */ (
      await diary.get("cramp", id)
    );

    await restoreVersion(diary, entry, {
      pain: 1,
      zone: "Europe/London",
      muscles: { "jaw.both": true, "neck.left": true },
    });
    await sync();

    assert.deepEqual(account.live(id)?.muscles, { "jaw.both": true, "neck.left": true });
    const { pain, zone, note } = await fields(diary, id);
    assert.deepEqual([pain, zone, note], [1, "Europe/London", "stays"]);
    await restoreVersion(diary, { ...entry, rev: 99 }, { pain: 5, zone: undefined });
    assert.equal((await fields(diary, id)).zone, undefined);
  });
});
