// What an entry was after each of its versions, found by going back from what it is. Pure.

/** @import { Version } from "./history.js" */

/**
 * An entry at one point of its history.
 * @typedef {{fields: Record<string, any>, deleted: boolean}} State
 */

/**
 * A version with the entry as it was after and before it. `lost`: the names of fields whose value
 * in it did not count, of a member "name member". `known` is false where the content was emptied, there and in all older ones.
 * @typedef {Version & {after: State, beforeState: State, lost: string[], known: boolean}} Step
 */

/**
 * @param {State} now the entry as it is
 * @param {Version[]} versions newest first, without a gap
 * @returns {Step[]}
 */
export function stepsBack(now, versions) {
  /** @type {Step[]} */
  const steps = [];
  let after = now;
  let known = true;
  for (const version of versions) {
    known = known && !version.erased;
    const lost = lostNames(version);
    const beforeState = goBack(after, version, [...lost, ...(version.same ?? [])]);
    steps.push({ ...version, after, beforeState, lost, known });
    // Beginning anew left the old content behind, and the version does not tell it.
    if (version.patch.revive) known = false;
    after = beforeState;
  }
  return steps;
}

/** @param {State} after @param {Version} version @param {string[]} idle what it did not change @returns {State} */
function goBack({ fields, deleted }, { op, patch, before, conflicts }, idle) {
  const ignored = conflicts.some(({ field, winner }) => field === null && winner === "theirs");
  if (op === "delete" || op === "restore") {
    return { fields, deleted: ignored ? deleted : op === "restore" };
  }
  const result = { ...fields };
  const plain = [...Object.keys(patch.set ?? {}), ...(patch.unset ?? [])];
  for (const name of plain) {
    if (idle.includes(name)) continue;
    if (Object.hasOwn(before, name)) result[name] = before[name];
    else delete result[name];
  }
  for (const name of setNames(patch)) {
    const written = [...(patch.add?.[name] ?? []), ...(patch.remove?.[name] ?? [])];
    const touched = written.filter((member) => !idle.includes(`${name} ${member}`));
    const kept = members(result[name]).filter((member) => !touched.includes(member));
    const had = touched.filter((member) => members(before[name]).includes(member));
    const all = [...new Set([...kept, ...had])].sort();
    if (all.length) result[name] = all;
    else delete result[name];
  }
  return { fields: result, deleted };
}

/** @param {Version} version */
const lostNames = ({ conflicts }) =>
  conflicts
    .filter(({ winner, field }) => field && winner === "theirs")
    .map(({ field, member }) => (member ? `${field} ${member}` : field));

/** @param {Version["patch"]} patch */
const setNames = ({ add = {}, remove = {} }) => [
  ...new Set([...Object.keys(add), ...Object.keys(remove)]),
];

/** @param {any} value a set as a list or as {member: true} @returns {string[]} */
const members = (value) =>
  Array.isArray(value) ? value : Object.keys(value ?? {}).filter((member) => value[member]);
