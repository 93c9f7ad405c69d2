import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { cramp, newAccount, newTab, until, wipeAnonymous } from "./setup.js";
import { Account } from "./setup-account.js";

const { binned } = await import("../../static/js/diary/bin.js");
const { exchange } = await import("../../static/js/diary/exchange.js");
const { exportJson } = await import("../../static/js/diary/export.js");
const { Dexie } = await import("../../static/vendor/dexie.js");

/** A diary of a new account, and a way to open it again as a page loaded anew. */
async function newDiary() {
  const account = newAccount();
  const open = async () => {
    const store = await newTab();
    await store.activate(account);
    return store.openDiary();
  };
  return { account, open, diary: await open() };
}

describe("saving", () => {
  test("what was saved is there when the page is loaded again", async () => {
    const { diary, open } = await newDiary();

    const id = await diary.create("cramp", {
      ...cramp({ note: "ow" }),
      add: { muscles: ["calf.left"] },
    });

    const entry = await (await open()).get("cramp", id);
    assert.equal(entry?.fields.note, "ow");
    assert.deepEqual(entry?.fields.muscles, ["calf.left"]);
    assert.equal(entry?.waiting, true);
  });

  test("an edit changes the named fields only", async () => {
    const { diary } = await newDiary();
    const id = await diary.create("cramp", cramp({ pain: 3, note: "a" }));

    await diary.patch("cramp", id, { set: { pain: 7 }, unset: ["note"] });

    const entry = await diary.get("cramp", id);
    assert.equal(entry?.fields.pain, 7);
    assert.equal(entry?.fields.note, undefined);
    assert.equal(entry?.fields.zone, "Europe/London");
  });

  test("edits of one entry that were never sent become one change", async () => {
    const { diary } = await newDiary();
    const id = await diary.create("cramp", cramp());

    for (const pain of [1, 2, 3]) await diary.patch("cramp", id, { set: { pain } });

    const rows = await diary.read((db) => db.outbox.toArray());
    assert.equal(rows.length, 1);
    assert.equal(rows[0].set.pain, 3);
  });

  test("text is kept as typed", async () => {
    const { diary } = await newDiary();

    const id = await diary.create("cramp", cramp({ note: "  two  spaces \n" }));

    assert.equal((await diary.get("cramp", id))?.fields.note, "  two  spaces \n");
  });

  test("a value the schema does not allow is refused by name and nothing is stored", async () => {
    const { diary } = await newDiary();

    const bad = diary.create("cramp", cramp({ pain: 11 }));

    await assert.rejects(bad, { name: "InvalidChange", field: "pain" });
    assert.equal((await diary.all("cramp")).length, 0);
  });

  test("an entry that is not on this phone cannot be edited", async () => {
    const { diary } = await newDiary();

    const edit = diary.patch("cramp", crypto.randomUUID(), { set: { pain: 1 } });

    await assert.rejects(edit, { name: "InvalidChange" });
  });

  // failure mode 42
  test("every write asks for strict durability", async (t) => {
    const opened = t.mock.method(IDBDatabase.prototype, "transaction");
    const { diary } = await newDiary();

    await diary.create("cramp", cramp());

    const writes = opened.mock.calls.filter(({ arguments: [, mode] }) => mode === "readwrite");
    assert.ok(writes.length > 0);
    for (const {
      arguments: [, , options],
    } of writes) {
      assert.equal(/** @type {any} */ (options)?.durability, "strict");
    }
  });

  test("the browser is asked to keep the diary after the first entry", async (t) => {
    const { diary } = await newDiary();
    let asked = 0;
    const persist = async () => {
      asked += 1;
      return true;
    };
    Object.defineProperty(globalThis, "navigator", {
      value: { storage: { persist } },
      configurable: true,
    });
    t.after(() => Reflect.deleteProperty(globalThis, "navigator"));

    await diary.create("cramp", cramp());
    await diary.create("cramp", cramp());

    await until(async () => (await diary.persisted()) === true);
    assert.equal(asked, 1);
  });

  test("without a secure context the diary says that it needs HTTPS", async (t) => {
    const store = await newTab();
    const secure = globalThis.crypto;
    Object.defineProperty(globalThis, "crypto", { value: {}, configurable: true });
    t.after(() => Object.defineProperty(globalThis, "crypto", { value: secure }));

    const opening = store.openDiary();

    await assert.rejects(opening, { name: "NeedsHttps" });
  });
});

