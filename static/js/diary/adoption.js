// Moving the anonymous diary into an account, so that a crash between any two steps neither loses
// an entry nor counts it twice: `stage` takes out of the anonymous diary what moves, and keeps it
// beside it under the mutation ids it will have; `transfer` copies it once, and only when the
// account has confirmed every one of them does `release` remove it. From `stage` on it is that
// account's, and nobody else who uses this phone sees it.

import { creation } from "./changes.js";
import { uuid7 } from "./ids.js";
import { keep, kept, nextSeq } from "./outbox.js";
import { draft } from "./saving.js";
import { oneTabAtATime } from "./tabs.js";
import { byRecord, isUnsent, overlay } from "./view.js";
import { activeIn, beginAdopting, databaseName, endAdopting, isAdopting } from "./whose.js";

/** @import { Pending } from "./changes.js" */
/** @import { Diary } from "./diary.js" */
/** @import { Tables } from "./outbox.js" */

/**
 * The databases beside the active diary's. `inDatabase` gives undefined where there is none.
 * @typedef {{inMeta: <T>(work: (meta: Tables) => Promise<T>) => Promise<T>,
 *   inDatabase: <T>(name: string, work: (tables: Tables) => Promise<T>) => Promise<T | undefined>,
 *   remove: (name: string) => Promise<void>, finishRemovals: () => Promise<void>}} Phone
 */

/**
 * What moves to an account. `rows`: those of the anonymous outbox it was made from, where the first
 * release left them in it.
 * @typedef {{rows?: number[], changes: Omit<Pending, "n" | "seq">[]}} Staged
 */

const ANONYMOUS = databaseName(null);
const BIN_KEEPS = 30 * 24 * 60 * 60 * 1000;

// It takes several transactions in three databases: another tab must not end it between them.
const LOCK = "cramps-adoption";

const STAGED = "staged ";

/** @param {string} account */
const key = (account) => `${STAGED}${account}`;

/**
 * Give the anonymous entries to the account of `diary`, those in the bin too, and return how many
 * are not in the bin.
 * @param {Phone} phone
 * @param {Diary} diary
 */
export const adopt = (phone, diary) =>
  oneTabAtATime(LOCK, async () => {
    const { account } = diary;
    if (!account) throw new Error("Nobody is signed in.");
    await phone.inMeta((meta) => beginAdopting(meta, account));
    const count = await phone.inDatabase(ANONYMOUS, (anonymous) => stage(anonymous, account));
    await transferStaged(phone, diary, account);
    return count ?? 0;
  });

/**
 * Go on with an adoption by the account of `diary`, and end it if the account has everything.
 * @param {Phone} phone
 * @param {Diary} diary
 */
export const settle = (phone, diary) =>
  oneTabAtATime(LOCK, async () => {
    const { account } = diary;
    if (!account || !(await phone.inMeta((meta) => isAdopting(meta, account)))) return;
    await transferStaged(phone, diary, account);
    if (!(await isConfirmed(diary))) return;
    await end(phone, account);
    await diary.write((db) => db.kv.delete("adopted"));
  });

/**
 * Remove what was staged for `account` from the anonymous diary.
 * @param {Phone} phone
 * @param {string} account
 */
export async function end(phone, account) {
  const isEmpty = await phone.inDatabase(ANONYMOUS, (anonymous) => release(anonymous, account));
  const isShown = (await phone.inMeta(activeIn)) === null;
  if (isEmpty && !isShown) await phone.remove(ANONYMOUS);
  await phone.inMeta((meta) => endAdopting(meta, account));
}

/**
 * Delete the anonymous entries, except what is staged.
 * @param {Phone} phone
 */
export const discard = (phone) =>
  oneTabAtATime(LOCK, async () => {
    const isEmpty = await phone.inDatabase(ANONYMOUS, async (anonymous) => {
      await anonymous.outbox.clear();
      return isOfNoUse(anonymous);
    });
    if (isEmpty) await phone.remove(ANONYMOUS);
  });

/** @param {Phone} phone @param {Diary} diary @param {string} account */
async function transferStaged(phone, diary, account) {
  const staged = await phone.inDatabase(ANONYMOUS, async (anonymous) => {
    const { rows = [], changes } = await stagedFor(anonymous, account);
    await anonymous.outbox.bulkDelete(rows);
    return { changes };
  });
  if (staged) await transfer(diary, staged);
}

/**
 * How many entries and refused changes of a diary its account does not have.
 * @param {Tables} db
 */
