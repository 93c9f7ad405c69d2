// The diary this phone shows is that of whoever is signed in on it.

import { isAccountDeleted } from "../diary/problem.js";
import { activate, openDiary } from "../diary/store.js";
import { getSession, signOut } from "./session.js";

/** @import { Session } from "./session.js" */

/**
 * Ask who is signed in and show that person's diary: a sign-in may have been cut short before, and
 * another tab may have signed in somebody else. Someone else's diary becomes one left behind.
 * @returns {Promise<Session>}
 * @throws {Unreachable} without a network
 */
export async function showWhoIsSignedIn() {
  const session = await getSession({ fresh: true });
  const { account, status } = session;
  if (!account || account === (await shownAccount())) return session;
  if (status !== "deleted") {
    await activate(account);
    return session;
  }
  // It is good for nothing but telling of the end, and here is nothing left that it is about.
  await signOut();
  return getSession({ fresh: true });
}

/**
 * What is known of the account without being signed in: "none" has a diary here; "ended": one has,
 * and its sign-in is over; "perhapsDeleted": that account was on its way out when last heard of.
 * @returns {Promise<"none" | "ended" | "perhapsDeleted">}
 */
export async function accountOnPhone() {
  if (!(await shownAccount())) return "none";
  return (await isAccountDeleted(await openDiary())) ? "perhapsDeleted" : "ended";
}

/** Whose diary this phone shows; null where it is nobody's, or none can be kept. */
export const shownAccount = async () => (await openDiary().catch(() => undefined))?.account ?? null;
