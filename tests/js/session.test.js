import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import * as accounts from "../../static/js/accounts/session.js";
import { Unreachable } from "../../static/js/shared/api.js";

const SIGNED_OUT = { account: null, email: null };
const ADA = { account: "0193-a", email: "ada@example.org" };

/** What the server was asked, oldest first. @type {{path: string, method: string, body: any, token: string}[]} */
let asked = [];
/** What it answers next; the last one again and again. @type {{status: number, body?: any, type?: string}[]} */
let answers = [];

let cookies = "";

globalThis.fetch = async (path, { method, body, headers } = {}) => {
  asked.push({
    path: String(path),
    method: String(method),
    body: body && JSON.parse(String(body)),
    token: /** @type {any} */ (headers)["X-CSRFToken"],
  });
  const { status, body: said, type } = answers.length > 1 ? next() : answers[0];
  if (status === 0) throw new TypeError("Failed to fetch");
  return new Response(status === 204 ? null : JSON.stringify(said ?? {}), {
    status,
    headers: { "Content-Type": type ?? "application/json" },
  });
};
// @ts-expect-error: only what api.js reads
globalThis.document = {
  get cookie() {
    return cookies;
  },
};

const next = () => /** @type {{status: number, body?: any, type?: string}} */ (answers.shift());

/** @param {...{status: number, body?: any, type?: string}} given */
function answer(...given) {
  asked = [];
  answers = given;
}

beforeEach(async () => {
  answer({ status: 200, body: SIGNED_OUT });
  await accounts.getSession({ fresh: true });
  asked = [];
});

test("the session is asked for once, also by two who ask at the same time", async () => {
  answer({ status: 200, body: ADA });

  await accounts.getSession({ fresh: true });
  const both = await Promise.all([accounts.getSession(), accounts.getSession()]);

  assert.deepEqual(both, [ADA, ADA]);
  assert.equal(asked.length, 1);
});

test("a fresh session is asked for again", async () => {
  answer({ status: 200, body: ADA });

  await accounts.getSession();
  const fresh = await accounts.getSession({ fresh: true });

  assert.equal(fresh.email, "ada@example.org");
});

test("offline is not signed out, and the next question is asked again", async () => {
  answer({ status: 0 }, { status: 200, body: ADA });

  await assert.rejects(accounts.getSession({ fresh: true }), Unreachable);
  const later = await accounts.getSession();

  assert.deepEqual(later, ADA);
});

test("a busy server and a portal's page are not signed out either", async () => {
  answer({ status: 503, body: { error: { code: "busy" } } });
  await assert.rejects(accounts.getSession({ fresh: true }), Unreachable);

  answer({ status: 200, body: "<p>Hotel</p>", type: "text/html" });

  await assert.rejects(accounts.getSession({ fresh: true }), Unreachable);
});

test("signing up hands over the e-mail address and the password, and forgets the session", async () => {
  answer({ status: 200, body: { status: 200 } }, { status: 200, body: ADA });

  const outcome = await accounts.signUp({ email: "ada@example.org", password: "kettle-drum-44" });
  const { account } = await accounts.getSession();

  assert.equal(outcome.done, true);
  assert.equal(account, "0193-a");
  assert.deepEqual(asked[0], {
    path: "/_allauth/browser/v1/auth/signup",
    method: "POST",
    body: { email: "ada@example.org", password: "kettle-drum-44" },
    token: "",
  });
});

test("the CSRF token is read when a request is sent, not before", async () => {
  answer({ status: 200 });
  cookies = "theme=1; csrf=first";
  await accounts.signIn({ email: "a@example.org", password: "b" });

  cookies = "__Host-csrf=second";
  await accounts.signIn({ email: "a@example.org", password: "b" });

  assert.deepEqual(
    asked.map(({ token }) => token),
    ["first", "second"],
  );
});

test("an old CSRF token is replaced and the request is sent once more", async () => {
  answer(
    { status: 403, body: { error: { code: "csrf_failed" } } },
    { status: 200, body: SIGNED_OUT },
    { status: 200 },
  );

  const outcome = await accounts.signIn({ email: "a@example.org", password: "b" });

  assert.equal(outcome.done, true);
  assert.deepEqual(
    asked.map(({ path }) => path.split("/").at(-1) || "session"),
    ["login", "session", "login"],
  );
});

test("allauth's reasons come with the field they are about", async () => {
  answer({ status: 400, body: { errors: [{ code: "email_taken", param: "email" }] } });

  const { done, code, field } = await accounts.signUp({ email: "a@example.org", password: "b" });

  assert.deepEqual({ done, code, field }, { done: false, code: "email_taken", field: "email" });
});

test("our own reasons come with the field they are about", async () => {
  answer({ status: 400, body: { error: { code: "invalid", field: "password" } } });

  const outcome = await accounts.recover({ email: "a@example.org", code: "k3mp", password: "b" });

  assert.deepEqual([outcome.done, outcome.code, outcome.field], [false, "invalid", "password"]);
});

test("allauth's 401 after signing out and after a reset means that it worked", async () => {
  answer({ status: 401, body: { status: 401, meta: { is_authenticated: false } } });

  const left = await accounts.signOut();
  const reset = await accounts.resetWithKey({ key: "1-abc", password: "velvet-anchor-91" });

  assert.deepEqual([left.done, reset.done], [true, true]);
  assert.deepEqual([asked[0].method, asked[1].method], ["DELETE", "POST"]);
});

test("a 401 to anything else means signed out", async () => {
  answer({ status: 401, body: { status: 401 } });

  const { done, code } = await accounts.changePassword({
    current_password: "a",
    new_password: "b",
  });

  assert.deepEqual([done, code], [false, "signed_out"]);
});

test("limits and a session of somebody else have codes too", async () => {
  answer({ status: 429, body: { status: 429 } }, { status: 409, body: { status: 409 } });

  const limited = await accounts.signIn({ email: "a@example.org", password: "b" });
  const other = await accounts.signIn({ email: "a@example.org", password: "b" });

  assert.deepEqual([limited.code, other.code], ["too_many_requests", "already_signed_in"]);
});

test("new recovery codes send the password only when there is one", async () => {
  answer({ status: 201, body: { codes: ["k3mp-7xqd-9h2t-w4rb"] } });

  const { data } = await accounts.newRecoveryCodes();
  await accounts.newRecoveryCodes("kettle-drum-44");

  assert.deepEqual(data.codes, ["k3mp-7xqd-9h2t-w4rb"]);
  assert.deepEqual([asked[0].body, asked[1].body], [{}, { password: "kettle-drum-44" }]);
});

test("recovering answers without a body", async () => {
  answer({ status: 204 });

  const { done } = await accounts.recover({ email: "a@example.org", code: "k3mp", password: "b" });

  assert.equal(done, true);
});
