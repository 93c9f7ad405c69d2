// The only module that opens databases: one for each diary, and one that says whose is shown.

import { Dexie } from "../../vendor/dexie.js";
import { Diary } from "./diary.js";
import { NotSaved } from "./faults.js";
import { demandHttps } from "./ids.js";
import { kept, STORES, within } from "./outbox.js";
import { oneTabAtATime, Tabs } from "./tabs.js";
import * as whose from "./whose.js";

export { InvalidChange } from "./changes.js";
export { Diary } from "./diary.js";
export { NotSaved } from "./faults.js";
export { NeedsHttps } from "./ids.js";

/** @import { Database, Tables } from "./outbox.js" */
/** @import { Entry as ViewEntry } from "./view.js" */
/** @typedef {ViewEntry} Entry */

const { databaseName } = whose;
const ANONYMOUS = databaseName(null);
const BLOCKED_AFTER = 5000;
const REMOVING_AT_MOST = 3 * BLOCKED_AFTER;

/** @type {Promise<Diary> | undefined} */
let opened;
const tabs = new Tabs();

/**
 * The diary this phone shows: the account's, or the anonymous one. The same one at every call,
 * until the account changes. Throws NeedsHttps or NotSaved where the phone cannot keep any.
 */
export function openDiary() {
  opened ??= openActive().catch((error) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

// Called when another diary is to be shown, also when another tab decided so.
/** @param {() => void} listener @returns {() => void} stops it */
export const onDiaryChange = (listener) => tabs.onChange(listener);

/**
 * Show the diary of `account`, or the anonymous one. That of another account becomes one left
 * behind: see `leftBehind`.
 * @param {string | null} account
 */
export async function activate(account) {
  if (!(await inMeta((meta) => whose.switchTo(meta, account)))) return;
  await leave("activated");
}

/** How many entries were made without an account and not given to one since. */
export async function anonymousCount() {
  const { countUnstaged } = await adoption();
  return (await inDatabase(ANONYMOUS, countUnstaged)) ?? 0;
}

/**
 * Give the entries made without an account to the active one, and return how many. They are
 * removed from the anonymous diary when the account has confirmed every one of them.
 */
export const adoptAnonymous = async () => (await adoption()).adopt(phone, await openDiary());

/** Finish an adoption that was cut short, and clean up after one the account has confirmed. */
export async function settleAdoption() {
  const diary = await openDiary();
  if (await isAdopting(diary.account)) await (await adoption()).settle(phone, diary);
}

/** Delete the entries made without an account; what was given to one is that account's. */
export async function discardAnonymous() {
  await (await adoption()).discard(phone);
  if ((await activeAccount()) === null) await leave("activated");
}

/** How many entries have changes that only this phone has. */
export const unsentCount = async () => (await (await openDiary()).counts()).waiting;

/**
 * Write down that the person signs out, before anything is done about it. From here on her diary
 * is not opened any more, and the next start finishes what is cut short.
 */
export const beginLeaving = () => inMeta(whose.depart);

/**
 * Remove the active account's diary from this phone, what it has not sent included, and show the
 * anonymous one. Other tabs are told; an answer still on its way finds no database to go to. The
 * server is still to be told: see `sessionToEnd`.
 */
export async function signOutHere() {
  await beginLeaving();
  await finishLeaving();
}

/** The account whose session the server is still to be told to end, before anything else. */
export const sessionToEnd = () =>
  inMeta(async (meta) => /** @type {string | null} */ ((await kept(meta, "ending")) ?? null));

/** The server has ended that session. */
export const sessionEnded = () => inMeta((meta) => meta.kv.delete("ending"));

/**
 * The diary of somebody whose session had ended when another person signed in, as long as nobody
 * decided what becomes of it. Never shown, and never removed by itself.
 * @returns {Promise<{account: string, unsent: number} | null>} `unsent`: entries and refused changes
 *   that its account does not have, as far as this phone knows
 */
export const leftBehind = async () => (await leftBehindThem()).find(phone);

/** Keep it for when its owner comes back: it stays closed until she signs in. @param {string} account */
export const keepLeftBehind = async (account) =>
  (await leftBehindThem()).decide(phone, account, "keep");

/** Remove it from this phone, with what was not sent. @param {string} account */
export const removeLeftBehind = async (account) =>
  (await leftBehindThem()).decide(phone, account, "remove");

async function openActive() {
  demandHttps();
  listen();
  const [account, removals] = await inMeta((meta) =>
    Promise.all([whose.activeIn(meta), whose.removalsIn(meta)]),
  );
  if (removals.length) await finishRemovals();
  const db = await open(databaseName(account));
  const reopen = async () => {
    if ((await activeAccount()) !== account) throw new NotSaved("blocked");
    db.close();
    await connect(db);
  };
  const diary = new Diary(db, account, reopen);
  // Another tab deletes this database or brings a newer release's: give way at once.
  db.on("versionchange", ({ newVersion }) => {
    diary.retire(newVersion ? "new_version" : "account_changed");
    tabs.announce();
    return false;
  });
  return diary;
}

// Needed once in an account's life.
const adoption = () => import("./adoption.js");
const leftBehindThem = () => import("./left-behind.js");

/** @param {string | null} account */
const isAdopting = async (account) =>
  account !== null && (await inMeta((meta) => whose.isAdopting(meta, account)));

/** @param {string} name @param {Record<string, string>} stores */
async function open(name, stores = STORES) {
  // No cache: what is shown must be what is stored, in every tab.
  const db = new Dexie(name, {
    autoOpen: false,
    cache: "disabled",
    chromeTransactionDurability: "strict",
  });
  db.version(1).stores(stores);
  await connect(db);
  return /** @type {Database} */ (db);
}

/** @param {Dexie} db */
const connect = (db) =>
  inTime(db.open()).catch((error) => {
    throw error instanceof NotSaved ? error : new NotSaved("failed", error);
  });

// A tab that does not let go of a database leaves such a request waiting for ever.
/** @template T @param {PromiseLike<T>} request @param {number} [ms] @returns {Promise<T>} */
function inTime(request, ms = BLOCKED_AFTER) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NotSaved("blocked")), ms);
    request.then(resolve, reject).then(() => clearTimeout(timer));
  });
}

