// A phone in one account, and ways to make it fail.

import { exchange } from "../../static/js/diary/exchange.js";
import { newAccount, newTab } from "./setup.js";
import { Account } from "./setup-account.js";

/** @typedef {import("../../static/js/diary/store.js").Diary} Diary */

/** A phone with a diary of its own in one account; `again` is the page loaded anew. */
export async function newPhone() {
  const id = newAccount();
  const again = async () => {
    const store = await newTab();
    await store.activate(id);
    return store.openDiary();
  };
  const account = new Account(id);
  const diary = await again();
  /** @param {Diary} [which] */
  const sync = (which = diary) => exchange(which, { ask: account.ask });
  return { account, diary, again, sync };
}

/** @param {Diary} diary */
export const outbox = (diary) => diary.read((db) => db.outbox.toArray());

/** @param {Diary} diary @param {string} id */
export const fields = async (diary, id) => (await diary.get("cramp", id))?.fields ?? {};

/** Everything this phone stores of one diary, as text. @param {Diary} diary */
export const stored = (diary) =>
  diary.read(async (db) => {
    const { records, outbox, conflicts, quarantine, kv } = db;
    const tables = [records, outbox, conflicts, quarantine, kv];
    return JSON.stringify(await Promise.all(tables.map((table) => table.toArray())));
  });

const WRITES = /** @type {const} */ (["put", "add", "delete", "clear"]);

/**
 * End the browser before the n-th write from now on: its transaction comes to nothing, and nothing
 * is written after it.
 * @param {import("node:test").TestContext} t
 * @param {number} n
 * @returns {() => boolean} starts the browser again; whether it had ended
 */
export function dieAtWrite(t, n) {
  let count = 0;
  for (const name of WRITES) {
    const real = IDBObjectStore.prototype[name];
    t.mock.method(
      IDBObjectStore.prototype,
      name,
      /** @this {IDBObjectStore} */ function (/** @type {any[]} */ ...args) {
        count += 1;
        if (count < n) return Reflect.apply(real, this, args);
        this.transaction.abort();
        throw new DOMException("the browser ends here", "AbortError");
      },
    );
  }
  return () => {
    t.mock.restoreAll();
    return count >= n;
  };
}
