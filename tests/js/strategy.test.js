import assert from "node:assert/strict";
import { test } from "node:test";
import "../../static/js/sw/strategy.js";

/** @typedef {{shell?: string, page?: true, file?: true} | null} Decision */
/** @type {{decide: (request: object, table: object) => Decision}} */
const { decide } = /** @type {any} */ (globalThis).crampsStrategy;

const ORIGIN = "https://cramps.example";
const UUID = "0199a1b2-c3d4-7e5f-8a6b-0123456789ab";
const TABLE = {
  shells: {
    "/": "/",
    "/diary/": "/diary/",
    "/diary/entry/": "/diary/entry/",
    "/diary/insights/": "/diary/insights/",
    "/learn/": "/learn/",
  },
  patterns: [["^/diary/[0-9a-f-]{36}/$", "/diary/entry/"]],
  leftAlone: ["/api/", "/_allauth/", "/static/"],
  offline: "/offline/",
};

/**
 * @param {string} address
 * @param {object} [rest]
 */
function navigate(address, rest = {}) {
  const request = {
    method: "GET",
    mode: "navigate",
    url: new URL(address, ORIGIN),
    origin: ORIGIN,
  };
  return decide({ ...request, ...rest }, TABLE);
}

test("a page is answered with its own stored copy", () => {
  assert.deepEqual(navigate("/learn/"), { shell: "/learn/" });
  assert.deepEqual(navigate("/"), { shell: "/" });
});

test("a missing slash, a query and a fragment do not matter", () => {
  for (const address of ["/learn", "/learn?q=calf", "/learn/?q=calf#top"]) {
    assert.deepEqual(navigate(address), { shell: "/learn/" }, address);
  }
});

test("every entry shares one stored page", () => {
  for (const address of [`/diary/${UUID}/`, `/diary/${UUID}`, `/diary/${UUID}/?from=diary`]) {
    assert.deepEqual(navigate(address), { shell: "/diary/entry/" }, address);
  }
});

test("an exact path comes before the pattern of entries", () => {
  const greedy = { ...TABLE, patterns: [["^/diary/.+/$", "/diary/entry/"]] };
  const url = new URL("/diary/insights/", ORIGIN);

  const decision = decide({ method: "GET", mode: "navigate", url, origin: ORIGIN }, greedy);

  assert.deepEqual(decision, { shell: "/diary/insights/" });
});

test("what is not quite an entry is not taken for one", () => {
  for (const address of [`/diary/${UUID}/edit/`, `/x/diary/${UUID}/`, "/diary/123/", "/diary/x"]) {
    assert.deepEqual(navigate(address), { page: true }, address);
  }
});

test("a name every object has is not a page", () => {
  const bare = { ...TABLE, shells: { "/": "/" } };

  for (const path of ["/constructor/", "/__proto__/", "/toString/"]) {
    const url = new URL(path, ORIGIN);
    const decision = decide({ method: "GET", mode: "navigate", url, origin: ORIGIN }, bare);

    assert.deepEqual(decision, { page: true }, path);
  }
});

test("the API and signing in are left to the browser", () => {
  for (const path of ["/api/v1/sync/", "/_allauth/browser/v1/auth/session", "/static/x.js"]) {
    assert.equal(navigate(path), null, path);
  }
});

// failure mode 48
test("only reading is ever answered", () => {
  for (const method of ["POST", "PUT", "DELETE", "HEAD"]) {
    assert.equal(navigate("/learn/", { method }), null, method);
    assert.equal(navigate("/api/v1/sync/", { method, mode: "cors" }), null, method);
  }
});

test("another origin is none of our business", () => {
  assert.equal(navigate("https://elsewhere.example/learn/"), null);
  assert.equal(navigate("https://elsewhere.example/x.js", { mode: "no-cors" }), null);
});

test("anything but a page is looked for among the stored files", () => {
  assert.deepEqual(navigate("/static/js/app.1a2b3c.js", { mode: "cors" }), { file: true });
});
