import assert from "node:assert/strict";
import { afterEach, describe, mock, test } from "node:test";
import { request, Unreachable } from "../../static/js/shared/api.js";

/** @typedef {(path: string, options: any) => Promise<any>} Fetch */

/** @param {Fetch} answer @returns {any[]} the calls, as they are made */
function network(answer) {
  /** @type {any[]} */
  const calls = [];
  mock.method(
    globalThis,
    "fetch",
    async (/** @type {string} */ path, /** @type {any} */ options) => {
      calls.push({ path, ...options });
      return answer(path, options);
    },
  );
  return calls;
}

/** @param {unknown} data @param {number} status @param {Record<string, string>} headers */
const json = (data, status = 200, headers = {}) =>
  new Response(JSON.stringify(data), {
    status,
    headers: { "Content-Type": "application/json", ...headers },
  });

const error = (/** @type {string} */ code, status = 400) => json({ error: { code } }, status);

afterEach(() => {
  mock.restoreAll();
  mock.timers.reset();
  Reflect.deleteProperty(globalThis, "document");
});

describe("an answer", () => {
  test("has its status, data and code, whatever the status", async () => {
    network(async () => error("signed_out", 401));

    const answer = await request("/api/v1/sync/", { method: "POST", body: {} });

    assert.deepEqual([answer.status, answer.code], [401, "signed_out"]);
  });

  test("says how long the server asks to wait", async () => {
    network(async () => json({}, 503, { "Retry-After": "12" }));

    const { retryAfter } = await request("/api/v1/sync/");

    assert.equal(retryAfter, 12);
  });

  test("may have no content", async () => {
    network(async () => new Response(null, { status: 204 }));

    const { status, data } = await request("/api/v1/thing/", { method: "DELETE" });

    assert.deepEqual([status, data], [204, null]);
  });
});

describe("what is not our server's answer is unreachable:", () => {
  const page = (/** @type {string} */ text) =>
    new Response(text, { headers: { "Content-Type": "text/html" } });
  const html = () => page("<p>Wi-Fi on board</p>");
  const redirected = () => Object.defineProperty(json({}), "redirected", { value: true });
  const cut = () => new Response('{"cut', { headers: { "Content-Type": "application/json" } });

  for (const [name, answer] of /** @type {[string, () => Response][]} */ ([
    ["a portal's page with status 200", html],
    ["an answer from elsewhere", redirected],
    ["text that is not JSON though it says so", cut],
    ["JSON by chance, in what calls itself a page", () => page('{"results": []}')],
    ["no content type", () => new Response(new TextEncoder().encode("{}"))],
  ])) {
    test(name, async () => {
      network(async () => answer());

      await assert.rejects(request("/api/v1/sync/"), Unreachable);
    });
  }

  test("no network", async () => {
    network(async () => {
      throw new TypeError("Failed to fetch");
    });

    await assert.rejects(request("/api/v1/sync/"), Unreachable);
  });

  test("nothing within the time", async () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    network(silence);

    const asked = request("/api/v1/sync/");
    mock.timers.tick(30_000);

    await assert.rejects(asked, Unreachable);
  });

  test("an answer whose body never ends", async () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    network(async (_path, { signal }) => ({
      status: 200,
      redirected: false,
      headers: new Headers({ "Content-Type": "application/json" }),
      json: () => silence("", { signal }),
    }));

    const asked = request("/api/v1/sync/", { timeout: 5000 });
    await new Promise((done) => setImmediate(done));
    mock.timers.tick(5000);

    await assert.rejects(asked, Unreachable);
  });

  test("a request called off", async () => {
    const control = new AbortController();
    network(silence);

    const asked = request("/api/v1/sync/", { signal: control.signal });
    control.abort();

    await assert.rejects(asked, Unreachable);
  });

  test("a redirect is refused before the diary follows it", async () => {
    const calls = network(async () => json({}));

    await request("/api/v1/sync/", { method: "POST", body: { note: "private" } });

    assert.equal(calls[0].redirect, "error");
  });
});

describe("the security token", () => {
  /** @param {string} cookie */
  const withCookie = (cookie) =>
    Object.defineProperty(globalThis, "document", { value: { cookie }, configurable: true });

  for (const cookie of ["csrf=abc", "a=1; __Host-csrf=abc; b=2"]) {
    test(`is read from "${cookie}" when it is sent`, async () => {
      const calls = network(async () => json({}));
      withCookie(cookie);

      await request("/api/v1/sync/", { method: "POST", body: {} });

      assert.equal(calls[0].headers["X-CSRFToken"], "abc");
    });
  }

  test("is not sent with a question that changes nothing", async () => {
    const calls = network(async () => json({}));
    withCookie("csrf=abc");

    await request("/api/v1/session/");

    assert.ok(!("X-CSRFToken" in calls[0].headers));
  });

  test("that is missing or old is fetched, and the request made once more", async () => {
    withCookie("csrf=old");
    const calls = network(async (path, { headers }) => {
      if (path === "/api/v1/session/") {
        withCookie("csrf=new");
        return json({});
      }
      return headers["X-CSRFToken"] === "new" ? json({ fine: true }) : error("csrf_failed", 403);
    });

    const answer = await request("/api/v1/sync/", { method: "POST", body: { a: 1 } });

    assert.equal(answer.status, 200);
    assert.deepEqual(
      calls.map(({ path }) => path),
      ["/api/v1/sync/", "/api/v1/session/", "/api/v1/sync/"],
    );
    assert.equal(calls[2].body, '{"a":1}');
  });

  test("that stays wrong is told, not tried for ever", async () => {
    const calls = network(async (path) =>
      path === "/api/v1/session/" ? json({}) : error("csrf_failed", 403),
    );

    const { code } = await request("/api/v1/sync/", { method: "POST", body: {} });

    assert.equal(code, "csrf_failed");
    assert.equal(calls.length, 3);
  });
});

/** Never answers; ends when called off. @type {Fetch} */
function silence(_path, { signal }) {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