describe("failures", () => {
  /** @param {import("node:test").TestContext} t @param {string} name */
  function failWrites(t, name) {
    t.mock.method(IDBObjectStore.prototype, "add", () => {
      throw new DOMException("injected", name);
    });
  }

  // failure mode 41
  test("a full disk is told as such and stores nothing", async (t) => {
    const { diary, open } = await newDiary();
    failWrites(t, "QuotaExceededError");

    const saving = diary.create("cramp", cramp());

    await assert.rejects(saving, { name: "NotSaved", reason: "full" });
    t.mock.restoreAll();
    assert.equal((await (await open()).all("cramp")).length, 0);
  });

  test("a disk that turns out to be full when all was written is told as such", async (t) => {
    // failure mode 41
    const { diary, open } = await newDiary();
    const add = IDBObjectStore.prototype.add;
    t.mock.method(
      IDBObjectStore.prototype,
      "add",
      /** @this {IDBObjectStore} */ function (/** @type {any[]} */ ...args) {
        const request = Reflect.apply(add, this, args);
        // The browser finds out late: no request fails, the transaction does.
        const end = () => /** @type {any} */ (this.transaction)._abort("QuotaExceededError");
        request.addEventListener("success", end);
        return request;
      },
    );

    const saving = diary.create("cramp", cramp());

    await assert.rejects(saving, { name: "NotSaved", reason: "full" });
    t.mock.restoreAll();
    assert.equal((await (await open()).all("cramp")).length, 0);
  });

  test("a failed write is told and leaves no half of it", async (t) => {
    const { diary } = await newDiary();
    failWrites(t, "DataError");

    const saving = diary.create("cramp", cramp());

    await assert.rejects(saving, { name: "NotSaved", reason: "failed" });
    t.mock.restoreAll();
    assert.equal(await diary.setting("seq"), undefined);
  });

  // failure mode 43
  test("a connection the phone has cut is opened again without the person noticing", async () => {
    const { diary } = await newDiary();
    await breakConnections(diary);

    const id = await diary.create("cramp", cramp());

    assert.ok(await diary.get("cramp", id));
  });

  // failure mode 43
  test("a connection lost in the middle of a write is mended once", async (t) => {
    const { diary } = await newDiary();
    const put = IDBObjectStore.prototype.put;
    let faults = 1;
    t.mock.method(
      IDBObjectStore.prototype,
      "put",
      /** @this {IDBObjectStore} */ function (/** @type {any[]} */ ...args) {
        if (faults-- > 0)
          throw new DOMException("Connection to Indexed Database server lost", "UnknownError");
        return Reflect.apply(put, this, args);
      },
    );

    const id = await diary.create("cramp", cramp());

    assert.ok(await diary.get("cramp", id));
    assert.equal((await diary.all("cramp")).length, 1);
  });
});

