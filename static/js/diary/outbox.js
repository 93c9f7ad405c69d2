// The database of one diary, and how a change gets into its outbox.

import { join } from "./changes.js";
import { uuid7 } from "./ids.js";

/** @import { Dexie, Table } from "../../vendor/dexie.js" */
/** @import { Draft, Pending } from "./changes.js" */
/** @import { Stored } from "./view.js" */

/**
 * `records`: what the account told last. `outbox`: what the person changed since. `conflicts`:
 * values that lost against another phone's. `quarantine`: changes the account refused for good.
 * `kv`: cursor, epoch, device, seq and the like.
 * @typedef {{records: Table<Stored, [string, string]>, outbox: Table<Pending, number>,
 *   conflicts: Table<any, number>, quarantine: Table<any, string>,
 *   kv: Table<{key: string, value: any}, string>}} Tables
 */

/** @typedef {Dexie & Tables} Database */

/** Never edited, only added to: every released version must open with its outbox intact. */
export const STORES = {
  records: "[kind+id], [kind+deleted], deletedAt",
  outbox: "++n, mid, kind, [kind+id]",
  conflicts: "++n, [kind+id]",
  quarantine: "mid, [kind+id]",
  kv: "key",
};

/**
 * Do `work` in one transaction: all of it happens or nothing. It gets the tables of that very
 * transaction. Dexie's own way of knowing which transaction code belongs to is lost when one async
 * function returns through another.
 * @template T
 * @param {Database} db
 * @param {"r" | "rw"} mode
 * @param {(tables: Tables) => Promise<T>} work
 * @returns {PromiseLike<T>}
 */
export const within = (db, mode, work) =>
  db.transaction(mode, db.tables, (tx) => work(/** @type {any} */ (tx)));

/**
 * Put a change at the end of the outbox, as this device's next act unless it has a number.
 * @param {Tables} db
 * @param {Draft} draft
 * @param {Pending} [into] a waiting change to write it into
 */
export async function queue(db, draft, into) {
  const change = into ? join(into, draft) : draft;
  if (into) await db.outbox.delete(Number(into.n));
  await db.outbox.add({ ...change, mid: uuid7(), seq: draft.seq ?? (await nextSeq(db)) });
}

/** Count up the number that orders this device's changes. @param {Tables} db */
export async function nextSeq(db) {
  const seq = ((await kept(db, "seq")) ?? 0) + 1;
  await keep(db, "seq", seq);
  return seq;
}

/** The waiting changes of one record, oldest first. @param {Tables} db @param {string} kind @param {string} id */
export const pendingOf = (db, kind, id) => db.outbox.where({ kind, id }).sortBy("n");

/** @param {Pick<Tables, "kv">} db @param {string} key @returns {Promise<any>} */
export const kept = async (db, key) => (await db.kv.get(key))?.value;

/** @param {Pick<Tables, "kv">} db @param {string} key @param {unknown} value */
export const keep = (db, key, value) => db.kv.put({ key, value });
