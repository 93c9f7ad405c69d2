// How the exchange with the account is going, in figures: for the panel that helps when it is not.

import { conflictsIn } from "./conflicts.js";
import { byRecord, isUnsent } from "./view.js";

/** @import { Diary } from "./diary.js" */

/**
 * `waiting`: entries with changes the account does not have; `oldest`: when the first of these was
 * made. `held`: changes the account put off. `refused`, `conflicts`: what asks for the person.
 * `clockOffset`: how far the server's clock is ahead of this phone's. `restored`: the account was
 * set back by a backup, and so many entries of this phone were handed over again. Times and
 * offsets in milliseconds, sizes in bytes; null where nothing is known.
 * @typedef {{waiting: number, oldest: number | null, held: number, refused: number,
 *   conflicts: number, lastSuccess: number | null, lastAttempt: number | null,
 *   lastProblem: string | null, clockOffset: number | null, persisted: boolean | null,
 *   estimate: {usage: number, quota: number} | null,
 *   restored: {at: number, entries: number} | null}} Health
 */

/**
 * @param {Diary} diary
 * @returns {Promise<Health>}
 */
export async function health(diary) {
  const storage = globalThis.navigator?.storage;
  const facts = await diary.read(async (db) => {
    const pending = (await db.outbox.orderBy(":id").toArray()).filter(isUnsent);
    const kv = Object.fromEntries((await db.kv.toArray()).map(({ key, value }) => [key, value]));
    return {
      waiting: byRecord(pending).size,
      oldest: pending.length ? Math.min(...pending.map(({ at }) => at)) : null,
      held: pending.filter(({ holdUntil }) => holdUntil).length,
      refused: await db.quarantine.count(),
      conflicts: (await conflictsIn(db)).length,
      lastSuccess: kv.lastSuccess ?? null,
      lastAttempt: kv.lastAttempt ?? null,
      lastProblem: kv.lastProblem ?? null,
      clockOffset: kv.clockOffset ?? null,
      persisted: kv.persisted ?? null,
      restored: kv.restored ?? null,
    };
  });
  const persisted = (await storage?.persisted?.()) ?? facts.persisted;
  const { usage, quota } = (await storage?.estimate?.()) ?? {};
  const estimate = usage === undefined || quota === undefined ? null : { usage, quota };
  return { ...facts, persisted, estimate };
}

/** The person has read that the account was set back. @param {Diary} diary */
export const dismissRestored = (diary) => diary.write((db) => db.kv.delete("restored"));
