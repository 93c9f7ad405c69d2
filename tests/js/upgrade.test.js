import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openConflicts, resolveConflict } from "../../static/js/diary/conflicts.js";
import { exchange } from "../../static/js/diary/exchange.js";
import { refusedChanges } from "../../static/js/diary/refused.js";
import { cramp, newAccount, newTab, until } from "./setup.js";
import { Account } from "./setup-account.js";

// As the first release wrote them. Never edited: such databases are on people's phones.
const FIRST_RELEASE = {
  /** @type {Record<string, {keyPath: string | string[], auto?: boolean, indexes: (string | string[])[]}>} */
  stores: {
    records: { keyPath: ["kind", "id"], indexes: [["kind", "deleted"], "deletedAt"] },
    outbox: { keyPath: "n", auto: true, indexes: ["mid", "kind", ["kind", "id"]] },
    conflicts: { keyPath: "n", auto: true, indexes: [["kind", "id"]] },
    quarantine: { keyPath: "mid", indexes: [["kind", "id"]] },
    kv: { keyPath: "key", indexes: [] },
  },
  version: 10, // Dexie counts in tens
};
const [LIVE, DEAD, NEW] = [1, 2, 3].map((n) => `0193a3b2-0000-7000-8000-00000000000${n}`);
const BLANK = { set: {}, unset: [], add: {}, remove: {}, kind: "cramp", at: 1 };
const RECORD = { kind: "cramp", rev: 4, schema: 1, epoch: "e", deleted: 0, at: 1 };
/** @type {Record<string, object[]>} */
const CONTENT = {
  records: [
    { ...RECORD, id: LIVE, fields: { pain: 2, muscles: { "calf.left": true } } },
    { ...RECORD, id: DEAD, rev: 5, deleted: 1, deletedAt: Date.now(), fields: { pain: 9 } },
  ],
  outbox: [
    { ...BLANK, id: NEW, op: "patch", base: 0, mid: "m1", seq: 7, sent: 1, set: { note: "typed" } },
    { ...BLANK, id: LIVE, op: "patch", base: 4, mid: "m2", seq: 8, sent: 0, set: { note: "late" } },
  ],
  conflicts: [
    { mid: "c1", kind: "cramp", id: LIVE, at: 3, field: "pain", winner: "mine" },
    { mid: "c2", kind: "cramp", id: DEAD, at: 4, field: null, winner: "theirs" },
  ],
  quarantine: [
    {
      ...BLANK,
      n: 90,
      id: LIVE,
      op: "patch",
      base: 4,
      mid: "q1",
      seq: 6,
      sent: 1,
      set: { pain: 8 },
      error: { code: "too_long" },
      refusedAt: 2,
    },
  ],
  kv: [
    { key: "seq", value: 8 },
    { key: "device", value: "d" },
    { key: "cursor", value: null },
  ],
};

/** As Dexie names an index. @param {string | string[]} index */
const labelOf = (index) => (Array.isArray(index) ? `[${index.join("+")}]` : index);

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A phone as the first release left it. @param {string} account */
async function firstReleasesPhone(account) {
  const opening = indexedDB.open(`cramps-${account}`, FIRST_RELEASE.version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, auto, indexes }] of Object.entries(FIRST_RELEASE.stores)) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement: auto });
      for (const index of indexes) {
        store.createIndex(labelOf(index), index);
      }
      for (const row of CONTENT[name]) store.add(row);
    }
  };
  (await done(opening)).close();
}

