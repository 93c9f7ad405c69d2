// A disk for fake-indexeddb: what a transaction committed is in a file before anybody hears of the
// commit, so that `kill -9` leaves exactly the committed state behind. And a journal of every change
// that ever was in an outbox, kept apart from the disk: what the oracle holds a phone to.

import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import "fake-indexeddb/auto";

/**
 * @typedef {{name: string, keyPath: string | string[] | null, autoIncrement: boolean, next: number,
 *   indexes: {name: string, keyPath: string | string[], multiEntry: boolean, unique: boolean}[],
 *   rows: {key: any, value: any}[]}} Store
 * @typedef {{name: string, version: number, tick: number, stores: Store[]}} Dump
 */

const SUFFIX = ".json";

/** One phone's flash memory. */
export class Disk {
  /** @type {Map<string, Map<string, any>>} changes in the outbox of each database, by mutation id */
  #known = new Map();
  #tick = 0;
  #loading = false;

  /** @param {string} folder @param {string} journal */
  constructor(folder, journal) {
    this.folder = folder;
    this.journal = journal;
  }

  /** Bring back what the disk holds, and keep every commit from now on. */
  async mount() {
    mkdirSync(this.folder, { recursive: true });
    this.#loading = true;
    /** @type {Record<string, any[]>} */
    const outbox = {};
    for (const file of readdirSync(this.folder).filter((name) => name.endsWith(SUFFIX))) {
      /** @type {Dump} */
      const dump = JSON.parse(readFileSync(join(this.folder, file), "utf8"));
      await recreate(dump);
      this.#tick = Math.max(this.#tick, dump.tick);
      this.#known.set(dump.name, waiting(dump));
      outbox[dump.name] = [...waiting(dump).values()];
    }
    this.#loading = false;
    this.#note({ start: outbox, tick: this.#tick });
    this.#listen();
  }

  #listen() {
    const disk = this;
    const prototype = /** @type {any} */ (IDBTransaction.prototype);
    const dispatch = prototype.dispatchEvent;
    /** @param {Event} event */
    prototype.dispatchEvent = function (event) {
      // Before anybody is told. An upgrade counts as well: it makes the stores.
      if (event.type === "complete" && this.mode !== "readonly") disk.#store(this.db._rawDatabase);
      return dispatch.call(this, event);
    };
    const factory = /** @type {any} */ (IDBFactory.prototype);
    const erase = factory.deleteDatabase;
    /** @param {string} name */
    factory.deleteDatabase = function (name) {
      const request = erase.call(this, name);
      request.addEventListener("success", () => disk.#drop(name));
      return request;
    };
  }

  /** @param {any} raw a database of fake-indexeddb */
  #store(raw) {
    if (this.#loading) return;
    this.#tick += 1;
    const dump = describe(raw, this.#tick);
    const before = this.#known.get(dump.name) ?? new Map();
    const now = waiting(dump);
    const added = [...now.values()].filter(({ mid }) => !before.has(mid));
    const removed = [...before.values()].filter(({ mid }) => !now.has(mid));
    this.#known.set(dump.name, now);
    // First, so that a kill in between leaves a line too many, which the next start's tick tells.
    if (added.length || removed.length) {
      const epoch = setting(dump, "epoch");
      const left = [...rows(dump, "records"), ...rows(dump, "outbox")].map(({ value }) => value.id);
      const gone = removed.map(({ id }) => id).filter((id) => !left.includes(id));
      this.#note({ db: dump.name, tick: this.#tick, epoch, added, removed, gone });
    }
    this.#write(dump.name, JSON.stringify(dump, plain));
  }

  // Whole or not at all, whenever the process is killed.
  /** @param {string} name @param {string} text */
  #write(name, text) {
    const path = join(this.folder, name + SUFFIX);
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }

  /** @param {string} name */
  #drop(name) {
    this.#tick += 1;
    rmSync(join(this.folder, name + SUFFIX), { force: true });
    const removed = [...(this.#known.get(name) ?? new Map()).values()];
    this.#known.delete(name);
    this.#note({ db: name, tick: this.#tick, dropped: true, added: [], removed });
  }

  /** @param {object} line */
  #note(line) {
    const t = performance.timeOrigin + performance.now(); // whatever the phone's clock says
    appendFileSync(this.journal, `${JSON.stringify({ t, ...line })}\n`);
  }
}

/** @param {any} raw @param {number} tick @returns {Dump} */
function describe(raw, tick) {
  const stores = [...raw.rawObjectStores.values()].map((store) => ({
    name: store.name,
    keyPath: store.keyPath,
    autoIncrement: store.autoIncrement,
    next: store.keyGenerator?.num ?? 0,
    indexes: [...store.rawIndexes.values()].map(({ name, keyPath, multiEntry, unique }) => ({
      ...{ name, keyPath, multiEntry, unique },
    })),
    rows: [...store.records.values()].map(({ key, value }) => ({ key, value })),
  }));
  return { name: raw.name, version: raw.version, tick, stores };
}

/** @param {Dump} dump @returns {Promise<void>} */
const recreate = (dump) =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(dump.name, dump.version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, rows } of dump.stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name: index, keyPath: path, multiEntry, unique } of indexes) {
          store.createIndex(index, path, { multiEntry, unique });
        }
        for (const { key, value } of rows)
          keyPath === null ? store.put(value, key) : store.put(value);
      }
    };
    request.onsuccess = () => {
      for (const { name, next } of dump.stores) {
        const raw = /** @type {any} */ (request.result)._rawDatabase.rawObjectStores.get(name);
        if (raw.keyGenerator) raw.keyGenerator.num = next;
      }
      request.result.close();
      resolve();
    };
  });

/** @param {Dump} dump @param {string} name */
const rows = (dump, name) => dump.stores.find((store) => store.name === name)?.rows ?? [];

/** @param {Dump} dump @returns {Map<string, any>} */
const waiting = (dump) => new Map(rows(dump, "outbox").map(({ value }) => [value.mid, value]));

/** @param {Dump} dump @param {string} key */
const setting = (dump, key) => rows(dump, "kv").find((row) => row.key === key)?.value.value ?? null;

// What JSON would change silently on its way to the disk must not be in a diary's database.
/** @this {any} @param {string} key */
function plain(key) {
  const value = this[key]; // before any toJSON
  const isPlain =
    value === null ||
    value === undefined ||
    ["string", "boolean"].includes(typeof value) ||
    (typeof value === "number" && Number.isFinite(value)) ||
    Array.isArray(value) ||
    (typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype);
  if (!isPlain) throw new Error(`The disk of this test cannot keep ${key}.`);
  return value;
}
