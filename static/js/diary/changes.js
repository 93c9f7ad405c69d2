// Changes before they are sent: what may be in one, which revision it was made on, and when two
// become one. Pure.

import { KINDS } from "./kinds.js";

/** @import { Field } from "./kinds.js" */
/** @import { Entry } from "./view.js" */

/**
 * What a person changed in one record. Sets change by member, so that two phones never undo each
 * other. `seen` is the entry as the person saw it when typing (a form passes the one it was filled
 * from); without it, what is on the phone at the moment of saving.
 * @typedef {{set?: Record<string, string | number>, unset?: string[],
 *   add?: Record<string, string[]>, remove?: Record<string, string[]>, seen?: Pick<Entry, "rev" | "epoch">}} Change
 */

/**
 * One change waiting in the outbox, in the order of `n`. `sent` once it may have reached the
 * account; `holdUntil` when the account asked to try again later. `acked`: the account has it under
 * this revision, and its record has not come yet; it is shown and not sent. `revive`: begins a
 * record anew that its author knew to be deleted. `refill`: what this phone holds of an entry whose
 * content the account no longer has, so that it comes back whole.
 * @typedef {Required<Omit<Change, "seen">> & {n?: number, mid: string, seq: number, kind: string,
 *   id: string, op: "patch" | "delete" | "restore" | "erase", base: number, at: number,
 *   sent: 0 | 1, revive?: true, refill?: true, holdUntil?: number, acked?: number}} Pending
 */

/** @typedef {Omit<Pending, "n" | "mid" | "seq"> & {seq?: number}} Draft */

/** A change the diary's schema does not allow: a fault of the form, not of the person. */
export class InvalidChange extends Error {
  /** @param {string} message @param {string | null} field */
  constructor(message, field = null) {
    super(field ? `${field}: ${message}` : message);
    this.name = "InvalidChange";
    this.field = field;
  }
}

/**
 * Throw InvalidChange unless every field is known and every value allowed.
 * @param {string} kind
 * @param {Change} change
 */
export function check(kind, { set = {}, unset = [], add = {}, remove = {} }) {
  for (const [name, value] of Object.entries(set)) checkValue(name, plainField(kind, name), value);
  for (const name of unset) {
    plainField(kind, name);
    if (name in set) throw new InvalidChange("is both set and unset", name);
  }
  for (const [name, members] of [...Object.entries(add), ...Object.entries(remove)]) {
    const { type, choices } = fieldOf(kind, name);
    if (type !== "set") throw new InvalidChange("is not a set", name);
    const stranger = members.find((member) => !choices?.includes(member));
    if (stranger !== undefined) throw new InvalidChange(`has no member "${stranger}"`, name);
  }
}

/** Throw InvalidChange unless `kind` has such ids. @param {string} kind @param {string} id */
export function checkId(kind, id) {
  if (!kindOf(kind).id.test(id)) throw new InvalidChange(`"${kind}" has no such ids.`);
}

/**
 * The revision a new change counts as made on: that of the entry as seen, unless changes still
 * waiting touch the same values; then the person was looking at those, made on something earlier.
 * What takes a deletion back counts as made with that deletion in view, and after a new beginning
 * no edit from before it is in view.
 * @param {Pick<Pending, "op" | "set" | "unset" | "add" | "remove" | "revive">} change
 * @param {number} seen
 * @param {Pending[]} waiting of the same record
 */
export function baseOf(change, seen, waiting) {
  if (change.op === "restore" || change.revive) return seen;
  const touched = touches(change);
  const whole = change.op === "delete";
  const inView = waiting.slice(
    Math.max(
      0,
      waiting.findLastIndex(({ revive }) => revive),
    ),
  );
  const shared = inView.filter((other) => whole || touches(other).some((t) => touched.includes(t)));
  return Math.min(seen, ...shared.map((other) => other.base));
}

/**
 * Whether `next` may be written into `last`, the newest change waiting for the same record. Never
 * once it may have been sent, and never across bases: a value would count as made on a revision
 * its author had not seen, or as blind to one she had.
 * @param {Pending | undefined} last
 * @param {Draft} next
 */
