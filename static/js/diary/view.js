// What the person sees: the records as the account knows them, with the changes still waiting laid
// over them in order. The one place that does so. Pure.

import { KINDS } from "./kinds.js";

/**
 * A record as the account last told it. Kinds and fields this release does not know are kept as
 * they came. `deleted` is a number because IndexedDB cannot index truth values; `erased`: deleted
 * for good, and without content; `emptied`: deleted, and the account no longer has the content;
 * `deletedAt`: by the account's clock; `at` is when this phone was told of the content.
 * @typedef {{kind: string, id: string, rev: number, schema: number, epoch: string, deleted: 0 | 1,
 *   erased?: true, emptied?: true, deletedAt?: number, at: number,
 *   fields: Record<string, any>}} Stored
 */

/**
 * One entry of the diary. Sets in `fields` are sorted arrays; a field never filled in is absent.
 * @typedef {{kind: string, id: string, rev: number, epoch: string | null, deleted: boolean, waiting: boolean,
 *   fields: Record<string, any>}} Entry
 */

/** @import { Pending } from "./changes.js" */

/**
 * The entry a person sees, or undefined when nothing of it is on this phone, or ever will be again.
 * @param {Stored | undefined} stored
 * @param {Pending[]} pending the changes of this record, oldest first
 * @returns {Entry | undefined}
 */
export function overlay(stored, pending) {
  const { kind, id } = stored ?? pending[0] ?? {};
  if (!kind || !id || isErased(stored, pending)) return undefined;
  const entry = {
    kind,
    id,
    rev: stored?.rev ?? 0,
    epoch: stored?.epoch ?? null,
    deleted: stored?.deleted === 1,
    waiting: pending.some(isUnsent),
    fields: readFields(kind, stored?.fields ?? {}),
  };
  for (const change of pending) apply(entry, change);
  return entry;
}

/**
 * Many entries at once: those stored, and those known from waiting changes alone.
 * @param {Stored[]} stored
 * @param {Pending[]} pending in order
 * @returns {Entry[]}
 */
export function overlayAll(stored, pending) {
  const changes = byRecord(pending);
  const known = new Map(stored.map((record) => [keyOf(record), record]));
  const keys = new Set([...known.keys(), ...changes.keys()]);
  return [...keys].flatMap((key) => overlay(known.get(key), changes.get(key) ?? []) ?? []);
}

/**
 * Waiting changes by the key of their record, order kept.
 * @template {{kind: string, id: string}} T
 * @param {T[]} pending
 * @returns {Map<string, T[]>}
 */
export function byRecord(pending) {
  const groups = new Map();
  for (const change of pending) {
    const key = keyOf(change);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return groups;
}

/**
 * Whether a record was erased, here or elsewhere.
 * @param {Stored | undefined} stored
 * @param {Pending[]} pending
 */
export const isErased = (stored, pending) =>
  Boolean(stored?.erased) || pending.some(({ op }) => op === "erase");

/** Whether the account does not have a change yet. @param {Pending} change */
export const isUnsent = ({ acked }) => acked === undefined;

/** @param {{kind: string, id: string}} record */
export const keyOf = ({ kind, id }) => `${kind} ${id}`;

/** @param {Entry} entry @param {Pending} change */
function apply(entry, change) {
  if (change.op !== "patch") {
    entry.deleted = change.op === "delete";
    return;
  }
  if (change.revive) Object.assign(entry, { deleted: false, fields: {} });
  // Even on a record deleted elsewhere: what was typed stays readable until the account has it.
  Object.assign(entry.fields, change.set);
  for (const name of change.unset) delete entry.fields[name];
  for (const [name, members] of Object.entries(change.add)) {
    entry.fields[name] = sorted([...(entry.fields[name] ?? []), ...members]);
  }
  for (const [name, members] of Object.entries(change.remove)) {
    const left = (entry.fields[name] ?? []).filter(
      (/** @type {string} */ m) => !members.includes(m),
    );
    if (left.length) entry.fields[name] = left;
    else delete entry.fields[name];
  }
}

// The account writes a set as {member: true}; it is read so whatever release stored it.
/** @param {string} kind @param {Record<string, any>} fields */
function readFields(kind, fields) {
  const known = Object.hasOwn(KINDS, kind) ? KINDS[kind].fields : {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      Object.hasOwn(known, name) && known[name].type === "set" ? sorted(members(value)) : value,
    ]),
  );
}

/** @param {unknown} value @returns {string[]} */
const members = (value) =>
  Array.isArray(value)
    ? value
    : Object.keys(value ?? {}).filter((m) => /** @type {any} */ (value)[m]);

/** @param {string[]} list */
const sorted = (list) => [...new Set(list)].sort();
