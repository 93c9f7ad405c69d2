import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, mock, test } from "node:test";
import { cramp, newAccount, until } from "./setup.js";
import { Account, refusal } from "./setup-account.js";

const { Unreachable } = await import("../../static/js/shared/api.js");
const store = await import("../../static/js/diary/store.js");
const { Syncer } = await import("../../static/js/diary/sync.js");

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** @type {import("../../static/js/diary/round.js").Ask} */
const offline = async () => {
  throw new Unreachable(new Error("offline"));
};

/** @type {Account} */
let account;
/** @type {import("../../static/js/diary/store.js").Diary} */
let diary;
/** @type {import("../../static/js/diary/sync.js").SyncState} */
let state;
let asked = 0;

// One page for all tests: the parts of a page stay when the account changes.
const page = new EventTarget();
const browser = Object.assign(new EventTarget(), { visibilityState: "visible" });
Object.assign(globalThis, {
  document: browser,
  addEventListener: page.addEventListener.bind(page),
});
const syncer = new Syncer({ random: () => 1 });
syncer.onState((news) => {
  state = news;
});

/** @param {import("../../static/js/diary/round.js").Ask} ask */
const answerWith = (ask) => {
  syncer.ask = async (path, options) => {
    asked += 1;
    return ask(path, options);
  };
};

/** Let time pass and everything happen that was due. @param {number} ms */
async function pass(ms) {
  mock.timers.tick(ms);
  await rest();
}

/** Until nothing is on its way any more. */
async function rest() {
  for (let turn = 0; turn < 400; turn += 1) await new Promise((done) => setImmediate(done));
}

const save = () => diary.create("cramp", cramp());

mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: Date.UTC(2026, 10, 22) });

beforeEach(async () => {
  await pass(MINUTE);
  account = new Account(newAccount());
  answerWith(account.ask);
  await store.activate(account.id);
  diary = await store.openDiary();
  await syncer.start();
  await until(async () => {
    await pass(1);
    return account.seen.length > 0;
  });
  await until(() => state.phase === "idle");
  await rest();
  asked = 0;
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "navigator");
});

describe("a page", () => {
  test("sends what was saved a moment later, and several savings at once", async () => {
    await save();
    await save();
    await rest();
    const before = asked;

    await pass(1.5 * SECOND);

    assert.equal(before, 0);
    assert.equal(asked, 1);
    assert.equal(account.rows.size, 2);
    assert.deepEqual([state.phase, state.waiting, state.problem], ["idle", 0, null]);
    assert.equal(state.lastSuccess, Date.now());
  });

  // failure mode 34
  test("tries again by itself after a failure, without a new entry", async () => {
    answerWith(offline);
    await save();
    await rest();
    await pass(1.5 * SECOND);
    const failed = { ...state };
    answerWith(account.ask);

    await pass(2 * SECOND);

    assert.deepEqual([failed.phase, failed.problem, failed.waiting], ["waiting", "unreachable", 1]);
    assert.equal(account.rows.size, 1);
    assert.equal(state.phase, "idle");
  });

  test("waits longer after each failure, at most a quarter of an hour", async () => {
    browser.visibilityState = "hidden"; // no routine between the tries
    answerWith(offline);
    await save();
    await rest();
    await pass(1.5 * SECOND);
    const waits = [];
    while (waits.length < 12) {
      let waited = 0;
      for (; state.phase !== "syncing" && waited < 1000; waited += 1) mock.timers.tick(SECOND);
      await rest();
      waits.push(waited);
    }
    browser.visibilityState = "visible";

    assert.deepEqual(waits, [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]);
  });

  test("tries at once when the network is back", async () => {
    answerWith(offline);
    await save();
    await rest();
    for (let i = 0; i < 8; i += 1) await pass(5 * MINUTE);
    answerWith(account.ask);

    page.dispatchEvent(new Event("online"));
    await rest();

    assert.equal(account.rows.size, 1);
  });

  test("asks for news when it comes into view, and every five minutes while it is", async () => {
    browser.visibilityState = "hidden";
    await pass(10 * MINUTE);
    const hidden = asked;
    browser.visibilityState = "visible";

    browser.dispatchEvent(new Event("visibilitychange"));
    await rest();
    const shown = asked;
    await pass(5 * MINUTE);

    assert.deepEqual([hidden, shown, asked], [0, 1, 2]);
  });

  test("obeys a busy server even when the person taps", async () => {
    answerWith(async () => refusal(503, "busy", 60));
    await save();
    await rest();
    await pass(1.5 * SECOND);
    answerWith(account.ask);

    await pass(20 * SECOND);
    syncer.now();
    page.dispatchEvent(new Event("online"));
    await rest();
    const early = asked;
    await pass(60 * SECOND);

    assert.equal(early, 1);
    assert.equal(account.rows.size, 1);
  });

  test("a tap tries at once, but not again and again", async () => {
    answerWith(offline);

    for (let i = 0; i < 5; i += 1) {
      syncer.now();
      await rest();
    }

    assert.equal(asked, 1);
  });

  test("sends what another tab saved", async () => {
    const other = await (
      await import(`../../static/js/diary/store.js?tab=other${asked}`)
    ).openDiary();

    await other.create("cramp", cramp());
    await rest();
    await until(() => state.waiting === 1);
    await pass(1.5 * SECOND);

    assert.equal(account.rows.size, 1);
  });

  test("goes one by one after repeated faults, so that one bad change stops no other", async () => {
    await save();
    const bad = await save();
    await save();
    answerWith(async (path, options) => {
      const { changes } = /** @type {any} */ (options.body);
      const stumbles = changes.some((/** @type {any} */ { id }) => id === bad);
      return stumbles ? refusal(500, "server_error") : account.ask(path, options);
    });
    await rest();

    for (let i = 0; i < 6; i += 1) await pass(2 * MINUTE);

    assert.equal(account.rows.size, 2);
    assert.equal(state.waiting, 1);
  });
});

