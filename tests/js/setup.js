// What a browser gives and Node does not. Imported before the modules under test.

import "fake-indexeddb/auto";

const NodeChannel = globalThis.BroadcastChannel;

// An open channel would keep the test process alive.
globalThis.BroadcastChannel = class extends NodeChannel {
  /** @param {string} name */
  constructor(name) {
    super(name);
    /** @type {any} */ (this).unref();
  }
};

/**
 * A store of its own, as another tab or a page loaded again has. Databases are shared.
 * @returns {Promise<typeof import("../../static/js/diary/store.js")>}
 */
export function newTab() {
  tabs += 1;
  const address = `../../static/js/diary/store.js?tab=${tabs}`;
  return import(address);
}

let tabs = 0;

/** A new account's name for each test, so that no test meets another's database. */
export const newAccount = () => crypto.randomUUID();

/**
 * A cramp's fields as a form saves them.
 * @param {Record<string, string | number>} more
 */
export const cramp = (more = {}) => ({
  set: {
    started_at: 1_795_354_790_000,
    offset_min: 0,
    zone: "Europe/London",
    known: "timer",
    ...more,
  },
});

/**
 * Wait until `check` holds; fails after a second.
 * @param {() => unknown} check
 */
export async function until(check) {
  for (let turn = 0; turn < 500; turn += 1) {
    if (await check()) return;
    await tick();
  }
  throw new Error("It did not come to pass.");
}

/** Let everything that is ready happen. Real time, whatever the test's clock says. */
export const tick = () => new Promise((resolve) => realSetTimeout(resolve, 2));

const realSetTimeout = globalThis.setTimeout;

/** Leave the anonymous diary, whatever a test made of it, empty. */
export async function wipeAnonymous() {
  const store = await newTab();
  await store.activate(null);
  await (await store.openDiary()).write((db) =>
    Promise.all([db.records, db.outbox, db.conflicts, db.quarantine, db.kv].map((t) => t.clear())),
  );
  await store.discardAnonymous();
}
