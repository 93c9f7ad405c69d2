// What was deleted lately, and what waits for a decision: read for the diary page.

import { conflictsIn } from "./conflicts.js";
import { kept } from "./outbox.js";
import { byRecord, keyOf, overlay } from "./view.js";

/** @import { Diary, Entry } from "./store.js" */

const DAY = 24 * 60 * 60_000;
/** The account keeps what was deleted as long, so that it can come back. */
const KEPT_MS = 30 * DAY;

/**
 * A cramp in the bin, when it was deleted, and for how many days it can still come back.
 * @typedef {{entry: Entry, at: number, daysLeft: number}} Binned
 */

/**
 * The cramps deleted in the last 30 days that can still come back, the latest first.
 * @param {Diary} diary
 * @param {number} now
 * @returns {Promise<Binned[]>}
 */
export const binned = (diary, now) =>
  diary.read(async (db) => {
    // Deletions the account told of stand in the time of its own clock.
    const oldest = now - KEPT_MS;
    const clockOffset = (await kept(db, "clockOffset")) ?? 0;
    const dead = await db.records.where({ kind: "cramp", deleted: 1 }).toArray();
    const pending = byRecord(await db.outbox.where("kind").equals("cramp").sortBy("n"));
    const known = new Set(dead.map(keyOf));
    const changed = [...pending].filter(([key]) => !known.has(key)).map(([, [{ id }]]) => id);
    const live = await db.records.bulkGet(changed.map((id) => ["cramp", id]));
    const found = [
      ...dead.map((stored) => ({ stored, changes: pending.get(keyOf(stored)) ?? [] })),
      ...changed.map((id, index) => ({
        stored: live[index],
        changes: pending.get(keyOf({ kind: "cramp", id })) ?? [],
      })),
    ];
    const all = found.flatMap(({ stored, changes }) => {
      const entry = overlay(stored, changes);
      const deletion = changes.findLast(({ op }) => op === "delete");
      const at = deletion?.at ?? (stored?.deletedAt ?? 0) - clockOffset;
      const daysLeft = Math.ceil((at - oldest) / DAY);
      const isThere = entry?.deleted && at > oldest;
      const isEmpty = stored?.emptied && !Object.keys(entry?.fields ?? {}).length;
      return isThere && !isEmpty ? { entry, at, daysLeft } : [];
    });
    return all.sort((a, b) => b.at - a.at);
  });

/**
 * The ids of cramps a person has to look at: in two versions, or with a change the account refused.
 * @param {Diary} diary
 * @returns {Promise<Set<string>>}
 */
export const crampsInQuestion = (diary) =>
  diary.read(async (db) => {
    const rows = [...(await db.quarantine.toArray()), ...(await conflictsIn(db))];
    return new Set(rows.map(({ id }) => id));
  });
