// Where two phones wrote the same thing unaware of each other: one version is shown, the other is
// kept, and the person chooses.

import { checkId } from "./changes.js";
import { uuid7 } from "./ids.js";
import { KINDS } from "./kinds.js";
import { pendingOf } from "./outbox.js";
import { save } from "./saving.js";
import { overlay } from "./view.js";

/** @import { Change } from "./changes.js" */
/** @import { Diary } from "./diary.js" */
/** @import { Tables } from "./outbox.js" */
/** @import { Entry } from "./view.js" */

/**
 * As stored: what the account said about one value, and the change it said it about. `field` is
 * null where an edit met a deletion. Without `mine_at` it comes from a release that did not keep
 * the values.
 * @typedef {{n: number, mid: string, kind: string, id: string, at: number,
 *   op?: "patch" | "delete" | "restore", change?: Change, field: string | null, member?: string,
 *   winner: "mine" | "theirs", mine?: any, theirs?: any, mine_at?: number, theirs_at?: number}} Row
 */

/**
 * One value in two versions. `mine` is what this phone wrote and `theirs` what another did;
 * undefined where that side took the value away. `winner`: which one the account shows. A time is
 * null where it is not known; without both times the values are not known either.
 * @typedef {{field: string, member: string | null, winner: "mine" | "theirs", mine: any,
 *   theirs: any, mineAt: number | null, theirsAt: number | null}} Difference
 */

/**
 * What one change of this phone met. `at`: when this phone heard of it. `whole` is "deleted" where
 * an edit met a deletion, and the entry is in the bin. `shown` and `other`: the fields of the entry
 * as it is, and as it would be with the version that lost.
 * @typedef {{key: string, kind: string, id: string, at: number, entry: Entry,
 *   fields: Difference[], whole: "deleted" | null, shown: Record<string, any>,
 *   other: Record<string, any>}} Conflict
 */

/**
 * What waits for the person's choice, the newest first. What has become alike since, or is in the
 * bin, is not asked about.
 * @param {Diary} diary
 * @returns {Promise<Conflict[]>}
 */
export const openConflicts = (diary) => diary.read(conflictsIn);

/** The same within a transaction. @param {Tables} db @returns {Promise<Conflict[]>} */
export async function conflictsIn(db) {
  /** @type {Row[]} */
  const rows = await db.conflicts.orderBy(":id").reverse().toArray();
  const found = [];
  for (const key of new Set(rows.map(({ mid }) => mid))) {
    const ofOne = rows.filter(({ mid }) => mid === key).reverse();
    const conflict = await describe(db, ofOne);
    if (conflict) found.push(conflict);
  }
  return found;
}

/**
 * Carry out the person's choice: the change it makes is stored together with the end of the
 * conflict. Where an edit met a deletion, "shown" leaves the entry in the bin and the others bring
 * it back. "both" joins two notes; anything else becomes an entry of its own.
 * @param {Diary} diary
 * @param {Pick<Conflict, "key" | "kind" | "id" | "entry">} asked as the person saw it
 * @param {"shown" | "other" | "both"} keep
 * @returns {Promise<() => Promise<void>>} takes the choice back: the question is open again
 */
export async function resolveConflict(diary, { key, kind, id, entry }, keep) {
  const { rows, conflict, copy } = await diary.write(async (db) => {
    const found = await db.conflicts.where({ kind, id }).toArray();
    const rows = found.filter(({ mid }) => mid === key);
    const conflict = await describe(db, rows);
    await db.conflicts.bulkDelete(rows.map(({ n }) => n));
    const copy = conflict && (await carryOut(db, conflict, keep, entry));
    return { rows, conflict, copy };
  });
  return () =>
    diary.write(async (db) => {
      if (!(await entryIn(db, kind, id))) return; // erased since: nothing of it comes back
      await db.conflicts.bulkPut(rows);
      if (conflict && keep !== "shown") await takeBack(db, conflict, copy, entry);
    });
}

/**
 * @param {Tables} db
 * @param {Conflict} conflict
 * @param {"shown" | "other" | "both"} keep
 * @param {Entry} seen
 * @returns {Promise<string | undefined>} the id of the entry it made
 */
async function carryOut(db, conflict, keep, seen) {
  const { kind, id, fields, whole } = conflict;
  if (keep === "shown") return undefined;
  if (whole) await save(db, { kind, id, op: "restore" }, {});
  else if (keep === "other") await write(db, conflict, losing(fields), seen);
  else return keepBoth(db, conflict, seen);
  return undefined;
}

// Made on what she saw when choosing: what a third phone wrote since, she has not seen.
/** @param {Tables} db @param {Conflict} conflict @param {string | undefined} copy the entry made @param {Entry} seen */
async function takeBack(db, conflict, copy, seen) {
  const { kind, id, fields, whole, shown } = conflict;
  if (copy) await save(db, { kind, id: copy, op: "delete" }, {});
  else if (whole) await save(db, { kind, id, op: "delete" }, {});
  else await write(db, conflict, valuesOf(fields, shown), seen);
}

/** The values an entry has in some fields, as a change. @param {Difference[]} differences @param {Record<string, any>} fields */
function valuesOf(differences, fields) {
  const value = (/** @type {Difference} */ { field, member }) =>
    member === null ? fields[field] : fields[field]?.includes(member) || undefined;
  // As if these values had lost against what is there.
  return losing(differences.map((one) => ({ ...one, winner: "theirs", mine: value(one) })));
}

