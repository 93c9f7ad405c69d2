// What one sync request says: who this is, how far it has read, and the oldest waiting changes.

import { LIMITS, PROTOCOL, SCHEMA } from "./kinds.js";
import { keep, kept } from "./outbox.js";
import { keyOf } from "./view.js";

/** @import { Pending } from "./changes.js" */
/** @import { Diary } from "./diary.js" */
/** @import { Tables } from "./outbox.js" */

const DAY = 24 * 60 * 60 * 1000;

// In characters. One may take three bytes, and the account takes no more than 1 MiB.
const ROOM = Math.floor(LIMITS.body_bytes / 3) - 4096;

/**
 * The body of the next request. Its changes count as sent from now on, whatever becomes of it.
 * @param {Diary} diary
 * @param {{limit: number, now: number, skip: Set<string>}} options
 * @returns `isFull`: more changes may be waiting than are in it
 */
export const prepare = (diary, { limit, now, skip }) =>
  diary.write(async (db) => {
    const { changes, isFull } = await take(db, { limit, now, skip });
    await keep(db, "lastAttempt", now);
    const fresh = changes.filter((change) => !change.sent);
    await db.outbox.bulkPut(fresh.map((change) => ({ ...change, sent: 1 })));
    const body = {
      protocol: PROTOCOL,
      schema: SCHEMA,
      account: diary.account,
      device: { id: await deviceId(db), label: deviceLabel(), ...release() },
      epoch: (await kept(db, "epoch")) ?? null,
      cursor: (await kept(db, "cursor")) ?? null,
      now,
      limit: LIMITS.page_records,
      changes: changes.map(wire),
    };
    return { body, isFull };
  });

/**
 * The oldest changes that may go out. Behind one that is held back, later edits of the same record
 * wait too; that it is to go need not. Nothing is held back for more than a day: a clock that was
 * decades ahead then must not hold it until then.
 * @param {Tables} db
 * @param {{limit: number, now: number, skip: Set<string>}} options
 */
async function take(db, { limit, now, skip }) {
  /** @type {Pending[]} */
  const taken = [];
  const held = new Set();
  let room = ROOM;
  const isFull = () => taken.length >= limit || room <= 0;
  await db.outbox
    .orderBy(":id")
    .until(isFull)
    .each((change) => {
      const { holdUntil = 0, acked } = change;
      if (acked !== undefined) return; // the account has it; it only waits for its record
      const waits = (holdUntil > now && holdUntil <= now + DAY) || skip.has(change.mid);
      if (waits) held.add(keyOf(change));
      const goes = change.op === "delete" || change.op === "erase";
      if (waits || (held.has(keyOf(change)) && !goes)) return;
      room -= JSON.stringify(wire(change)).length;
      if (room > 0 || taken.length === 0) taken.push(change);
    });
  return { changes: taken, isFull: isFull() };
}

/** A change as the account reads it: parts that say nothing are left out. @param {Pending} change */
function wire({ mid, seq, kind, id, op, base, at, revive, set, unset, add, remove }) {
  const parts = { set, unset, add, remove };
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  const known = { mid, seq, kind, id, op, base_rev: base, at, ...(revive && { revive }) };
  return { ...known, ...Object.fromEntries(filled) };
}

/** @param {Tables} db @returns {Promise<string>} */
async function deviceId(db) {
  const known = await kept(db, "device");
  if (known) return known;
  const minted = crypto.randomUUID();
  await keep(db, "device", minted);
  return minted;
}

// For the list of devices on the page You.
function deviceLabel() {
  const { userAgentData, platform = "" } = /** @type {any} */ (globalThis.navigator ?? {});
  return String(userAgentData?.platform || platform).slice(0, 64);
}

// Which release this page is of; a page without it says nothing.
function release() {
  const named = globalThis.document?.querySelector?.('meta[name="version"]');
  const app = named?.getAttribute("content")?.slice(0, 32);
  return app ? { app } : {};
}