// failure mode 35
describe("an entry that waits while nothing is tried", () => {
  test("is sent by force when an attempt never comes to an end", async () => {
    answerWith(() => new Promise(() => {}));
    await save();
    await rest();
    await pass(1.5 * SECOND);
    await until(() => asked === 1);
    const hanging = { ...state };
    answerWith(account.ask);

    for (let i = 0; i < 6; i += 1) await pass(MINUTE);
    await until(() => state.waiting === 0);

    assert.deepEqual([hanging.phase, hanging.waiting], ["syncing", 1]);
    assert.equal(account.rows.size, 1);
    assert.equal(state.phase, "idle");
  });

  test("is sent past a lock that a frozen tab never gives back", async () => {
    // failure mode 46
    const request = async (
      /** @type {string} */ name,
      /** @type {any} */ options,
      /** @type {any} */ work,
    ) => (name.startsWith("cramps-sync") && options.ifAvailable ? work(null) : work({}));
    Object.defineProperty(globalThis, "navigator", {
      value: { locks: { request } },
      configurable: true,
    });
    await save();
    await rest();
    for (let i = 0; i < 4; i += 1) await pass(MINUTE);
    const early = asked;

    for (let i = 0; i < 3; i += 1) await pass(MINUTE);
    await until(() => state.waiting === 0);

    assert.equal(early, 0);
    assert.equal(account.rows.size, 1);
  });

  test("is not pressed on a server that asked for time, nor on a hidden page", async () => {
    answerWith(async () => refusal(503, "busy", 3600));
    await save();
    await rest();
    await pass(1.5 * SECOND);
    await until(() => state.phase === "waiting");

    for (let i = 0; i < 20; i += 1) await pass(MINUTE);
    const busy = asked;
    browser.visibilityState = "hidden";
    for (let i = 0; i < 20; i += 1) await pass(MINUTE);
    browser.visibilityState = "visible";

    assert.deepEqual([busy, asked], [1, 1]);
  });

  test("is not held for decades by a clock that was ahead when the server asked for time", async (t) => {
    // failure mode 21
    answerWith(async () => refusal(429, "too_many_requests", 60));
    const clock = t.mock.method(Date, "now", () => Date.UTC(2050, 0, 1));
    await save();
    await rest();
    await pass(1.5 * SECOND);
    await until(() => state.phase === "waiting");
    answerWith(account.ask);

    clock.mock.restore();
    page.dispatchEvent(new Event("online"));
    await until(() => state.waiting === 0);

    assert.equal(account.rows.size, 1);
  });
});

describe("a release that is too old to be told anything", () => {
  test("goes on sending what is written, and says so", async () => {
    account.upgradeRequired = true;
    await save();
    await rest();
    await pass(1.5 * SECOND);
    await until(() => state.waiting === 0);
    const first = { ...state };
    await save();
    await rest();
    await pass(1.5 * SECOND);
    await until(() => state.waiting === 0);

    assert.deepEqual([first.phase, first.problem], ["attention", "upgrade_required"]);
    assert.equal(account.rows.size, 2);
    account.upgradeRequired = false;
    await pass(5 * MINUTE);
    await until(async () => {
      await pass(1);
      return state.phase === "idle";
    });
  });
});

