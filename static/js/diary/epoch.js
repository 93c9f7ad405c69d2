// When the account begins a new epoch, its server was set back by a backup: what this phone was
// told before and the server has lost is handed over again. Nothing here can win against a newer
// value: such a change counts as made blind, at the time this phone was told of it. Where the account
// no longer knows how far this phone has read, that is only suspected: see `reread`.

import { creation } from "./changes.js";
import { keep, kept, pendingOf, queue } from "./outbox.js";
import { isErased, overlay } from "./view.js";

/** @import { Draft, Pending } from "./changes.js" */
/** @import { Diary } from "./diary.js" */
/** @import { Tables } from "./outbox.js" */
/** @import { Stored } from "./view.js" */

/**
 * Begin the new epoch: read from the start; waiting changes stay, made blind, for their revisions
 * were counted in the old one. The person is told how many entries were handed over again.
 * @param {Diary} diary
 */
export const beginEpoch = (diary) =>
  diary.write(async (db) => {
    await db.kv.bulkDelete(["epoch", "cursor"]);
    // Also what the account had confirmed and not told yet: it may be lost.
    await db.outbox.toCollection().modify((change) => {
      change.base = 0;
      delete change.acked;
    });
    // Set back again before the last time was dealt with: that count goes on.
    const counted = (await kept(db, "sweeping")) ? (await kept(db, "restored"))?.entries : 0;
    await keep(db, "restored", { at: Date.now(), entries: counted ?? 0 });
    await keep(db, "sweeping", true);
  });

// Of no account.
const SUSPECTED = "";

const DELETE = /** @type {const} */ ("delete");

/**
 * Read everything again from the start, because the account does not know the cursor: its key may
 * have changed, and its server may have been set back at that. Where something is missing, it was.
 * @param {Diary} diary
 */
export const reread = (diary) =>
  diary.write(async (db) => {
    await db.kv.bulkDelete(["epoch", "cursor"]);
    await db.outbox.toCollection().modify((change) => {
      change.base = 0;
      delete change.acked;
    });
    await db.records.toCollection().modify({ epoch: SUSPECTED });
    if (!(await kept(db, "sweeping"))) await keep(db, "sweeping", "suspected");
  });

/**
 * Compare a record of before with the account's. While a setback is only suspected, a newer
 * revision is news; if it proves true, what was beneath it was lost.
 * @param {Tables} db
 * @param {Stored} before
 * @param {{rev: number, deleted?: boolean, erased?: boolean, fields?: Record<string, any>}} row
 */
export async function compare(db, before, row) {
  if ((await kept(db, "sweeping")) === "suspected" && row.rev > before.rev) {
    await keep(db, "newer", [...((await kept(db, "newer")) ?? []), before]);
  } else await reassert(db, before, row, await pendingOf(db, before.kind, before.id));
}

/**
 * Hand over what a record of the old epoch held and the account's present one does not.
 * @param {Tables} db
 * @param {Stored} before the record of the old epoch
 * @param {{deleted?: boolean, erased?: boolean, fields?: Record<string, any>} | undefined} row the
 *   account's, if any
 * @param {Pending[]} pending this person's waiting changes of it, which come first
 */
async function reassert(db, before, row, pending) {
  const changes = lostChanges(before, row, pending);
  if (!row) await dropRestoring(db, pending);
  for (const change of changes) await queue(db, change);
  if (!changes.length) return;
  const isProved = (await kept(db, "sweeping")) === true;
  const { at = Date.now(), entries = 0 } = (isProved && (await kept(db, "restored"))) || {};
  await keep(db, "restored", { at, entries: entries + 1 });
  await keep(db, "sweeping", true);
}

/**
 * @param {Stored} before
 * @param {Parameters<typeof reassert>[2]} row
 * @param {Pending[]} pending
 * @returns {Draft[]}
 */
function lostChanges(before, row, pending) {
  if (row?.erased || isErased(undefined, pending)) return [];
  const { kind, id, at } = before;
  const made = { kind, id, at, base: 0, sent: /** @type {0} */ (0) };
  const nothing = { set: {}, unset: [], add: {}, remove: {} };
  if (before.erased) return [{ ...made, ...nothing, op: "erase" }];
  const isBack = pending.some(({ op }) => op === "restore");
  const wasUndone = pending.some(({ op, revive }) => op !== "patch" || revive);
  // Where the account has nothing left to restore, what this phone holds is made anew.
  const isMadeAnew = isBack && !row;
  if (before.deleted && (row?.deleted || wasUndone) && !isMadeAnew) return [];
  const lost = creation({ kind, id, fields: lostFields(before, row, pending) });
  const isEmpty = Object.keys(lost.set).length + Object.keys(lost.add).length === 0;
  // Its content first, so that it can be brought back; and also where the account has lost every
  // trace of it, or another phone that never heard of the deletion would raise it.
  return [
    ...(isEmpty ? [] : [{ ...lost, ...made }]),
    ...(before.deleted && !isMadeAnew ? [{ ...made, ...nothing, ...deletion(before, row) }] : []),
  ];
}

/**
 * A deletion handed over again. Of a record the account still has it counts as nobody's next act:
 * this phone's own earlier deletion may have been undone elsewhere.
 * @param {Stored} before
 * @param {object | undefined} row
 */
const deletion = ({ at, deletedAt = at }, row) => ({
  ...{ op: DELETE, at: deletedAt },
  ...(row && { seq: 0 }),
});

/** @param {Tables} db @param {Pending[]} pending */
async function dropRestoring(db, pending) {
  const restoring = pending.filter(({ op }) => op === "restore");
  await db.outbox.bulkDelete(restoring.map(({ n }) => Number(n)));
}

/**
 * When the new epoch was read to its end: records it did not name are not in the account.
 * @param {Tables} db
 * @param {string} epoch
 */
export async function sweep(db, epoch) {
  const old = await db.records.filter((record) => record.epoch !== epoch).toArray();
  for (const record of old) {
    const { kind, id } = record;
    await reassert(db, record, undefined, await pendingOf(db, kind, id));
    await db.records.delete([kind, id]);
  }
  const newer = (await kept(db, "sweeping")) === true ? ((await kept(db, "newer")) ?? []) : [];
  for (const before of newer) {
    const { kind, id } = before;
    const now = await db.records.get([kind, id]);
    const row = now && { ...now, deleted: now.deleted === 1 };
    await reassert(db, before, row, await pendingOf(db, kind, id));
  }
  await db.kv.bulkDelete(["sweeping", "newer"]);
}

/**
 * @param {Stored} before
 * @param {{fields?: Record<string, any>} | undefined} row
 * @param {Pending[]} pending
 */
function lostFields(before, row, pending) {
  const mine = overlay(before, [])?.fields ?? {};
  const theirs = overlay({ ...before, fields: row?.fields ?? {} }, [])?.fields ?? {};
  const typed = new Set(pending.flatMap(({ set, unset }) => [...Object.keys(set), ...unset]));
  /** @type {Record<string, any>} */
  const lost = {};
  for (const [name, value] of Object.entries(mine)) {
    if (Array.isArray(value)) {
      const removed = pending.flatMap(({ remove }) => remove[name] ?? []);
      const kept = [...(theirs[name] ?? []), ...removed];
      const missing = value.filter((member) => !kept.includes(member));
      if (missing.length) lost[name] = missing;
    } else if (value !== theirs[name] && !typed.has(name)) lost[name] = value;
  }
  return lost;
}
