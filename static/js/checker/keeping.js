// What the phone keeps of checks, in the diary that is shown: the next person on a shared phone has
// another one. Loaded when it is needed, so that the emergency screen waits for no database.

import { keep } from "../diary/outbox.js";
import { openDiary } from "../diary/store.js";
import { offsetAt, zoneName } from "../shared/nights.js";

/** @import { Diary, Entry } from "../diary/store.js" */
/** @import { State } from "./flow.js" */

export { onDiaryChange, openDiary } from "../diary/store.js";

/**
 * A check that was left, when, and by which rules.
 * @typedef {{state: State, at: number, version: string}} Draft
 */

const DRAFT = "checkDraft";
const AGREED = "checkAgreed";
/** A body changes: answers of yesterday are asked again. */
const KEPT_MS = 24 * 60 * 60_000;

/**
 * The draft, unless it is too old or was made by other rules.
 * @param {Diary} diary
 * @param {string} version
 * @param {number} now
 * @returns {Promise<Draft | null>}
 */
export async function readDraft(diary, version, now) {
  const draft = /** @type {Draft | undefined} */ (await diary.setting(DRAFT));
  if (!draft) return null;
  if (draft.version === version && draft.at <= now && now - draft.at < KEPT_MS) return draft;
  await dropDraft(diary);
  return null;
}

/** @param {Diary} diary @param {Draft} draft */
export const keepDraft = (diary, draft) => diary.write((db) => keep(db, DRAFT, draft));

/** @param {Diary} diary */
export const dropDraft = (diary) => diary.write((db) => db.kv.delete(DRAFT));

/** @param {Diary} diary */
export const hasAgreed = async (diary) => (await diary.setting(AGREED)) === true;

/** @param {Diary} diary */
export const agree = (diary) => diary.write((db) => keep(db, AGREED, true));

/**
 * The checks that were saved, the latest first.
 * @param {Diary} diary
 * @returns {Promise<Entry[]>}
 */
export async function savedChecks(diary) {
  const checks = await diary.all("check");
  return checks.sort((a, b) => (b.fields.checked_at ?? 0) - (a.fields.checked_at ?? 0));
}

/**
 * Save a result in the diary; resolves with its id.
 * @param {{answers: object, whom: string, level: string, ruleset: string, reasons: string[],
 *   causes: string[]}} result
 * @param {number} now
 */
export async function saveCheck({ answers, whom, level, ruleset, reasons, causes }, now) {
  const diary = await openDiary();
  return diary.create("check", {
    set: {
      checked_at: now,
      offset_min: offsetAt(now),
      zone: zoneName(),
      for_whom: whom,
      level,
      ruleset,
      answers: JSON.stringify(answers),
      reasons: reasons.join("\n"),
      causes: causes.join("\n"),
    },
  });
}