describe("a change the account refused", () => {
  test("is sent a moment after the person said so", async () => {
    const { refusedChanges, sendRefusedAgain } = await import("../../static/js/diary/refused.js");
    account.verdicts.set(null, { status: "rejected", error: { code: "too_long" } });
    await save();
    await rest();
    await pass(1.5 * SECOND);
    await until(() => state.problem === "rejected");
    account.verdicts.clear();
    const [{ mid }] = await refusedChanges(diary);

    await sendRefusedAgain(diary, mid);
    await until(() => state.waiting === 1);
    await pass(1.5 * SECOND);
    await until(() => state.phase === "idle");

    assert.equal(account.rows.size, 1);
  });
});

describe("signing out without a network", () => {
  test("ends the session with the next contact", async () => {
    answerWith(offline);
    await store.signOutHere();
    await until(() => state.phase === "off");
    await until(() => asked > 0);
    const whileOffline = account.ended;
    answerWith(account.ask);

    page.dispatchEvent(new Event("online"));
    await until(() => account.ended === 1);
    await until(async () => (await store.sessionToEnd()) === null);
    page.dispatchEvent(new Event("online"));
    await rest();

    assert.deepEqual([whileOffline, account.ended], [0, 1]);
  });
});

describe("a session that ended", () => {
  // failure mode 37
  test("keeps every entry, asks no more by itself, and goes on after signing in", async () => {
    answerWith(async () => refusal(401, "signed_out"));
    await save();
    await rest();
    await pass(1.5 * SECOND);
    await save();
    await rest();
    await pass(30 * MINUTE);
    const ended = { ...state, asked };
    answerWith(account.ask);

    syncer.now();
    await rest();

    assert.deepEqual([ended.phase, ended.waiting, ended.asked], ["signed_out", 2, 1]);
    assert.equal(account.rows.size, 2);
    assert.equal(state.phase, "idle");
  });

  test("of another account's stops and sends nothing more", async () => {
    answerWith(async () => refusal(409, "account_mismatch"));
    await save();
    await rest();

    await pass(30 * MINUTE);

    assert.deepEqual([state.phase, state.problem, asked], ["attention", "account_mismatch", 1]);
    assert.equal((await diary.counts()).waiting, 1);
  });

  test("by signing out here calls the request off and asks no more", async () => {
    /** @type {AbortSignal | undefined} */
    let signal;
    answerWith((path, options) => {
      if (options.method === "DELETE") return account.ask(path, options);
      signal = options.signal;
      return new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(new Unreachable(new Error("called off"))));
      });
    });
    await save();
    await rest();
    await pass(1.5 * SECOND);

    await store.signOutHere();
    await until(() => state.phase === "off" && account.ended === 1);
    await pass(30 * MINUTE);

    assert.equal(signal?.aborted, true);
    // Once for the entry, once to end the session.
    assert.deepEqual([asked, account.ended], [2, 1]);
    const names = (await indexedDB.databases()).map(({ name }) => name);
    assert.ok(!names.includes(`cramps-${account.id}`));
  });
});

describe("the lock between tabs", () => {
  test("held by another tab, this one waits its turn and asks later", async () => {
    let held = true;
    const request = async (
      /** @type {string} */ _name,
      /** @type {any} */ options,
      /** @type {any} */ work,
    ) => {
      assert.equal(options.ifAvailable, true);
      return work(held ? null : {});
    };
    Object.defineProperty(globalThis, "navigator", {
      value: { locks: { request } },
      configurable: true,
    });
    await save();
    await rest();
    await pass(1.5 * SECOND);
    const whileHeld = asked;
    held = false;

    await pass(3 * SECOND);

    assert.equal(whileHeld, 0);
    assert.equal(account.rows.size, 1);
  });
});

describe("a diary without an account", () => {
  test("is never sent anywhere", async () => {
    await store.activate(null);
    diary = await store.openDiary();
    await until(() => state.phase === "off");

    await save();
    await rest();
    await pass(30 * MINUTE);
    page.dispatchEvent(new Event("online"));
    await rest();

    assert.equal(asked, 0);
  });
});
