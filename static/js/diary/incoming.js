// Taking in the account's answer: everything it says in one transaction, or nothing of it.

import { compare, sweep } from "./epoch.js";
import { keep, kept, pendingOf } from "./outbox.js";
import { bringBack, forget } from "./saving.js";
import { isErased, overlay } from "./view.js";

/** @import { Pending } from "./changes.js" */
/** @import { Diary } from "./diary.js" */
/** @import { Tables } from "./outbox.js" */
/** @import { Stored } from "./view.js" */

const DAY = 24 * 60 * 60 * 1000;
const BIN_KEEPS = 30 * DAY;
const ACKNOWLEDGED = ["applied", "duplicate", "conflict", "gone"];

/**
 * Take in an answer. Waiting changes leave the outbox only when the answer names them.
 * @param {Diary} diary
 * @param {{epoch: string | null, cursor: string | null, changes?: {mid: string}[]}} sent the
 *   request it answers
 * @param {any} data the answer's body
 * @param {number} now
 * @returns {Promise<{stale: boolean, settled: number, more: boolean}>} stale: another tab has read
 *   further since, and nothing was taken in. settled: how many changes need not be sent again
 *   today. more: there is more to exchange.
 */
export const accept = (diary, sent, data, now) =>
  diary.write(async (db) => {
    const epoch = (await kept(db, "epoch")) ?? null;
    const cursor = (await kept(db, "cursor")) ?? null;
    if (epoch !== sent.epoch || cursor !== sent.cursor) {
      return { stale: true, settled: 0, more: true };
    }
    for (const row of data.changes) await takeRecord(db, row, data, now);
    const asked = new Set(sent.changes?.map(({ mid }) => mid));
    let settled = 0;
    for (const result of data.results)
      settled += await takeResult(db, result, now, asked, data.epoch);
    // Nothing was read where this release is too old to read.
    const readToTheEnd = !data.more && !data.upgrade_required;
    await endAcknowledged(db, data.epoch, readToTheEnd);
    const swept = Boolean(await kept(db, "sweeping")) && readToTheEnd;
    if (swept) await sweep(db, data.epoch);
    await emptyBin(db, data.server_time);
    await takeNews(db, data, now);
    // A sweep has put into the outbox what the account lost, as may a refused restoring.
    const refilled = data.results.some(hasNothingLeft);
    return { stale: false, settled, more: data.more || swept || (refilled && settled > 0) };
  });

/** @param {Tables} db @param {any} row @param {any} data @param {number} now */
async function takeRecord(db, row, data, now) {
  const { kind, id, rev, schema = 0 } = row;
  const { epoch, server_time } = data;
  const before = await db.records.get([kind, id]);
  if (before && before.epoch !== epoch) await compare(db, before, row);
  const pending = await pendingOf(db, kind, id);
  /** @type {Stored} */
  const record = { kind, id, rev, schema, epoch, deleted: 0, at: now, fields: {} };
  if (row.erased) await forget(db, row);
  // Erased here while the request was on its way: the answer does not know it yet.
  if (row.erased || isErased(undefined, pending)) {
    await db.records.put({ ...record, deleted: 1, erased: true });
  } else if (row.deleted) {
    // The account sends no content of a deleted record; kept, so that taking it back shows it at once.
    const fields = overlay(before, pending)?.fields ?? {};
    const deletedAt = row.deleted_at ?? before?.deletedAt ?? server_time;
    const dead = { ...record, deleted: /** @type {1} */ (1), deletedAt, fields };
    const { at } = before ?? record;
    await db.records.put({ ...dead, at, ...(row.emptied && { emptied: true }) });
  } else await db.records.put({ ...record, fields: row.fields });
}

/**
 * @param {Tables} db
 * @param {any} result
 * @param {number} now
 * @param {Set<string>} [asked] the mutation ids of the request
 * @param {string} [epoch] of the answer
 * @returns {Promise<number>} how many changes need not be sent again today
 */
async function takeResult(db, result, now, asked, epoch) {
  const { mid, status, rev, conflicts = [], error = null } = result;
  const change = await db.outbox.where("mid").equals(String(mid)).first();
  // Gone meanwhile: the record was erased here.
  if (!change) return Number(asked?.has(mid) ?? false);
  const { n } = change;
  if (status === "deferred") {
    await db.outbox.put({ ...change, holdUntil: now + DAY });
    return 1;
  }
  if (status === "rejected") {
    if (hasNothingLeft(result) && (await bringBack(db, change))) return 1;
    await db.quarantine.put({ ...change, error, refusedAt: now });
  } else if (!ACKNOWLEDGED.includes(status)) return 0;
  // Nobody asked for what a `refill` met: newer values stand, and the rest is what she brought back.
  if (!change.refill || change.op !== "patch") {
    for (const conflict of conflicts) await keepConflict(db, change, conflict, now);
  }
  // What the account has stays on the screen until its record has come, on this page or a later.
  if (rev === undefined || (await hasCome(db, change, rev, epoch)))
    await db.outbox.delete(Number(n));
  else {
    await db.outbox.put({ ...change, acked: rev });
    await keep(db, "acknowledged", true);
  }
  return 1;
}

