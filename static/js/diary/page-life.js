// What a page knows of itself and of the tabs beside it when it decides whether to sync.

import { byRecord, isUnsent } from "./view.js";

/** @import { Diary } from "./diary.js" */

/** @param {Diary} diary */
export const facts = (diary) =>
  diary.read(async (db) => ({
    waiting: byRecord(await db.outbox.filter(isUnsent).toArray()).size,
    newest: (await db.outbox.orderBy(":id").last())?.n ?? 0,
    lastSuccess: /** @type {number | null} */ ((await db.kv.get("lastSuccess"))?.value ?? null),
    attempted: /** @type {number | undefined} */ ((await db.kv.get("lastAttempt"))?.value),
  }));

/** @param {number} ms @param {() => unknown} work */
export function every(ms, work) {
  const timer = setInterval(work, ms);
  /** @type {any} */ (timer).unref?.(); // Node only: a test must be able to end
}

// One tab at a time, to spare the server: two at once would do no harm. Never waits for the lock,
// which a frozen tab may hold for ever.
/** @template T @param {string} name @param {() => Promise<T>} work @returns {Promise<T | undefined>} */
export function alone(name, work) {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  return locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
}

export const isVisible = () => globalThis.document?.visibilityState !== "hidden";
