// What an entry was before: the versions the account keeps, and what still waits on this phone.

import { request, Unreachable } from "../shared/api.js";
import { pendingOf } from "./outbox.js";
import { isErased, overlay } from "./view.js";

/** @import { Pending } from "./changes.js" */
/** @import { Diary } from "./diary.js" */
/** @import { Ask } from "./round.js" */
/** @import { Entry } from "./view.js" */

/**
 * One change as history tells it. `rev` is null and `waiting` true for what the account does not
 * have yet. `device`: the label of the phone that made it, "" for this one. `before`: the values it
 * replaced; a field that had none is missing. `same`: what another phone had written already, the
 * author unaware: names of fields, and "name member". Times in milliseconds.
 * @typedef {{rev: number | null, op: Pending["op"], at: number, received_at: number | null,
 *   device: string, patch: Partial<Pick<Pending, "set" | "unset" | "add" | "remove" | "revive">>,
 *   before: Record<string, any>, conflicts: any[], erased: boolean, waiting: boolean,
 *   same?: string[]}} Version
 */

const PAGE = 20;

/**
 * The versions of an entry, the newest first. What waits on this phone comes first and does not
 * need a network.
 * @param {Diary} diary
 * @param {string} kind
 * @param {string} id
 * @param {{before?: number | null, ask?: Ask}} [options] `before`: only older ones than this `rev`
 * @returns {Promise<{versions: Version[], more: boolean, problem: string | null}>} `problem`: why
 *   the account's are missing, as a code; "unreachable" without a network
 */
export async function versionsOf(diary, kind, id, { before = null, ask = request } = {}) {
  const versions = before === null ? await waitingVersions(diary, kind, id) : [];
  if (!diary.account) return { versions, more: false, problem: null };
  const body = { account: diary.account, kind, id, limit: PAGE, ...(before && { before }) };
  try {
    const { status, code, data } = await ask("/api/v1/versions/", { method: "POST", body });
    if (status !== 200) return { versions, more: false, problem: code ?? `status_${status}` };
    const told = data.versions.map((/** @type {any} */ one) => ({ ...one, waiting: false }));
    return { versions: [...versions, ...told], more: data.more, problem: null };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { versions, more: false, problem: "unreachable" };
  }
}

/**
 * Give fields of an entry the values of an earlier version: a new change like any other, so that
 * this too can be taken back. What is not named stays.
 * @param {Diary} diary
 * @param {Entry} entry as the person saw it
 * @param {Record<string, any>} fields a set as a list or as {member: true}; undefined takes the
 *   value away
 */
export async function restoreVersion(diary, { kind, id, rev, epoch, fields: shown }, fields) {
  /** @type {{set: Record<string, any>, unset: string[], add: Record<string, string[]>, remove: Record<string, string[]>}} */
  const change = { set: {}, unset: [], add: {}, remove: {} };
  for (const [name, value] of Object.entries(fields)) {
    if (isSet(value) || isSet(shown[name])) {
      const [wanted, had] = [members(value), members(shown[name])];
      change.add[name] = wanted.filter((member) => !had.includes(member));
      change.remove[name] = had.filter((member) => !wanted.includes(member));
    } else if (value === undefined || value === null) change.unset.push(name);
    else change.set[name] = value;
  }
  await diary.patch(kind, id, { ...change, seen: { rev, epoch } });
}

/** @param {Diary} diary @param {string} kind @param {string} id @returns {Promise<Version[]>} */
const waitingVersions = (diary, kind, id) =>
  diary.read(async (db) => {
    const stored = await db.records.get([kind, id]);
    const pending = await pendingOf(db, kind, id);
    if (isErased(stored, pending)) return [];
    return pending
      .map((change, index) => {
        const entry = overlay(stored, pending.slice(0, index));
        return { ...asVersion(change), before: replaced(change, entry) };
      })
      .reverse();
  });

/** @param {Pending} change */
function asVersion({ op, at, set, unset, add, remove, revive }) {
  const parts = Object.entries({ set, unset, add, remove, revive });
  const patch = Object.fromEntries(parts.filter(([, part]) => part && !isNothing(part)));
  return { ...{ rev: null, op, at, received_at: null, device: "", patch }, ...LOCAL };
}

const LOCAL = { conflicts: [], erased: false, waiting: true };

/** @param {Pending} change @param {Entry | undefined} entry before it */
function replaced({ set, unset, add, remove }, entry) {
  const names = [set, add, remove].flatMap((part) => Object.keys(part));
  const touched = new Set([...names, ...unset]);
  const fields = Object.entries(entry?.fields ?? {});
  return Object.fromEntries(fields.filter(([name]) => touched.has(name)));
}

/** @param {any} part */
const isNothing = (part) => typeof part === "object" && Object.keys(part).length === 0;

/** @param {any} value */
const isSet = (value) => typeof value === "object" && value !== null;

/** @param {any} value @returns {string[]} */
const members = (value) =>
  Array.isArray(value) ? value : Object.keys(value ?? {}).filter((member) => value[member]);