/** Whether a restoring was refused because nothing is left. @param {any} result */
const hasNothingLeft = ({ error }) => error?.code === "nothing_to_restore";

/**
 * Whether the record of a change has come, as new as the change made it.
 * @param {Tables} db
 * @param {Pending} change
 * @param {number} rev
 * @param {string | undefined} epoch
 */
async function hasCome(db, { kind, id }, rev, epoch) {
  const stored = await db.records.get([kind, id]);
  return stored?.epoch === epoch && Number(stored?.rev) >= rev;
}

/**
 * Changes the account has leave the outbox when their record has come. One that has not come when
 * all was read is in no history any more, and is sent again.
 * @param {Tables} db
 * @param {string} epoch
 * @param {boolean} readToTheEnd
 */
async function endAcknowledged(db, epoch, readToTheEnd) {
  if (!(await kept(db, "acknowledged"))) return;
  const waiting = await db.outbox.filter(({ acked }) => acked !== undefined).toArray();
  for (const { acked, ...change } of waiting) {
    if (await hasCome(db, change, Number(acked), epoch)) await db.outbox.delete(Number(change.n));
    else if (readToTheEnd) await db.outbox.put({ ...change, base: 0 });
  }
  const left = await db.outbox.filter(({ acked }) => acked !== undefined).count();
  if (!left) await db.kv.delete("acknowledged");
}

/** @param {Tables} db @param {Pending} change @param {any} conflict @param {number} now */
async function keepConflict(db, change, conflict, now) {
  const { mid, kind, id, op, set, unset, add, remove } = change;
  // What an edit held that met a deletion stands nowhere else on this phone.
  const edit = conflict.field === null && op === "patch" ? { set, unset, add, remove } : undefined;
  const row = { ...conflict, mid, kind, id, op, at: now, ...(edit && { change: edit }) };
  await db.conflicts.add(row);
}

/** @param {Tables} db @param {any} data @param {number} now */
async function takeNews(db, data, now) {
  const schema = await kept(db, "schema");
  // A newer release of the server may understand what it put off.
  if (schema !== undefined && data.schema > schema) {
    await db.outbox.toCollection().modify({ holdUntil: 0 });
  }
  await keep(db, "schema", data.schema);
  await keep(db, "epoch", data.epoch);
  await keep(db, "cursor", data.cursor);
  if (!data.upgrade_required) await keep(db, "lastSuccess", now);
  await keep(db, "lastProblem", null);
  await keep(db, "clockOffset", data.server_time - now);
  const seq = Math.max((await kept(db, "seq")) ?? 0, data.device?.max_seq ?? 0);
  await keep(db, "seq", seq);
  // This database was copied or set back by a backup: two devices with one name.
  if (data.device_reset) await db.kv.delete("device");
}

// By the server's clock: that of the phone may be decades ahead, or may have been. What the person
// is changing, bringing back or asked about stays until that is over.
/** Content of what was deleted long ago. @param {Tables} db @param {number} now */
async function emptyBin(db, now) {
  const old = await db.records
    .where("deletedAt")
    .below(now - BIN_KEEPS)
    .toArray();
  for (const { deletedAt: _, ...record } of old) {
    const key = [record.kind, record.id];
    const open = [db.outbox, db.conflicts].map((t) => t.where("[kind+id]").equals(key).count());
    const isOpen = (await Promise.all(open)).some((count) => count > 0);
    if (!isOpen) await db.records.put({ ...record, fields: {} });
  }
}

/**
 * Put a change aside that the account can never take, so that the others go on.
 * @param {Diary} diary
 * @param {string} mid
 * @param {string} code
 * @param {number} now
 */
export const quarantine = (diary, mid, code, now) =>
  diary.write((db) => takeResult(db, { mid, status: "rejected", error: { code } }, now));

/**
 * Send these changes again tomorrow.
 * @param {Diary} diary
 * @param {Iterable<string>} mids
 * @param {number} now
 */
export const hold = (diary, mids, now) =>
  diary.write(async (db) => {
    for (const mid of mids) await takeResult(db, { mid, status: "deferred" }, now);
  });
