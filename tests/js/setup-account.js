// An account's side of the protocol, in memory: revisions, mutations applied once, patches by
// field with the rules of the real merge, tombstones, pages, epochs.

/** @import { Answer, Options } from "../../static/js/shared/api.js" */

import assert from "node:assert/strict";
import { Unreachable } from "../../static/js/shared/api.js";

/** @typedef {{rev: number, deleted: boolean, erased: boolean, deletedRev: number,
 *   deletedAt: number, emptied: boolean, by: [string, number], fields: Record<string, any>,
 *   meta: Record<string, [number, string, number, number]>}} Row */

export class Account {
  epoch = crypto.randomUUID();
  rev = 0;
  pageSize = 200;
  /** @type {Map<string, Row & {kind: string, id: string}>} */
  rows = new Map();
  /** @type {Map<string, any>} results by mutation id */
  ledger = new Map();
  /** Every value ever accepted: [field, value]. @type {[string, any][]} */
  history = [];
  /** Mutation ids to answer otherwise. @type {Map<string | null, any>} */
  verdicts = new Map();
  /** @type {any[]} every body that arrived */
  seen = [];
  /** How often a session was ended. */
  ended = 0;
  /** Too new for the phone: it may push and learns nothing. */
  upgradeRequired = false;

  /** @param {string} id */
  constructor(id) {
    this.id = id;
  }

  /** The network: give this to `exchange` or Syncer. @returns {(path: string, options: Options) => Promise<Answer>} */
  get ask() {
    return async (path, { body, method }) => {
      if (method !== "DELETE") return this.answer(structuredClone(body));
      assert.equal(path, "/_allauth/browser/v1/auth/session");
      this.ended += 1;
      return { status: 401, code: null, data: {}, retryAfter: null };
    };
  }

  /** The answer arrives nowhere. @returns {(path: string, options: Options) => Promise<Answer>} */
  get askAndLose() {
    return async (_path, { body }) => {
      this.answer(structuredClone(body));
      throw new Unreachable(new Error("lost"));
    };
  }

  /** @param {any} body @returns {Answer} */
  answer(body) {
    this.seen.push(body);
    if (body.account !== this.id) return refusal(409, "account_mismatch");
    if (body.epoch !== null && body.epoch !== this.epoch) return refusal(409, "epoch_changed");
    if (this.upgradeRequired && !body.changes.length) return refusal(426, "upgrade_required");
    const after = body.cursor === null ? 0 : this.#read(body.cursor);
    if (Number.isNaN(after)) return refusal(400, "bad_cursor");
    const results = body.changes.map((/** @type {any} */ change) =>
      this.#take(change, body.device),
    );
    const feed = [...this.rows.values()]
      .filter((row) => row.rev > after && !this.upgradeRequired)
      .sort((a, b) => a.rev - b.rev);
    const page = feed.slice(0, this.pageSize);
    const cursor = this.upgradeRequired
      ? body.cursor
      : `${page.at(-1)?.rev ?? after}.${this.epoch}`;
    const data = {
      ...{ protocol: 1, schema: 1, schema_min: 1, account: this.id, epoch: this.epoch },
      ...{ server_time: Date.now(), results, cursor, more: feed.length > page.length },
      ...(this.upgradeRequired && { upgrade_required: true }),
      changes: page.map(({ kind, id, rev, deleted, erased, deletedAt, emptied, fields }) => ({
        ...{ kind, id, rev, schema: 1, deleted },
        ...(erased && { erased }),
        ...(deleted && !erased && { deleted_at: deletedAt, ...(emptied && { emptied }) }),
        ...(!deleted && { fields: structuredClone(fields) }),
      })),
    };
    return { status: 200, code: null, data: structuredClone(data), retryAfter: null };
  }