describe("deleting and taking it back", () => {
  test("a deleted entry is gone from the list and comes back whole", async () => {
    const { diary } = await newDiary();
    const id = await diary.create("cramp", cramp({ note: "kept" }));

    await diary.delete("cramp", id);
    const whileDeleted = await diary.all("cramp");
    await diary.restore("cramp", id);

    assert.deepEqual(whileDeleted, []);
    assert.equal((await diary.all("cramp"))[0].fields.note, "kept");
  });

  test("taking back a deletion that was never sent leaves no trace of it", async () => {
    const { diary } = await newDiary();
    const id = await diary.create("cramp", cramp());

    await diary.delete("cramp", id);
    await diary.restore("cramp", id);

    const rows = await diary.read((db) => db.outbox.toArray());
    assert.deepEqual(
      rows.map((row) => row.op),
      ["patch"],
    );
  });

  test("taking back a deletion that was sent is a change of its own", async () => {
    const { diary } = await newDiary();
    const id = await diary.create("cramp", cramp());
    await diary.delete("cramp", id);
    await diary.write((db) => db.outbox.toCollection().modify({ sent: 1 }));

    await diary.restore("cramp", id);

    const rows = await diary.read((db) => db.outbox.toArray());
    assert.deepEqual(
      rows.map((row) => row.op),
      ["patch", "delete", "restore"],
    );
  });

  test("deleting twice is deleting once", async () => {
    const { diary } = await newDiary();
    const id = await diary.create("cramp", cramp());

    await diary.delete("cramp", id);
    await diary.delete("cramp", id);

    assert.equal((await diary.read((db) => db.outbox.toArray())).length, 2);
  });

  test("an edit of a deleted entry is kept and does not bring it back", async () => {
    const { diary } = await newDiary();
    const id = await diary.create("cramp", cramp());
    await diary.delete("cramp", id);

    await diary.patch("cramp", id, { set: { note: "typed meanwhile" } });

    const entry = await diary.get("cramp", id);
    assert.equal(entry?.deleted, true);
    assert.equal(entry?.fields.note, "typed meanwhile");
  });
});

describe("two tabs", () => {
  test("edits of both are kept and numbered in one row", async () => {
    const { diary: one, open } = await newDiary();
    const two = await open();
    const id = await one.create("cramp", cramp());

    await Promise.all([
      ...[1, 2, 3, 4].map((pain) => one.patch("cramp", id, { set: { pain } })),
      ...["a", "b", "c"].map((note) => two.patch("cramp", id, { set: { note } })),
      two.create("cramp", cramp()),
    ]);

    const { pain, note } = (await one.get("cramp", id))?.fields ?? {};
    const rows = await two.read((db) => db.outbox.toArray());
    assert.deepEqual([pain, note], [4, "c"]);
    assert.equal(new Set(rows.map((row) => row.seq)).size, rows.length);
    assert.equal((await two.all("cramp")).length, 2);
  });

  test("a watcher hears of another tab's entry", async (t) => {
    const { diary: one, open } = await newDiary();
    const two = await open();
    let seen = -1;
    const stop = one.watch(
      () => one.all("cramp"),
      (entries) => {
        seen = entries.length;
      },
    );
    t.after(stop);
    await until(() => seen === 0);

    await two.create("cramp", cramp());

    await until(() => seen === 1);
  });
});