export const joins = (last, next) =>
  last !== undefined &&
  !last.sent &&
  last.op === "patch" &&
  next.op === "patch" &&
  !next.revive &&
  !last.refill &&
  last.base === next.base;

/**
 * One change that does what `first` and then `second` do.
 * @param {Pending} first
 * @param {Draft} second
 */
export function join(first, second) {
  const set = omit({ ...first.set, ...second.set }, second.unset);
  const unset = unite(first.unset, second.unset).filter((name) => !(name in second.set));
  return {
    ...second,
    ...(first.revive && { revive: first.revive }),
    set,
    unset,
    add: unitePerField(without(first.add, second.remove), second.add),
    remove: unitePerField(without(first.remove, second.add), second.remove),
  };
}

/**
 * A change that makes an entry from nothing.
 * @param {{kind: string, id: string, fields: Record<string, any>}} entry
 */
export function creation({ kind, id, fields }) {
  const isSet = (/** @type {[string, any]} */ [, value]) => Array.isArray(value);
  const parts = Object.entries(fields);
  return {
    ...{ kind, id, op: /** @type {"patch"} */ ("patch"), base: 0 },
    set: Object.fromEntries(parts.filter((part) => !isSet(part))),
    unset: /** @type {string[]} */ ([]),
    add: Object.fromEntries(parts.filter(isSet)),
    remove: {},
  };
}

/** @param {string} kind */
function kindOf(kind) {
  if (!Object.hasOwn(KINDS, kind)) throw new InvalidChange(`There is no kind of entry "${kind}".`);
  return KINDS[kind];
}

/** @param {string} kind @param {string} name */
function fieldOf(kind, name) {
  const { fields } = kindOf(kind);
  if (!Object.hasOwn(fields, name)) throw new InvalidChange("is not a field", name);
  return fields[name];
}

/** @param {string} kind @param {string} name */
function plainField(kind, name) {
  const field = fieldOf(kind, name);
  if (field.type === "set") throw new InvalidChange("changes by add and remove only", name);
  return field;
}

/** @param {string} name @param {Field} field @param {unknown} value */
function checkValue(name, { type, minimum = 0, maximum = 0, choices }, value) {
  if (type === "choice") {
    if (!choices?.includes(String(value)))
      throw new InvalidChange("is not one of the choices", name);
  } else if (type === "text") {
    if (typeof value !== "string") throw new InvalidChange("is not text", name);
    if (value.length > maximum) throw new InvalidChange(`is longer than ${maximum}`, name);
    // No database of the account can keep these two.
    if (/\0|\p{Surrogate}/u.test(value)) throw new InvalidChange("holds a broken character", name);
  } else {
    if (!Number.isSafeInteger(value)) throw new InvalidChange("is not a whole number", name);
    const number = Number(value);
    if (number < minimum || number > maximum) {
      throw new InvalidChange(`is not between ${minimum} and ${maximum}`, name);
    }
  }
}

// A member of a set is a value of its own.
/** @param {Pick<Pending, "set" | "unset" | "add" | "remove">} change */
const touches = ({ set, unset, add, remove }) => [
  ...Object.keys(set),
  ...unset,
  ...[add, remove].flatMap((sets) =>
    Object.entries(sets).flatMap(([name, members]) => members.map((m) => `${name} ${m}`)),
  ),
];

/** @template {Record<string, any>} T @param {T} object @param {string[]} names @returns {T} */
const omit = (object, names) =>
  /** @type {T} */ (Object.fromEntries(Object.entries(object).filter(([k]) => !names.includes(k))));

/** @param {string[]} a @param {string[]} b */
const unite = (a, b) => [...new Set([...a, ...b])];

/** @param {Record<string, string[]>} a @param {Record<string, string[]>} b */
const unitePerField = (a, b) =>
  Object.fromEntries(
    unite(Object.keys(a), Object.keys(b)).map((name) => [
      name,
      unite(a[name] ?? [], b[name] ?? []),
    ]),
  );

/** @param {Record<string, string[]>} sets @param {Record<string, string[]>} gone */
const without = (sets, gone) =>
  Object.fromEntries(
    Object.entries(sets).map(([name, members]) => [
      name,
      members.filter((member) => !gone[name]?.includes(member)),
    ]),
  );
