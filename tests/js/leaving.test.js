import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { cramp, newAccount, newTab, wipeAnonymous } from "./setup.js";
import { Account, refusal } from "./setup-account.js";
import { dieAtWrite } from "./setup-phone.js";

const { exchange } = await import("../../static/js/diary/exchange.js");

const SIGNED_OUT = { account: null, email: null };

/** What the server was asked. @type {string[]} */
let asked = [];
let isOnline = true;
/** The account of the session cookie. @type {string | null} */
let session = null;

globalThis.fetch = async (path, { method } = {}) => {
  if (!isOnline) throw new TypeError("Failed to fetch");
  asked.push(`${method} ${String(path).split("/").at(-1) || "session"}`);
  if (method === "DELETE") session = null;
  const body = session ? { account: session, email: "ada@example.org" } : SIGNED_OUT;
  return new Response(JSON.stringify(method === "DELETE" ? { status: 401 } : body), {
    status: method === "DELETE" ? 401 : 200,
    headers: { "Content-Type": "application/json" },
  });
};

const accounts = await import("../../static/js/accounts/session.js");
const { leave } = await import("../../static/js/accounts/leave.js");
const here = await import("../../static/js/diary/store.js");
const { Unreachable } = await import("../../static/js/shared/api.js");

const databases = async () => (await indexedDB.databases()).map(({ name }) => String(name));

/** Somebody signed in on this phone with a diary; `unsent` entries are on it alone. @param {number} unsent */
async function signedIn(unsent = 0) {
  const account = new Account(newAccount());
  session = account.id;
  await here.activate(account.id);
  const diary = await here.openDiary();
  await diary.create("cramp", cramp({ note: "sent" }));
  await exchange(diary, { ask: account.ask });
  for (let i = 0; i < unsent; i += 1) await diary.create("cramp", cramp({ note: "unsent" }));
  return { account, diary };
}

beforeEach(async () => {
  isOnline = true;
  session = null;
  await accounts.getSession({ fresh: true });
  await here.activate(null);
  await here.discardAnonymous();
  for (let left = await here.leftBehind(); left; left = await here.leftBehind()) {
    await here.removeLeftBehind(left.account);
  }
  asked = [];
});

describe("signing out without a network", () => {
  // failure mode 53
  test("removes the diary at once and ends the session before anything else is asked", async () => {
    const { account } = await signedIn();
    isOnline = false;

    const left = await leave();
    const offline = { names: await databases(), shown: (await here.openDiary()).account };
    await assert.rejects(accounts.getSession({ fresh: true }), Unreachable);
    isOnline = true;
    const { account: after } = await accounts.getSession({ fresh: true });

    assert.deepEqual([left, offline.shown, after], [true, null, null]);
    assert.ok(!offline.names.includes(`cramps-${account.id}`));
    assert.deepEqual(asked, ["DELETE session", "GET session"]);
  });

  test("never shows that diary again by the session that still lives", async () => {
    const { account } = await signedIn();
    isOnline = false;
    await leave();

    await assert.rejects((await newTab()).activate(account.id));

    assert.equal((await here.openDiary()).account, null);
    assert.equal(session, account.id);
  });

  test("lets the same person sign in again, the old session ended first", async () => {
    const { account } = await signedIn();
    isOnline = false;
    await leave();
    isOnline = true;

    await accounts.signIn({ email: "ada@example.org", password: "kettle-drum-44" });
    await here.activate(account.id);

    assert.deepEqual(asked, ["DELETE session", "POST login"]);
    assert.equal((await here.openDiary()).account, account.id);
    assert.equal(await here.sessionToEnd(), null);
  });

  test("cut short after the intent was written is finished at the next start", async () => {
    const { account } = await signedIn(1);

    await here.beginLeaving();
    const next = await newTab();
    const diary = await next.openDiary();

    assert.equal(diary.account, null);
    assert.ok(!(await databases()).includes(`cramps-${account.id}`));
    assert.equal(await next.sessionToEnd(), account.id);
  });

  test("leaves nothing half done wherever the browser ends", async (t) => {
    // failure mode 39
    let crashes = 0;
    for (let write = 1; ; write += 1) {
      const { account } = await signedIn(1);
      const revive = dieAtWrite(t, write);
      await here.signOutHere().catch(() => undefined);
      const died = revive();
      const next = await newTab();
      const diary = await next.openDiary();

      const isThere = (await databases()).includes(`cramps-${account.id}`);
      const owed = await next.sessionToEnd();
      assert.deepEqual([isThere, owed], diary.account ? [true, null] : [false, account.id]);
      if (diary.account) assert.equal((await diary.all("cramp")).length, 2);
      if (!died) break;
      crashes += 1;
      await next.signOutHere();
      await next.sessionEnded();
      await here.signOutHere();
    }
    assert.ok(crashes >= 5, `only ${crashes} places to crash`);
  });
});