describe("accounts", () => {
  test("two accounts on one phone never see each other's entries", async () => {
    const { diary: hers, open } = await newDiary();
    await hers.create("cramp", cramp({ note: "hers" }));

    const { diary: his } = await newDiary();

    assert.deepEqual(await his.all("cramp"), []);
    assert.equal((await (await open()).counts()).here, 1);
  });

  test("counting says what is here and what waits", async () => {
    const { diary } = await newDiary();
    const [kept, gone] = [
      await diary.create("cramp", cramp()),
      await diary.create("cramp", cramp()),
    ];

    await diary.delete("cramp", gone);

    assert.ok(kept);
    assert.deepEqual(await diary.counts(), { here: 1, synced: 0, waiting: 2, attention: 0 });
  });

  test("signing out here leaves no database and shows the anonymous diary", async () => {
    const { account, diary } = await newDiary();
    await diary.create("cramp", cramp());
    const store = await newTab();

    await store.signOutHere();

    const names = (await indexedDB.databases()).map(({ name }) => name);
    assert.ok(!names.includes(`cramps-${account}`));
    assert.equal((await store.openDiary()).account, null);
  });

  test("a tab left open after signing out can save nothing and revives nothing", async () => {
    const { account, diary: old } = await newDiary();
    const store = await newTab();
    await store.signOutHere();

    const saving = old.create("cramp", cramp());

    await assert.rejects(saving, { name: "NotSaved", reason: "blocked" });
    assert.ok(!(await indexedDB.databases()).some(({ name }) => name === `cramps-${account}`));
  });

  test("a tab that was frozen meanwhile and heard nothing revives nothing either", async (t) => {
    const { account, diary: old } = await newDiary();
    t.mock.method(BroadcastChannel.prototype, "postMessage", () => {});
    await breakConnections(old);
    await (await newTab()).signOutHere();
    assert.equal(old.gone, false);

    const saving = old.create("cramp", cramp());

    await assert.rejects(saving, { name: "NotSaved", reason: "blocked" });
    assert.ok(!(await indexedDB.databases()).some(({ name }) => name === `cramps-${account}`));
  });

  // failure mode 49
  test("a sign-out cut short by the browser is finished at the next start", async (t) => {
    const { account, diary } = await newDiary();
    await diary.create("cramp", cramp());
    const store = await newTab();
    await store.openDiary();
    t.mock.method(IDBObjectStore.prototype, "clear", () => {
      throw new DOMException("the browser ends here", "AbortError");
    });
    await assert.rejects(store.signOutHere());
    t.mock.restoreAll();

    const next = await (await newTab()).openDiary();

    assert.equal(next.account, null);
    assert.ok(!(await indexedDB.databases()).some(({ name }) => name === `cramps-${account}`));
  });

  test("a tab open while another changes the account gives way, with nothing to be saved in the wrong diary", async () => {
    const { open } = await newDiary();
    const old = await open();
    const id = await old.create("cramp", cramp());

    await newDiary();

    await until(() => old.gone);
    assert.equal(old.why, "account_changed");
    await assert.rejects(old.patch("cramp", id, { set: { pain: 1 } }), { reason: "blocked" });
  });

  test("other tabs hear that the account was left", async () => {
    const { open } = await newDiary();
    await open();
    const [here, there] = [await newTab(), await newTab()];
    const old = await there.openDiary();
    let heard = 0;
    there.onDiaryChange(() => {
      heard += 1;
    });

    await here.signOutHere();

    await until(() => heard > 0 && old.gone);
  });
});

