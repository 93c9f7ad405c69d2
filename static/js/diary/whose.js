// Whose diary this phone shows, and what is still to be done for those who left: kept in a database
// of its own that holds no entry. Each within the transaction it is given.

import { keep, kept } from "./outbox.js";

/** @import { Tables } from "./outbox.js" */

// active: the account shown. removing: names of databases to be deleted, whatever happens between.
// ending: the account whose session the server is still to be told to end. left: accounts whose
// diary somebody else found here when signing in; `kept` when it was decided that it stays.
// adopting: accounts that were given entries made without one and have not confirmed them all.

/** @param {Tables} meta @returns {Promise<string | null>} */
export const activeIn = async (meta) => (await kept(meta, "active")) ?? null;

/** @param {string | null} account */
export const databaseName = (account) => (account ? `cramps-${account}` : "cramps-anonymous");

/** @param {string} name */
export const accountOf = (name) => name.slice("cramps-".length);

/**
 * Show the diary of `account`; that of another account becomes one left behind.
 * @param {Tables} meta
 * @param {string | null} account
 * @returns {Promise<boolean>} whether that is news
 */
export async function switchTo(meta, account) {
  const before = await activeIn(meta);
  if (before === account) return false;
  // Whoever left must not be brought back by a session the server does not know to be over.
  if (account && account === (await kept(meta, "ending"))) throw new Error("Signed out.");
  await keep(meta, "active", account);
  if (!account) return true;
  // The new session took the place of any other on this phone.
  await meta.kv.delete("ending");
  const others = (await leftIn(meta)).filter((one) => one.account !== account);
  await keep(meta, "left", before ? [...others, { account: before }] : others);
  return true;
}

/**
 * Write down that the person leaves, so that whatever is cut short is finished at the next start:
 * her diary is to go, and the server is to be told.
 * @param {Tables} meta
 */
export async function depart(meta) {
  const account = await activeIn(meta);
  if (!account) return;
  await keep(meta, "active", null);
  await addRemoval(meta, databaseName(account));
  await keep(meta, "ending", account);
}

/** Names of databases to be deleted. @param {Tables} meta */
export const removalsIn = (meta) => listIn(meta, "removing");

/** @param {Tables} meta @param {string} name */
export const addRemoval = (meta, name) => addTo(meta, "removing", name);

/** @param {Tables} meta @param {string} name */
export const endRemoval = (meta, name) => takeFrom(meta, "removing", name);

/** @param {Tables} meta @param {string} account */
export const isAdopting = async (meta, account) =>
  (await listIn(meta, "adopting")).includes(account);

/** @param {Tables} meta @param {string} account */
export const beginAdopting = (meta, account) => addTo(meta, "adopting", account);

/** @param {Tables} meta @param {string} account */
export const endAdopting = (meta, account) => takeFrom(meta, "adopting", account);

/** @param {Tables} meta @returns {Promise<{account: string, kept?: true}[]>} */
export const leftIn = async (meta) => (await kept(meta, "left")) ?? [];

/** @param {Tables} meta @param {string} key @returns {Promise<string[]>} */
async function listIn(meta, key) {
  // The first release kept one name.
  return [(await kept(meta, key)) ?? []].flat();
}

/** @param {Tables} meta @param {string} key @param {string} name */
const addTo = async (meta, key, name) =>
  keep(meta, key, [...new Set([...(await listIn(meta, key)), name])]);

/** @param {Tables} meta @param {string} key @param {string} name */
async function takeFrom(meta, key, name) {
  const others = (await listIn(meta, key)).filter((other) => other !== name);
  await keep(meta, key, others);
}