describe("a database of the first release", () => {
  /** That phone's diary, opened by this release. */
  async function opened() {
    const account = new Account(newAccount());
    await firstReleasesPhone(account.id);
    const store = await newTab();
    await store.activate(account.id);
    return { account, diary: await store.openDiary() };
  }

  test("opens with everything in it, and what waited is sent", async () => {
    const { account, diary } = await opened();

    const shown = await diary.all("cramp");
    const conflicts = await openConflicts(diary);
    const refused = await refusedChanges(diary);
    account.rev = 5;
    account.other(LIVE, { set: { pain: 2 } });
    await exchange(diary, { ask: account.ask });

    assert.deepEqual(shown.map(({ id, fields }) => [id, fields.note]).sort(), [
      [LIVE, "late"],
      [NEW, "typed"],
    ]);
    assert.deepEqual(shown.find(({ id }) => id === LIVE)?.fields.muscles, ["calf.left"]);
    assert.deepEqual(
      conflicts.map(({ key }) => key),
      ["c2", "c1"],
    );
    assert.deepEqual(
      refused.map(({ mid, entry }) => [mid, entry?.fields.pain]),
      [["q1", 8]],
    );
    assert.deepEqual([account.live(NEW)?.note, account.live(LIVE)?.note], ["typed", "late"]);
    assert.ok(account.seen[0].changes.every((/** @type {any} */ c) => c.seq >= 7));
    assert.equal(account.seen[0].device.id, "d");
  });

  test("has conflicts without their values, whose end takes nothing away", async () => {
    const { diary } = await opened();
    const [, valueless] = await openConflicts(diary);

    await resolveConflict(diary, valueless, "other");

    assert.deepEqual([valueless.shown, valueless.fields[0].mineAt], [valueless.other, null]);
    assert.equal((await diary.get("cramp", LIVE))?.fields.pain, 2);
    assert.deepEqual(
      (await openConflicts(diary)).map(({ key }) => key),
      ["c2"],
    );
  });
});

test("a new database has the shape the first release gave it, until a version of its own changes that", async () => {
  const account = newAccount();
  const store = await newTab();
  await store.activate(account);
  await store.openDiary();

  const db = await done(indexedDB.open(`cramps-${account}`));

  const shape = Object.fromEntries(
    [...db.objectStoreNames].map((name) => {
      const { keyPath, autoIncrement, indexNames } = db.transaction(name).objectStore(name);
      const key = { keyPath, ...(autoIncrement && { auto: true }) };
      const expected = FIRST_RELEASE.stores[name].indexes.map(labelOf);
      return [name, { ...key, indexes: [...indexNames].sort(), expected: expected.sort() }];
    }),
  );
  for (const [name, { keyPath, auto }] of Object.entries(FIRST_RELEASE.stores)) {
    const { indexes, expected, ...key } = shape[name];
    assert.deepEqual(key, { keyPath, ...(auto && { auto }) });
    assert.deepEqual(indexes, expected, name);
  }
  assert.equal(db.version, FIRST_RELEASE.version);
  db.close();
});

describe("a newer release's page beside this one", () => {
  // failure mode 45
  const newer = FIRST_RELEASE.version + 10;

  test("changes the database at once, and the old page gives way and says why", async () => {
    const account = newAccount();
    const store = await newTab();
    await store.activate(account);
    const diary = await store.openDiary();
    const id = await diary.create("cramp", cramp({ note: "kept" }));
    let told = 0;
    store.onDiaryChange(() => {
      told += 1;
    });

    const upgrade = indexedDB.open(`cramps-${account}`, newer);
    const db = await done(upgrade);
    const found = await done(db.transaction("outbox").objectStore("outbox").getAll());
    db.close();

    assert.deepEqual([diary.gone, diary.why], [true, "new_version"]);
    assert.ok(told > 0);
    await assert.rejects(diary.patch("cramp", id, { set: { pain: 1 } }), { reason: "blocked" });
    assert.equal(found[0].set.note, "kept");
  });

  test("may have changed it already: this release opens it as it is", async () => {
    const account = newAccount();
    await firstReleasesPhone(account);
    (await done(indexedDB.open(`cramps-${account}`, newer))).close();
    const store = await newTab();
    await store.activate(account);

    const entries = await (await store.openDiary()).all("cramp");

    assert.equal(entries.length, 2);
  });

  test("is told within five seconds when an old page does not give way, and tries again", async (t) => {
    const account = newAccount();
    const holder = await done(indexedDB.open(`cramps-${account}`, 1)); // lets nobody change it
    const store = await newTab();
    await store.activate(account);
    t.mock.timers.enable({ apis: ["setTimeout"] });

    /** @type {any} */
    let failure;
    let waited = 0;
    store.openDiary().catch((error) => {
      failure = error;
    });
    await until(() => {
      if (!failure) waited += 100;
      t.mock.timers.tick(100);
      return failure;
    });
    t.mock.timers.reset();

    assert.deepEqual([failure.name, failure.reason], ["NotSaved", "blocked"]);
    assert.ok(waited <= 5500, `${waited} ms`); // and the turns it takes to hear of it
    holder.close();
    const diary = await store.openDiary();
    assert.ok(await diary.create("cramp", cramp()));
  });
});