describe("giving anonymous entries to an account", { concurrency: false }, () => {
  /** Three anonymous entries, one deleted again; then someone signs in. */
  async function signedInWithTwo() {
    await wipeAnonymous();
    const before = await newTab();
    const anonymous = await before.openDiary();
    await anonymous.create("cramp", {
      ...cramp({ note: "one" }),
      add: { muscles: ["sole.right"] },
    });
    await anonymous.create("cramp", cramp({ note: "two" }));
    await anonymous.delete("cramp", await anonymous.create("cramp", cramp({ note: "three" })));
    const account = newAccount();
    await before.activate(account);
    return { account, store: before };
  }

  /** @param {Awaited<ReturnType<typeof newTab>>} store */
  const confirmAll = async (store) => {
    await (await store.openDiary()).write((db) => db.outbox.clear());
    await store.settleAdoption();
  };

  test("they are counted before anybody decides", async () => {
    const { store } = await signedInWithTwo();

    const count = await store.anonymousCount();

    assert.equal(count, 2);
    assert.deepEqual(await (await store.openDiary()).all("cramp"), []);
  });

  test("each becomes one change, one in the bin two, kept here until all are confirmed", async () => {
    const { store } = await signedInWithTwo();

    const count = await store.adoptAnonymous();

    const diary = await store.openDiary();
    const rows = await diary.read((db) => db.outbox.toArray());
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    assert.equal(count, 2);
    assert.deepEqual(
      rows.map((row) => [row.op, row.set.note, row.base]),
      [
        ["patch", "one", 0],
        ["patch", "two", 0],
        ["patch", "three", 0],
        ["delete", undefined, 0],
      ],
    );
    assert.deepEqual(rows[0].add, { muscles: ["sole.right"] });
    assert.equal(await store.anonymousCount(), 0);
    assert.ok((await names()).includes("cramps-anonymous"));
    await confirmAll(store);
    assert.ok(!(await names()).includes("cramps-anonymous"));
  });

  test("doing it twice gives nothing twice", async () => {
    const { store } = await signedInWithTwo();
    await store.adoptAnonymous();

    const again = await store.adoptAnonymous();
    await store.settleAdoption();

    const diary = await store.openDiary();
    assert.equal(again, 0);
    assert.equal((await diary.all("cramp")).length, 2);
    assert.equal(await diary.read((db) => db.outbox.count()), 4);
  });

  test("those in the bin go into the account's bin", async () => {
    const { account: id, store } = await signedInWithTwo();
    const account = new Account(id);
    await store.adoptAnonymous();

    const diary = await store.openDiary();
    await exchange(diary, { ask: account.ask });
    await store.settleAdoption();

    const notes = (await binned(diary, Date.now())).map(({ entry }) => entry.fields.note);
    const dead = [...account.rows.values()].filter(({ deleted }) => deleted);
    assert.deepEqual(notes, ["three"]);
    assert.deepEqual(
      dead.map(({ fields }) => fields.note),
      ["three"],
    );
    assert.equal((await diary.all("cramp")).length, 2);
  });

  test("what left the bin a month ago is not given", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
    const { store } = await signedInWithTwo();
    t.mock.timers.setTime(Date.UTC(2026, 1, 1));

    await store.adoptAnonymous();

    const rows = await (await store.openDiary()).read((db) => db.outbox.toArray());
    assert.deepEqual(rows.map(({ set }) => set.note).sort(), ["one", "two"]);
  });

  test("nobody else who uses this phone is shown, asked about or handed any of them", async () => {
    const { account, store } = await signedInWithTwo();
    await store.adoptAnonymous();

    // Her session ends before the account has confirmed anything; another person comes.
    await store.activate(newAccount());
    const count = await store.anonymousCount();
    const given = await store.adoptAnonymous();
    await store.keepLeftBehind(account);
    await store.signOutHere();
    await store.sessionEnded();
    const diary = await store.openDiary();
    const { entries, bin, outbox } = await exportJson(diary);

    assert.deepEqual([count, given, diary.account], [0, 0, null]);
    assert.deepEqual([await diary.all("cramp"), entries, bin, outbox], [[], [], [], []]);
  });

  test("are taken over when she comes back, whatever the next person gave or discarded", async (t) => {
    const { account, store } = await signedInWithTwo();
    await store.openDiary();
    // The browser ends after they were staged: nothing of them is in her diary yet.
    for (let write = 1; await store.anonymousCount(); write += 1) {
      const restore = crashAtWrite(t, write);
      await store.adoptAnonymous().catch(() => undefined);
      restore();
    }
    assert.deepEqual(await (await store.openDiary()).all("cramp"), []);
    await store.activate(null);
    await (await store.openDiary()).create("cramp", cramp({ note: "hers" }));
    const second = newAccount();
    await store.activate(second);
    await store.adoptAnonymous();
    await store.discardAnonymous();
    await confirmAll(store);

    await store.activate(account);
    await store.settleAdoption();

    const notes = (await (await store.openDiary()).all("cramp")).map(({ fields }) => fields.note);
    assert.deepEqual(notes.sort(), ["one", "two"]);
    await confirmAll(store);
    assert.ok(!(await indexedDB.databases()).some(({ name }) => name === "cramps-anonymous"));
  });

  test("what the first release staged and left in sight goes out of it at the next start", async () => {
    const { account, store } = await signedInWithTwo();
    await store.activate(null);
    const mid = "01920000-0000-7000-8000-000000000001";
    await (await store.openDiary()).write(async (db) => {
      const [one] = await db.outbox.toArray();
      await db.outbox.put({ ...one, sent: 1 });
      const { n, seq: _, ...change } = { ...one, mid };
      await db.kv.put({ key: `staged ${account}`, value: { rows: [n], changes: [change] } });
    });
    await store.activate(account);
    const meta = await new Dexie("cramps-meta").open();
    await meta.table("kv").put({ key: "adopting", value: account });
    meta.close();

    await store.settleAdoption();

    const rows = await (await store.openDiary()).read((db) => db.outbox.toArray());
    assert.deepEqual(
      rows.map((row) => [row.mid, row.set.note]),
      [[mid, "one"]],
    );
    await store.activate(null);
    const left = await (await store.openDiary()).all("cramp");
    assert.deepEqual(
      left.map(({ fields }) => fields.note),
      ["two"],
    );
  });

  // failure mode 39
  test("a crash before any of its writes neither loses nor doubles an entry", async (t) => {
    let crashes = 0;
    for (let write = 1; ; write += 1) {
      const { store } = await signedInWithTwo();
      await store.openDiary();
      const restore = crashAtWrite(t, write);
      const outcome = await store.adoptAnonymous().catch(() => "crashed");
      restore();
      if (outcome !== "crashed") break;
      crashes += 1;

      const next = await newTab();
      await next.settleAdoption();
      await next.adoptAnonymous();

      const entries = await (await next.openDiary()).all("cramp");
      assert.deepEqual(entries.map(({ fields }) => fields.note).sort(), ["one", "two"]);
      assert.equal(await (await next.openDiary()).read((db) => db.outbox.count()), 4);
    }
    assert.ok(crashes >= 8, `only ${crashes} places to crash`);
  });

  test("discarding them removes the anonymous diary", async () => {
    const { store } = await signedInWithTwo();

    await store.discardAnonymous();

    assert.equal(await store.anonymousCount(), 0);
    assert.ok(!(await indexedDB.databases()).some(({ name }) => name === "cramps-anonymous"));
  });

  test("entries made without an account after that are not swept away with the adopted", async () => {
    const { store, account } = await signedInWithTwo();
    await store.adoptAnonymous();
    await store.activate(null);
    await (await store.openDiary()).create("cramp", cramp({ note: "later" }));
    await store.activate(account);

    await confirmAll(store);

    assert.equal(await store.anonymousCount(), 1);
  });

  test("signing out takes along what was given to the account", async () => {
    const { store } = await signedInWithTwo();
    await store.adoptAnonymous();

    await store.signOutHere();

    assert.equal(await store.anonymousCount(), 0);
    assert.deepEqual(await (await store.openDiary()).all("cramp"), []);
  });
});

/**
 * Make the n-th write to any database fail, as when the browser ends there.
 * @param {import("node:test").TestContext} t
 * @param {number} write
 */
function crashAtWrite(t, write) {
  let count = 0;
  for (const name of /** @type {const} */ (["put", "add", "delete"])) {
    const real = IDBObjectStore.prototype[name];
    t.mock.method(
      IDBObjectStore.prototype,
      name,
      /** @this {IDBObjectStore} */ function (/** @type {any[]} */ ...args) {
        count += 1;
        if (count === write) throw new DOMException("the browser ends here", "AbortError");
        return Reflect.apply(real, this, args);
      },
    );
  }
  return () => t.mock.restoreAll();
}

/**
 * End a diary's connection from outside, as the browser does when the database's process dies.
 * @param {import("../../static/js/diary/store.js").Diary} diary
 */
const breakConnections = (diary) =>
  diary.read(async (db) => {
    /** @type {any} */ (db).db.close();
  });
