import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { cramp, newAccount, wipeAnonymous } from "./setup.js";
import { Account, refusal } from "./setup-account.js";

const { exchange } = await import("../../static/js/diary/exchange.js");

/** What the server was asked. @type {string[]} */
let asked = [];
let isOnline = true;
/** @type {{account: string | null, status: string | null}} */
let session = { account: null, status: null };

globalThis.fetch = async (path, { method } = {}) => {
  if (!isOnline) throw new TypeError("Failed to fetch");
  asked.push(`${method} ${String(path).split("/").at(-1) || "session"}`);
  if (method === "DELETE") session = { account: null, status: null };
  const body = method === "DELETE" ? { status: 401 } : { ...session, email: null };
  return new Response(JSON.stringify(body), {
    status: method === "DELETE" ? 401 : 200,
    headers: { "Content-Type": "application/json" },
  });
};

const here = await import("../../static/js/diary/store.js");
const { leave, losingWords } = await import("../../static/js/accounts/leave.js");
const { accountOnPhone, shownAccount, showWhoIsSignedIn } = await import(
  "../../static/js/accounts/whose-session.js"
);
const { isAccountDeleted, noteAccountDeleted } = await import("../../static/js/diary/problem.js");
const { Unreachable } = await import("../../static/js/shared/api.js");

const gone = async () => refusal(410, "account_deleted");
const signedOut = async () => refusal(401, "signed_out");

/** Somebody's diary on this phone, with one entry that the account has. */
async function signedIn() {
  const account = new Account(newAccount());
  session = { account: account.id, status: "active" };
  await here.activate(account.id);
  const diary = await here.openDiary();
  await diary.create("cramp", cramp({ note: "hers" }));
  await exchange(diary, { ask: account.ask });
  return { account, diary };
}

beforeEach(async () => {
  isOnline = true;
  session = { account: null, status: null };
  await here.activate(null);
  await wipeAnonymous();
  for (let left = await here.leftBehind(); left; left = await here.leftBehind()) {
    await here.removeLeftBehind(left.account);
  }
  asked = [];
});

describe("a sign-in cut short before its diary was shown", () => {
  test("is finished wherever it is asked who is signed in", async () => {
    await signedIn();
    const other = newAccount();
    session = { account: other, status: "active" };

    const { account } = await showWhoIsSignedIn();

    assert.deepEqual([account, await shownAccount()], [other, other]);
  });

  test("can be signed out of, whatever diary is shown", async () => {
    const diary = await here.openDiary();
    await diary.create("cramp", cramp({ note: "before any account" }));
    session = { account: newAccount(), status: "active" };

    const left = await leave(); // would ask in a dialog, which is not here, were it about that entry

    assert.deepEqual([left, session.account], [true, null]);
    assert.equal((await (await here.openDiary()).all("cramp")).length, 1);
  });

  test("signing out leaves the diary of the one before", async () => {
    const { account } = await signedIn();
    session = { account: newAccount(), status: "active" };

    await leave();

    const names = (await indexedDB.databases()).map(({ name }) => name);
    assert.ok(names.includes(`cramps-${account.id}`));
    assert.equal(session.account, null);
  });

  test("is not taken for signed out where the server does not answer", async () => {
    session = { account: newAccount(), status: "active" };
    isOnline = false;

    await assert.rejects(leave(), Unreachable);

    assert.notEqual(session.account, null);
  });
});

describe("signing out", () => {
  test("promises to send what waits, and not what the account refused", () => {
    const waits = losingWords({ waiting: 1, attention: 0 });
    const refused = losingWords({ waiting: 0, attention: 1 });
    const both = losingWords({ waiting: 1, attention: 1 });

    assert.match(waits, /what waits is sent/);
    assert.doesNotMatch(refused, /is sent when/);
    assert.match(refused, /did not take/);
    assert.match(both, /what waits is sent.*did not take/);
  });
});

describe("a deleted account", () => {
  test("is remembered when its last session has ended, also after a night without a network", async () => {
    const { diary } = await signedIn();
    const heard = await exchange(diary, { ask: gone });
    await exchange(diary, {
      ask: async () => {
        throw new Unreachable(null);
      },
    });

    const later = await exchange(diary, { ask: signedOut });

    assert.deepEqual([heard.problem, later.problem], ["account_deleted", "account_deleted"]);
    assert.equal(await accountOnPhone(), "perhapsDeleted");
  });

  test("that this phone deleted is remembered too", async () => {
    const { diary } = await signedIn();

    await noteAccountDeleted(diary);
    await exchange(diary, { ask: signedOut });

    assert.equal(await accountOnPhone(), "perhapsDeleted");
  });

  test("that was kept after all is none", async () => {
    const { account, diary } = await signedIn();
    await exchange(diary, { ask: gone });
    await new Promise((resolve) => setTimeout(resolve, 2));

    await exchange(diary, { ask: account.ask });
    const later = await exchange(diary, { ask: signedOut });

    assert.deepEqual([await isAccountDeleted(diary), later.problem], [false, "signed_out"]);
    assert.equal(await accountOnPhone(), "ended");
  });

  test("whose diary is not shown loses its session and costs nobody a diary", async () => {
    const { account } = await signedIn();
    session = { account: newAccount(), status: "deleted" };

    const { account: now } = await showWhoIsSignedIn();

    assert.equal(now, null);
    assert.deepEqual(
      asked.filter((line) => line.startsWith("DELETE")),
      ["DELETE session"],
    );
    assert.equal(await shownAccount(), account.id);
  });

  test("whose diary is shown keeps its session until the diary is removed", async () => {
    const { account } = await signedIn();
    session.status = "deleted";

    const { status } = await showWhoIsSignedIn();

    assert.deepEqual([status, session.account], ["deleted", account.id]);
  });
});
