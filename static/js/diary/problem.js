// What stood in the way of the last exchange, as the person should hear of it.

import { keep, kept } from "./outbox.js";

/** @import { Diary } from "./diary.js" */
/** @import { Tables } from "./outbox.js" */

/**
 * Write a problem down; the next answer taken in ends it. A deleted account lets its sign-ins end
 * after some weeks: this phone still knows then that it is deleted.
 * @param {Diary} diary
 * @param {string} problem
 * @returns {Promise<string>} what to say: the problem, or "account_deleted" where that is behind it
 */
export const noteProblem = (diary, problem) =>
  diary.write(async (db) => {
    const told = problem === "signed_out" && (await heardOfDeletion(db)) ? GONE : problem;
    await keep(db, "lastProblem", told);
    if (problem === GONE) await keep(db, "deletedHeard", Date.now());
    return told;
  });

/** This phone has just deleted the account, or heard of it. @param {Diary} diary */
export const noteAccountDeleted = (diary) => noteProblem(diary, GONE);

/**
 * Whether the account was being deleted, or was deleted, when this phone last heard of it.
 * @param {Diary} diary
 */
export const isAccountDeleted = (diary) => diary.read(heardOfDeletion);

const GONE = "account_deleted";

// An account that was kept after all has taken something in since.
/** @param {Tables} db */
const heardOfDeletion = async (db) =>
  ((await kept(db, "deletedHeard")) ?? Number.NEGATIVE_INFINITY) >=
  ((await kept(db, "lastSuccess")) ?? 0);