describe("signing out with a network", () => {
  test("tells the server once and owes it nothing", async () => {
    await signedIn();

    await leave();

    assert.deepEqual(
      asked.filter((line) => line.startsWith("DELETE")),
      ["DELETE session"],
    );
    assert.equal(await here.sessionToEnd(), null);
    assert.equal(session, null);
  });
});

describe("somebody else signing in after a session ended", () => {
  // failure mode 49
  const other = async () => {
    const account = new Account(newAccount());
    await here.activate(account.id);
    return account;
  };

  test("is asked about a diary that was sent whole too: its account may be gone", async () => {
    const { account, diary } = await signedIn();
    const outcome = await exchange(diary, { ask: async () => refusal(410, "account_deleted") });

    await other();

    assert.equal(outcome.problem, "account_deleted");
    assert.deepEqual(await here.leftBehind(), { account: account.id, unsent: 0 });
    assert.ok((await databases()).includes(`cramps-${account.id}`));
  });

  test("is not asked about a diary that never held an entry", async () => {
    const empty = await other();
    await here.openDiary();

    await other();

    assert.equal(await here.leftBehind(), null);
    assert.ok(!(await databases()).includes(`cramps-${empty.id}`));
  });

  test("is asked about a diary with unsent entries and can read none of it", async () => {
    const { account } = await signedIn(2);

    const stranger = await other();

    assert.deepEqual(await here.leftBehind(), { account: account.id, unsent: 2 });
    const diary = await (await newTab()).openDiary();
    assert.deepEqual([diary.account, await diary.all("cramp")], [stranger.id, []]);
  });

  test("keeping it asks no more, and its owner finds everything when she comes back", async () => {
    const { account } = await signedIn(2);
    await other();

    await here.keepLeftBehind(account.id);
    const asksAgain = await here.leftBehind();
    await here.activate(account.id);
    const diary = await here.openDiary();

    assert.equal(asksAgain, null);
    assert.equal((await diary.all("cramp")).length, 3);
    await exchange(diary, { ask: account.ask });
    await other();
    assert.deepEqual(await here.leftBehind(), { account: account.id, unsent: 0 });
  });

  test("removing it leaves no database", async () => {
    const { account } = await signedIn(2);
    await other();

    await here.removeLeftBehind(account.id);

    assert.equal(await here.leftBehind(), null);
    assert.ok(!(await databases()).includes(`cramps-${account.id}`));
  });

  test("removes nothing of somebody who has come back meanwhile", async () => {
    const { account } = await signedIn(1);
    await other();
    await here.activate(account.id);

    await here.removeLeftBehind(account.id);

    assert.equal((await (await here.openDiary()).all("cramp")).length, 2);
  });

  test("is asked when entries given to the account were not taken over yet", async (t) => {
    await wipeAnonymous();
    const anonymous = await here.openDiary();
    await anonymous.create("cramp", cramp({ note: "made before" }));
    const account = newAccount();
    await here.activate(account);
    await here.openDiary();
    let died = false;
    // The browser ends after the entries were fixed to move, and before the account's diary has them.
    for (let write = 1; !died; write += 1) {
      const revive = dieAtWrite(t, write);
      await here.adoptAnonymous().catch(() => undefined);
      revive();
      const staged = await here.anonymousCount();
      const taken = (await (await here.openDiary()).all("cramp")).length;
      died = staged === 0 && taken === 0;
      assert.ok(write < 20);
    }

    await other();

    assert.deepEqual(await here.leftBehind(), { account, unsent: 1 });
  });
});
