// What a form holds and the phone has not stored yet. Pure.

/**
 * @import { Entry } from "./store.js"
 * @typedef {{set?: Record<string, any>, unset?: string[], add?: Record<string, string[]>,
 *   remove?: Record<string, string[]>}} Patch
 */

/**
 * One patch that does what `first` and then `second` do.
 * @param {Patch} first
 * @param {Patch} second
 * @returns {Patch}
 */
export function mergePatches(first, second) {
  const set = { ...omit(first.set, second.unset ?? []), ...second.set };
  const unset = new Set([...(first.unset ?? []), ...(second.unset ?? [])]);
  for (const name of Object.keys(second.set ?? {})) unset.delete(name);
  return {
    set,
    unset: [...unset],
    add: mergeMembers(first.add, second.add, second.remove),
    remove: mergeMembers(first.remove, second.remove, second.add),
  };
}

/**
 * The fields as they will be once `patch` is stored.
 * @param {Entry["fields"]} fields
 * @param {Patch} patch
 * @returns {Entry["fields"]}
 */
export function patched(fields, { set, unset = [], add = {}, remove = {} }) {
  const after = { ...omit(fields, unset), ...set };
  for (const name of new Set([...Object.keys(add), ...Object.keys(remove)])) {
    const gone = new Set(remove[name]);
    const kept = (after[name] ?? []).filter((/** @type {string} */ member) => !gone.has(member));
    after[name] = [...new Set([...kept, ...(add[name] ?? [])])].sort();
  }
  return after;
}

/**
 * The change that sets the note; an empty one is no note.
 * @param {string} text
 * @returns {Patch}
 */
export function notePatch(text) {
  // Neither NUL nor half a character can be kept by every database.
  const note = text.replace(/\0|\p{Surrogate}/gu, "");
  return note ? { set: { note } } : { unset: ["note"] };
}

/**
 * Whether a patch changes nothing.
 * @param {Patch} patch
 */
export const isEmpty = ({ set, unset, add, remove }) =>
  [set, unset, add, remove].every((part) => Object.values(part ?? {}).flat().length === 0);

/**
 * @param {Record<string, string[]>} [first]
 * @param {Record<string, string[]>} [second]
 * @param {Record<string, string[]>} [undone]
 */
function mergeMembers(first = {}, second = {}, undone = {}) {
  /** @type {Record<string, string[]>} */
  const merged = {};
  for (const name of new Set([...Object.keys(first), ...Object.keys(second)])) {
    const kept = (first[name] ?? []).filter((member) => !undone[name]?.includes(member));
    const members = [...new Set([...kept, ...(second[name] ?? [])])];
    if (members.length) merged[name] = members;
  }
  return merged;
}

/**
 * @param {Record<string, any>} [values]
 * @param {string[]} [names]
 */
const omit = (values = {}, names = []) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)));
