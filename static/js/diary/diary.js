import { check, checkId, InvalidChange } from "./changes.js";
import { logFault, lostConnection, NotSaved, notSaved } from "./faults.js";
import { uuid7 } from "./ids.js";
import { keep, kept, pendingOf, within } from "./outbox.js";
import { erase, save } from "./saving.js";
import { byRecord, isUnsent, keyOf, overlay, overlayAll } from "./view.js";
import { watch } from "./watch.js";

/** @import { Change } from "./changes.js" */
/** @import { Database, Tables } from "./outbox.js" */
/** @import { Entry } from "./view.js" */

/**
 * One diary on this phone: a person's account's, or the anonymous one from before there was any.
 * What a promise of `create`, `patch`, `delete`, `restore` or `erase` confirms survives a crash.
 */
export class Diary {
  #db;
  #reopen;
  /** @type {"account_changed" | "new_version" | null} */
  #why = null;
  #askedToPersist = false;

  /**
   * @param {Database} db open
   * @param {string | null} account
   * @param {() => Promise<void>} reopen opens `db` again, or throws when it must stay closed
   */
  constructor(db, account, reopen) {
    this.#db = db;
    this.#reopen = reopen;
    this.account = account;
  }

  /**
   * Save a new entry and return its id. With a fixed `id` (a fact of one night, say) it may be here
   * already: then it is edited, or begun anew if it was deleted.
   * @param {string} kind
   * @param {Change} [change]
   * @param {{id?: string}} [options]
   */
  async create(kind, change = {}, { id = uuid7() } = {}) {
    check(kind, change);
    checkId(kind, id);
    await this.#save((db) => save(db, { kind, id, op: "patch" }, change, { isNew: true }));
    return id;
  }

  /** @param {string} kind @param {string} id @param {Change} change */
  async patch(kind, id, change) {
    check(kind, change);
    await this.#save((db) => save(db, { kind, id, op: "patch" }, change));
  }

  /** @param {string} kind @param {string} id */
  async delete(kind, id) {
    await this.#save((db) => save(db, { kind, id, op: "delete" }, {}));
  }

  /** Take a deletion back. @param {string} kind @param {string} id */
  async restore(kind, id) {
    await this.#save((db) => save(db, { kind, id, op: "restore" }, {}));
  }

  /**
   * Remove an entry and all that was ever written in it, here at once and in the account with the
   * next exchange. Nothing brings it back.
   * @param {string} kind
   * @param {string} id
   */
  async erase(kind, id) {
    await this.#save((db) => erase(db, { kind, id }));
  }

  /**
   * The entry as the person sees it; a deleted one too.
   * @param {string} kind
   * @param {string} id
   * @returns {Promise<Entry | undefined>}
   */
  get(kind, id) {
    return this.read(async (db) => {
      const stored = await db.records.get([kind, id]);
      return overlay(stored, await pendingOf(db, kind, id));
    });
  }

  /**
   * Every entry of a kind that is not deleted, in any order.
   * @param {string} kind
   * @returns {Promise<Entry[]>}
   */
  all(kind) {
    return this.read(async (db) => {
      const live = await db.records.where({ kind, deleted: 0 }).toArray();
      const pending = await db.outbox.where("kind").equals(kind).sortBy("n");
      const known = new Set(live.map(keyOf));
      const others = [...byRecord(pending).values()].map(([first]) => first);
      const unknown = others.filter((change) => !known.has(keyOf(change)));
      const dead = await db.records.bulkGet(unknown.map((change) => [kind, change.id]));
      const stored = [...live, ...dead.flatMap((record) => record ?? [])];
      return overlayAll(stored, pending).filter((entry) => !entry.deleted);
    });
  }

  /**
   * How many cramps are on this phone, how many of them fully in the account, how many entries
   * have changes waiting, and how many changes the account refused.
   */
  counts() {
    return this.read(async (db) => {
      const pending = byRecord(await db.outbox.orderBy("n").toArray());
      let synced = await db.records.where({ kind: "cramp", deleted: 0 }).count();
      let here = synced;
      const changed = [...pending.values()].filter(([first]) => first.kind === "cramp");
      const stored = await db.records.bulkGet(changed.map(([{ kind, id }]) => [kind, id]));
      for (const [index, changes] of changed.entries()) {
        const wasLive = stored[index]?.deleted === 0;
        synced -= Number(wasLive);
        const entry = overlay(stored[index], changes);
        here += Number(entry?.deleted === false) - Number(wasLive);
      }
      const waiting = [...pending.values()].filter((changes) => changes.some(isUnsent)).length;
      return { here, synced, waiting, attention: await db.quarantine.count() };
    });
  }

  /**
   * Call `onValue` with what `read` gives, now and after every change, also one by another tab.
   * @template T
   * @param {() => Promise<T>} read
   * @param {(value: T) => void} onValue
   * @returns {() => void} stops it
   */
  watch(read, onValue) {
    return watch(this.#db.name, read, onValue, (error) => {
      if (!this.gone) logFault(error);
    });
  }

  /** Whether the browser promised to keep this diary; undefined while it was never asked. */
  persisted() {
    return /** @type {Promise<boolean | undefined>} */ (this.setting("persisted"));
  }

  /** @param {string} key of the store `kv` */
  setting(key) {
    return this.read((db) => kept(db, key));
  }

  /**
   * Close for good: the account was left, or a newer release's page changes the database. Whoever
   * still holds this diary can change nothing.
   * @param {"account_changed" | "new_version"} [why]
   */
  retire(why = "account_changed") {
    this.#why ??= why;
    this.#db.close();
  }

  /** Whether this diary was left and its page must be loaded again. */
  get gone() {
    return this.#why !== null;
  }

  /** Why it was left, as a problem of SyncState; null while it was not. */
  get why() {
    return this.#why;
  }

  /**
   * Do `work` on one state of the diary.
   * @template T
   * @param {(db: Tables) => Promise<T>} work
   * @returns {Promise<T>}
   */
  read(work) {
    return this.#again(() => within(this.#db, "r", work));
  }

  /**
   * Do `work` in one transaction: all of it is stored, or nothing and NotSaved is thrown.
   * @template T
   * @param {(db: Tables) => Promise<T>} work
   * @returns {Promise<T>}
   */
  async write(work) {
    try {
      return await this.#again(() => within(this.#db, "rw", work));
    } catch (error) {
      throw error instanceof InvalidChange ? error : notSaved(error);
    }
  }

  // iOS ends the database's process now and then; one new connection mends that.
  /** @template T @param {() => PromiseLike<T>} work @returns {Promise<T>} */
  async #again(work) {
    if (this.gone) throw new NotSaved("blocked");
    try {
      return await work();
    } catch (error) {
      if (this.gone || !lostConnection(error)) throw error;
      await this.#reopen();
      return await work();
    }
  }

  /** @param {(db: Tables) => Promise<void>} work */
  async #save(work) {
    await this.write(work);
    this.#askToPersist();
  }

  #askToPersist() {
    if (this.#askedToPersist) return;
    this.#askedToPersist = true;
    const answer = globalThis.navigator?.storage?.persist?.();
    answer?.then((value) => this.write((db) => keep(db, "persisted", value))).catch(logFault);
  }
}