export async function countUnsent(db) {
  const waiting = byRecord(await db.outbox.filter(isUnsent).toArray());
  return waiting.size + (await db.quarantine.count());
}

/**
 * How many entries of the anonymous diary, without those in the bin, were not given to an account.
 * @param {Tables} anonymous
 */
export const countUnstaged = async (anonymous) => living(moves(await unstaged(anonymous)));

/**
 * Take what moves to `account` out of the anonymous diary, in addition to what was before.
 * @param {Tables} anonymous
 * @param {string} account
 * @returns {Promise<number>} how many entries were added that are not in the bin
 */
async function stage(anonymous, account) {
  const { rows, changes } = await stagedFor(anonymous, account);
  const pending = await unstaged(anonymous);
  const fresh = moves(pending);
  await keep(anonymous, key(account), { rows, changes: [...changes, ...fresh] });
  await anonymous.outbox.bulkDelete(pending.map(({ n }) => Number(n)));
  return living(fresh);
}

/**
 * Copy what is staged into the account's outbox: all or nothing, and each change once only.
 * @param {Diary} diary
 * @param {Staged} staged
 */
const transfer = (diary, { changes }) =>
  diary.write(async (db) => {
    const adopted = new Set((await kept(db, "adopted")) ?? []);
    const fresh = changes.filter(({ mid }) => !adopted.has(mid));
    for (const change of fresh) await db.outbox.add({ ...change, seq: await nextSeq(db) });
    await keep(db, "adopted", [...adopted, ...fresh.map(({ mid }) => mid)]);
  });

/**
 * Whether the account has confirmed every adopted change.
 * @param {Diary} diary
 */
const isConfirmed = (diary) =>
  diary.read(async (db) => {
    const adopted = (await kept(db, "adopted")) ?? [];
    const open = [db.outbox, db.quarantine].map((t) => t.where("mid").anyOf(adopted).count());
    return (await Promise.all(open)).every((count) => count === 0);
  });

/**
 * Remove what was staged for `account` from the anonymous database.
 * @param {Tables} anonymous
 * @param {string} account
 * @returns {Promise<boolean>} whether the database is of no use any more
 */
async function release(anonymous, account) {
  const { rows = [] } = await stagedFor(anonymous, account);
  await anonymous.outbox.bulkDelete(rows);
  await anonymous.kv.delete(key(account));
  return isOfNoUse(anonymous);
}

// Without an entry, also one that is staged for another account.
/** @param {Tables} anonymous */
const isOfNoUse = async (anonymous) =>
  (await anonymous.outbox.count()) === 0 &&
  (await anonymous.kv.where("key").startsWith(STAGED).count()) === 0;

/**
 * What was fixed to move to `account`.
 * @param {Tables} anonymous
 * @param {string} account
 * @returns {Promise<Staged>}
 */
export const stagedFor = async (anonymous, account) =>
  (await kept(anonymous, key(account))) ?? { changes: [] };

// Of the first release, what it staged and left in the outbox counts as sent.
/** @param {Tables} anonymous */
const unstaged = async (anonymous) => (await anonymous.outbox.toArray()).filter((c) => !c.sent);

/**
 * For each entry one change which creates it as it is now; for one in the bin another, which
 * deletes it, so that the account's bin has it. What was
 * deleted too long ago is gone, as from any bin.
 * @param {Pending[]} pending
 * @returns {Staged["changes"]}
 */
function moves(pending) {
  return [...byRecord(pending).values()].flatMap((changes) => {
    const entry = overlay(undefined, changes);
    if (!entry) return [];
    const { kind, id, deleted } = entry;
    const deletedAt = deleted ? changes.findLast(({ op }) => op === "delete")?.at : undefined;
    if (deletedAt !== undefined && deletedAt <= Date.now() - BIN_KEEPS) return [];
    const edited = changes.flatMap(({ op, at }) => (op === "patch" ? at : []));
    const created = { ...creation(entry), at: Math.max(...edited) };
    const all = [
      ...(edited.length ? [created] : []),
      ...(deletedAt ? [{ ...draft({ kind, id }, "delete"), at: deletedAt }] : []),
    ];
    return all.map((change) => ({ ...change, sent: /** @type {1} */ (1), mid: uuid7() }));
  });
}

/** How many entries are not in the bin. @param {Staged["changes"]} changes */
const living = (changes) =>
  [...byRecord(changes).values()].filter((ofOne) => ofOne.at(-1)?.op !== "delete").length;