  /** Write as another phone would. @param {string} id @param {any} change @param {string} op */
  other(id, change = {}, op = "patch") {
    const mid = crypto.randomUUID();
    const base_rev = this.rev;
    this.#take(
      { mid, seq: 1, kind: "cramp", id, op, base_rev, at: Date.now(), ...change },
      { id: mid },
    );
  }

  /** A month after its deletion nothing of a record is kept; that gives no revision. @param {string} id */
  empty(id) {
    const row = this.rows.get(`cramp ${id}`);
    assert.ok(row?.deleted);
    const deletedAt = Date.now() - 31 * 24 * 60 * 60 * 1000;
    Object.assign(row, { deletedAt, emptied: true, fields: {}, meta: {} });
  }

  /** Back to how it was at a snapshot, as from a backup. @param {ReturnType<Account["backup"]>} backup */
  restore(backup) {
    Object.assign(this, structuredClone(backup), { epoch: crypto.randomUUID() });
  }

  backup() {
    return structuredClone({ rev: this.rev, rows: this.rows, ledger: this.ledger });
  }

  /** Fields of a record that lives, or undefined. @param {string} id */
  live(id) {
    const row = this.rows.get(`cramp ${id}`);
    return row && !row.deleted ? row.fields : undefined;
  }

  /** @param {string} cursor */
  #read(cursor) {
    const [rev, epoch] = cursor.split(/\.(.*)/);
    return epoch === this.epoch ? Number(rev) : Number.NaN;
  }

  /** @param {any} change @param {{id: string}} device */
  #take(change, device) {
    const verdict = this.verdicts.get(change.mid) ?? this.verdicts.get(null);
    if (verdict) return { mid: change.mid, ...verdict };
    const known = this.ledger.get(change.mid);
    if (known) return { ...known, status: "duplicate" };
    const key = `${change.kind} ${change.id}`;
    const { kind, id } = change;
    /** @type {Row & {kind: string, id: string}} */
    const row = this.rows.get(key) ?? {
      ...{ kind, id, rev: 0, deleted: false, erased: false, deletedRev: 0 },
      ...{ deletedAt: 0, emptied: false, by: ["", 0], fields: {}, meta: {} },
    };
    if (row.erased) return { mid: change.mid, status: "gone", error: { code: "gone" } };
    const nothing = !row.rev || (row.deleted && row.emptied && !Object.keys(row.meta).length);
    if (change.op === "restore" && nothing) {
      return { mid: change.mid, status: "rejected", error: { code: "nothing_to_restore" } };
    }
    this.rev += 1;
    row.rev = this.rev;
    this.rows.set(key, row);
    const conflicts = this.#merge(row, change, device.id);
    const status = conflicts.length ? "conflict" : "applied";
    const result = { mid: change.mid, status, rev: this.rev, conflicts };
    this.ledger.set(change.mid, result);
    return result;
  }

  /** @param {Row} row @param {any} change @param {string} device @returns {any[]} */
  #merge(row, change, device) {
    const { op, seq, base_rev, set = {}, unset = [], add = {}, remove = {} } = change;
    const own = row.by[0] === device && row.by[1] < seq;
    const knew = base_rev >= row.deletedRev || own;
    const whole = { field: null, winner: "theirs", mine_at: change.at };
    if (op === "erase") {
      const gone = { deleted: true, erased: true, deletedRev: this.rev, fields: {}, meta: {} };
      Object.assign(row, gone);
      return [];
    }
    if (op === "delete") {
      const unseen = Object.entries(row.meta).filter(
        ([, [rev, author, theirSeq]]) => rev > base_rev && !(author === device && theirSeq < seq),
      );
      const trashed = row.deleted
        ? []
        : unseen.map(([register, [, , , theirs_at]]) => {
            const [field, member] = register.split(" ");
            const theirs = member ? row.fields[field]?.[member] : row.fields[field];
            const told = { field, winner: "mine", theirs, mine_at: change.at, theirs_at };
            return { ...told, ...(member && { member }) };
          });
      if (!row.deleted) Object.assign(row, { deletedAt: Date.now(), emptied: false });
      Object.assign(row, { deleted: true, deletedRev: this.rev, by: [device, seq] });
      return trashed;
    }
    if (op === "restore") {
      if (knew) row.deleted = false;
      return knew ? [] : [whole];
    }
    if (row.deleted && change.revive && knew) {
      Object.assign(row, { deleted: false, fields: {}, meta: {} });
    }
    const met = row.deleted ? [whole] : [];
    const writes = [
      ...Object.entries(set).map(([name, value]) => ({ name, value })),
      ...unset.map((/** @type {string} */ name) => ({ name, value: undefined })),
      ...Object.entries(add).flatMap(([name, ms]) =>
        ms.map((/** @type {string} */ member) => ({ name, member, value: true })),
      ),
      ...Object.entries(remove).flatMap(([name, ms]) =>
        ms.map((/** @type {string} */ member) => ({ name, member, value: undefined })),
      ),
    ];
    return [...met, ...writes.flatMap((write) => this.#write(row, write, change, device))];
  }

  /** @param {Row} row @param {{name: string, member?: string, value: any}} write @param {any} change @param {string} device */
  #write(row, { name, member, value }, { base_rev, seq, at }, device) {
    const register = member ? `${name} ${member}` : name;
    this.history.push([register, value]);
    const [rev, author, theirSeq, theirAt] = row.meta[register] ?? [0, "", 0, 0];
    const isNews = rev > base_rev && !(author === device && theirSeq < seq);
    const holder = member ? (row.fields[name] ?? {}) : row.fields;
    const slot = member ?? name;
    if (isNews && holder[slot] === value) return [];
    const theirs = holder[slot];
    const wins =
      !isNews || (member ? value === true : at > theirAt || (at === theirAt && device > author));
    if (wins) {
      row.meta[register] = [this.rev, device, seq, at];
      if (value === undefined) delete holder[slot];
      else holder[slot] = value;
      if (member) row.fields[name] = holder;
    }
    if (!isNews) return [];
    // What was taken away is missing from the answer, as in JSON.
    const told = { field: name, winner: wins ? "mine" : "theirs", mine_at: at, theirs_at: theirAt };
    const values = {
      ...(value !== undefined && { mine: value }),
      ...(theirs !== undefined && { theirs }),
    };
    return [{ ...told, ...values, ...(member && { member }) }];
  }
}

/** @param {number} status @param {string | null} code @param {number | null} retryAfter @returns {Answer} */
export const refusal = (status, code, retryAfter = null) => ({
  ...{ status, code, retryAfter },
  data: { error: { code, detail: "", field: null } },
});
