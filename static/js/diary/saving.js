// How what a person does becomes a change in the outbox: each in the transaction it is given.

import { baseOf, creation, InvalidChange, joins } from "./changes.js";
import { kept, pendingOf, queue } from "./outbox.js";
import { isErased, overlay } from "./view.js";

/** @import { Change, Draft, Pending } from "./changes.js" */
/** @import { Tables } from "./outbox.js" */
/** @import { Entry, Stored } from "./view.js" */

/** @typedef {{kind: string, id: string}} Key */

/**
 * Put an act of a person on one record into the outbox.
 * @param {Tables} db
 * @param {Key & {op: Exclude<Pending["op"], "erase">}} act
 * @param {Change} change what a patch holds
 * @param {{isNew?: boolean}} [options] `isNew`: the record may be made here, and a deleted one
 *   begins anew
 */
export async function save(db, { kind, id, op }, change, { isNew = false } = {}) {
  const stored = await db.records.get([kind, id]);
  const waiting = await pendingOf(db, kind, id);
  const entry = overlay(stored, waiting);
  if (isErased(stored, waiting)) throw new InvalidChange("The entry was erased for good.");
  if (!entry && !isNew) throw new InvalidChange("There is no such entry on this phone.");
  if (op !== "patch" && entry?.deleted === (op === "delete")) return;
  if (op === "restore") await endDeletionConflicts(db, { kind, id });
  const last = waiting.at(-1);
  const unsent = last && !last.sent ? last : undefined;
  if (op === "restore" && unsent?.op === "delete") {
    await db.outbox.delete(Number(unsent.n));
    return;
  }
  if (op === "restore" && entry && stored?.emptied) await refill(db, stored, entry);
  const revive = isNew && entry?.deleted;
  const seen = await revisionSeen(db, change.seen ?? stored);
  const made = {
    ...draft({ kind, id }, op, change),
    ...(revive && { revive: /** @type {true} */ (true) }),
  };
  const next = { ...made, base: baseOf(made, seen, waiting) };
  await queue(db, next, joins(last, next) ? last : undefined);
}

// A revision of another epoch counts something else: what was made on it counts as made blind.
/** @param {Tables} db @param {Change["seen"]} seen */
async function revisionSeen(db, seen) {
  const epoch = (await kept(db, "epoch")) ?? null;
  return seen && seen.epoch === epoch ? seen.rev : 0;
}

// Before the restoring itself: what is written on a deleted entry comes back with it. Made blind, as
// long ago as this phone was told of it, so that it beats no newer value of the account.
/** @param {Tables} db @param {Stored} stored @param {Entry} entry as it is shown */
async function refill(db, { at }, entry) {
  if (!Object.keys(entry.fields).length) return false;
  await queue(db, { ...creation(entry), at, sent: 0, refill: true });
  return true;
}

/**
 * The account refused to restore a record, for it has nothing left of it: try again with what this
 * phone holds.
 * @param {Tables} db
 * @param {Pending} change the refused one
 * @returns {Promise<boolean>} false when this phone has nothing either, or has tried before
 */
export async function bringBack(db, { n, ...change }) {
  const { kind, id } = change;
  const stored = await db.records.get([kind, id]);
  const entry = stored?.deleted ? overlay(stored, []) : undefined;
  if (!stored || !entry) return false;
  // Its content was put off by the account, and is still to come.
  const waits = (await pendingOf(db, kind, id)).some(({ op, refill }) => refill && op === "patch");
  if (!waits && (change.refill || !(await refill(db, stored, entry)))) return false;
  await db.outbox.delete(Number(n));
  await queue(db, { ...change, base: stored.rev, sent: 0, refill: true });
  return true;
}

// That an edit met a deletion is no question any more once the deletion was taken back.
/** @param {Tables} db @param {Key} key */
async function endDeletionConflicts(db, { kind, id }) {
  const rows = await db.conflicts.where({ kind, id }).toArray();
  const whole = rows.filter(({ field, op }) => field === null || op === "delete");
  const mids = new Set(whole.map(({ mid }) => mid));
  await db.conflicts.bulkDelete(rows.filter(({ mid }) => mids.has(mid)).map(({ n }) => n));
}

/**
 * Take everything of a record off this phone for good, and tell the account to do so, unless it
 * never heard of the record.
 * @param {Tables} db
 * @param {Key} key
 */
export async function erase(db, { kind, id }) {
  const stored = await db.records.get([kind, id]);
  const waiting = await pendingOf(db, kind, id);
  if (isErased(stored, waiting)) return;
  await forget(db, { kind, id });
  if (stored) {
    const { deletedAt: _, ...rest } = stored;
    await db.records.put({ ...rest, deleted: 1, erased: true, fields: {} });
  }
  // What was sent may have arrived, or may still.
  if (!stored && !waiting.some(({ sent }) => sent)) return;
  await queue(db, draft({ kind, id }, "erase"));
}

/**
 * Remove what of an erased record waits, is in question or was refused. That it is to be erased
 * still waits.
 * @param {Tables} db
 * @param {Key} key
 */
export async function forget(db, { kind, id }) {
  const waiting = await pendingOf(db, kind, id);
  const rows = waiting.filter(({ op }) => op !== "erase").map(({ n }) => Number(n));
  await db.outbox.bulkDelete(rows);
  for (const table of [db.conflicts, db.quarantine]) {
    await table.where("[kind+id]").equals([kind, id]).delete();
  }
}

/**
 * A change made now that counts as made blind.
 * @param {Key} key
 * @param {Pending["op"]} op
 * @param {Change} [change]
 * @returns {Draft}
 */
export const draft = ({ kind, id }, op, { set = {}, unset = [], add = {}, remove = {} } = {}) => ({
  ...{ kind, id, op, set, unset, add, remove },
  ...{ base: 0, at: Date.now(), sent: /** @type {0} */ (0) },
});
