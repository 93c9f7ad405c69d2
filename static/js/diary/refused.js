// Changes the account will not take as they are: kept apart until the person decides.

import { pendingOf } from "./outbox.js";
import { overlay } from "./view.js";

/** @import { Pending } from "./changes.js" */
/** @import { Diary } from "./diary.js" */
/** @import { Entry } from "./view.js" */

/**
 * One refused change. `code` says why and `at` when; `entry` is how it would look with the change,
 * and undefined only when it was erased since. `isAll`: nothing else of the entry is anywhere.
 * @typedef {{mid: string, kind: string, id: string, code: string, at: number, change: Pending,
 *   entry: Entry | undefined, isAll: boolean}} Refused
 */

/**
 * What the account refused, the newest first.
 * @param {Diary} diary
 * @returns {Promise<Refused[]>}
 */
export const refusedChanges = (diary) =>
  diary.read(async (db) => {
    const rows = await db.quarantine.toArray();
    const found = [];
    for (const row of rows) {
      const { mid, kind, id } = row;
      const waiting = await pendingOf(db, kind, id);
      const others = rows.filter((other) => other.kind === kind && other.id === id);
      const changes = [...waiting, ...others].sort((a, b) => Number(a.n) - Number(b.n));
      const stored = await db.records.get([kind, id]);
      const entry = overlay(stored, changes);
      const isAll = !stored && changes.length === 1;
      const code = row.error?.code ?? "";
      found.push({ mid, kind, id, code, at: row.refusedAt, change: asWaiting(row), entry, isAll });
    }
    return found.sort((a, b) => b.at - a.at);
  });

/**
 * Let a refused change wait again, in its old place: it is the same change, so neither later edits
 * nor the account's ledger are upset.
 * @param {Diary} diary
 * @param {string} mid
 */
export const sendRefusedAgain = (diary, mid) =>
  diary.write(async (db) => {
    const row = await db.quarantine.get(mid);
    if (!row) return;
    await db.outbox.put(asWaiting(row));
    await db.quarantine.delete(mid);
  });

/**
 * Give a refused change up. What it held is then nowhere.
 * @param {Diary} diary
 * @param {string} mid
 */
export const dropRefused = (diary, mid) => diary.write((db) => db.quarantine.delete(mid));

/** @param {any} row @returns {Pending} */
function asWaiting(row) {
  const { error: _error, refusedAt: _refusedAt, holdUntil: _holdUntil, ...change } = row;
  return change;
}