/** @param {Tables} db @param {string} kind @param {string} id */
const entryIn = async (db, kind, id) =>
  overlay(await db.records.get([kind, id]), await pendingOf(db, kind, id));

/** @param {Tables} db @param {Row[]} rows of one change, in order @returns {Promise<Conflict | undefined>} */
async function describe(db, rows) {
  if (!rows.length) return undefined;
  const { mid, kind, id, at, op } = rows[0];
  const entry = await entryIn(db, kind, id);
  if (!entry) return undefined;
  const edit = rows.find(({ field }) => field === null);
  const whole = entry.deleted && (edit || op === "delete") ? "deleted" : null;
  const fields = differences(rows, edit);
  const shown = entry.fields;
  const other = withValues(shown, losing(fields));
  const isOpen = whole || (!entry.deleted && fields.some((one) => isUnlike(one, shown, other)));
  return isOpen ? { key: mid, kind, id, at, entry, fields, whole, shown, other } : undefined;
}

/** @param {Row[]} rows @param {Row | undefined} edit what met a deletion @returns {Difference[]} */
function differences(rows, edit) {
  const told = rows.flatMap(({ field, member = null, winner, mine, theirs, mine_at, theirs_at }) =>
    field === null
      ? []
      : [
          {
            field,
            member,
            winner,
            mine,
            theirs,
            mineAt: mine_at ?? null,
            theirsAt: theirs_at ?? null,
          },
        ],
  );
  const known = new Set(told.map(nameOf));
  return [...told, ...typed(edit).filter((one) => !known.has(nameOf(one)))];
}

/** The values of an edit that did not count. @param {Row | undefined} edit @returns {Difference[]} */
function typed(edit) {
  const { set = {}, unset = [], add = {}, remove = {} } = edit?.change ?? {};
  const side = { theirs: undefined, mineAt: edit?.mine_at ?? edit?.at ?? null, theirsAt: null };
  const one = (
    /** @type {string} */ field,
    /** @type {string | null} */ member,
    /** @type {any} */ mine,
  ) => ({
    ...{ field, member, winner: /** @type {"theirs"} */ ("theirs"), mine },
    ...side,
  });
  return [
    ...Object.entries(set).map(([field, value]) => one(field, null, value)),
    ...unset.map((field) => one(field, null, undefined)),
    ...Object.entries(add).flatMap(([field, ms]) => ms.map((m) => one(field, m, true))),
    ...Object.entries(remove).flatMap(([field, ms]) => ms.map((m) => one(field, m, undefined))),
  ];
}

/** @param {Difference} one */
const nameOf = ({ field, member }) => `${field} ${member ?? ""}`;

/** What the version that lost holds, as a change. @param {Difference[]} fields */
function losing(fields) {
  /** @type {Required<Omit<Change, "seen">>} */
  const change = { set: {}, unset: [], add: {}, remove: {} };
  for (const { field, member, winner, mine, theirs, mineAt } of fields) {
    const value = winner === "mine" ? theirs : mine;
    if (mineAt === null) continue; // the values were not kept
    if (member === null && value === undefined) change.unset.push(field);
    else if (member === null) change.set[field] = value;
    else {
      const part = value ? change.add : change.remove;
      part[field] = [...(part[field] ?? []), member];
    }
  }
  return change;
}

/** @param {Record<string, any>} fields @param {Required<Omit<Change, "seen">>} change */
function withValues(fields, { set, unset, add, remove }) {
  const result = { ...fields, ...set };
  for (const name of new Set([...Object.keys(add), ...Object.keys(remove)])) {
    const gone = remove[name] ?? [];
    const members = [...(fields[name] ?? []), ...(add[name] ?? [])].filter(
      (m) => !gone.includes(m),
    );
    result[name] = [...new Set(members)].sort();
  }
  const isEmpty = (/** @type {any} */ value) => Array.isArray(value) && value.length === 0;
  const kept = Object.entries(result).filter(([n, value]) => !unset.includes(n) && !isEmpty(value));
  return Object.fromEntries(kept);
}

/** @param {Difference} one @param {Record<string, any>} shown @param {Record<string, any>} other */
const isUnlike = ({ field, mineAt }, shown, other) =>
  mineAt === null || JSON.stringify(shown[field]) !== JSON.stringify(other[field]);

/** @param {Tables} db @param {Conflict} conflict @param {Change} change @param {Entry} seen */
const write = (db, { kind, id }, change, seen) =>
  save(db, { kind, id, op: "patch" }, { ...change, seen });

/** @param {Tables} db @param {Conflict} conflict @param {Entry} seen @returns {Promise<string | undefined>} */
async function keepBoth(db, conflict, seen) {
  const { kind, fields, shown, other } = conflict;
  const known = KINDS[kind]?.fields ?? {};
  const note = [...new Set([shown.note, other.note].filter(Boolean))].join("\n\n");
  const onlyNote = fields.every(({ field }) => field === "note");
  if (onlyNote && note.length <= Number(known.note?.maximum)) {
    await write(db, conflict, { set: { note } }, seen);
    return undefined;
  }
  const id = uuid7();
  checkId(kind, id);
  const parts = Object.entries(other).filter(([name]) => Object.hasOwn(known, name));
  const isSet = (/** @type {[string, any]} */ [, value]) => Array.isArray(value);
  const set = Object.fromEntries(parts.filter((part) => !isSet(part)));
  await save(
    db,
    { kind, id, op: "patch" },
    { set, add: Object.fromEntries(parts.filter(isSet)) },
    { isNew: true },
  );
  return id;
}