/** @template T @param {(meta: Tables) => Promise<T>} work */
const inMeta = async (work) => inside(await open("cramps-meta", { kv: "key" }), work);

/** @template T @param {string} name @param {(tables: Tables) => Promise<T>} work */
const inDatabase = async (name, work) =>
  (await Dexie.exists(name)) ? inside(await open(name), work) : undefined;

/** @template T @param {Database} db @param {(tables: Tables) => Promise<T>} work @returns {Promise<T>} */
async function inside(db, work) {
  try {
    return await within(db, "rw", work);
  } finally {
    db.close();
  }
}

const activeAccount = () => inMeta(whose.activeIn);

async function finishLeaving() {
  const removals = await inMeta(whose.removalsIn);
  if (!removals.length) return;
  (await opened?.catch(() => undefined))?.retire();
  await finishRemovals();
  await leave("signed-out");
}

// Written down before it is done, so that a browser that ends in between does it at the next start.
// One tab at a time: what came back meanwhile must not be removed again.
const finishRemovals = () => inTime(oneTabAtATime("cramps-removal", removeAll), REMOVING_AT_MOST);

async function removeAll() {
  for (const name of await inMeta(whose.removalsIn)) {
    const account = whose.accountOf(name);
    if (await isAdopting(account)) await (await adoption()).end(phone, account);
    await remove(name);
    await inMeta((meta) => whose.endRemoval(meta, name));
  }
}

const phone = { inMeta, inDatabase, remove, finishRemovals };

// Emptied first: a tab in the browser's back/forward cache can delay the deletion itself.
/** @param {string} name */
async function remove(name) {
  if (!(await Dexie.exists(name))) return;
  const db = await open(name);
  await inside(db, () => Promise.all(db.tables.map((table) => table.clear())));
  await inTime(db.delete()).catch(() => undefined);
}

const listen = () =>
  tabs.hear(async () => {
    const diary = await opened?.catch(() => undefined);
    if (diary && diary.account !== (await activeAccount())) diary.retire();
  });

/** @param {"activated" | "signed-out"} news */
async function leave(news) {
  (await opened?.catch(() => undefined))?.retire();
  opened = undefined;
  listen();
  tabs.tell(news);
  tabs.announce();
}
