// The parts of a browser that the app's modules touch besides databases: cookies, fetch with a base
// address, a clock that may be wrong, and chance that a seed decides.

import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** Cookies of one origin, kept in a file: they outlive the process. */
export class Jar {
  /** @type {Record<string, string>} */
  #cookies = {};

  /** @param {string} path */
  constructor(path) {
    this.path = path;
    try {
      this.#cookies = JSON.parse(readFileSync(path, "utf8"));
    } catch {
      // A new phone.
    }
  }

  get all() {
    return { ...this.#cookies };
  }

  /** @param {Record<string, string>} cookies */
  replace(cookies) {
    this.#cookies = { ...cookies };
    this.#write();
  }

  /** @param {Response} response */
  take(response) {
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name) this.#cookies[name] = value;
      if (name && (!value || /max-age=0/i.test(line))) delete this.#cookies[name];
    }
    this.#write();
  }

  #write() {
    writeFileSync(`${this.path}.new`, JSON.stringify(this.#cookies));
    renameSync(`${this.path}.new`, this.path);
  }

  toString() {
    return Object.entries(this.#cookies)
      .map(([name, value]) => `${name}=${value}`)
      .join("; ");
  }
}

/**
 * Give the app's modules a page at `base`.
 * @param {string} base origin of the server, or of a bad network before it
 * @param {Jar} jar
 * @param {{requests: number}} count
 */
export function openPage(base, jar, count) {
  // The session's own cookie is HttpOnly: no script sees it.
  const visible = () => (jar.all.csrf ? `csrf=${jar.all.csrf}` : "");
  const page = Object.defineProperty({ visibilityState: "visible" }, "cookie", { get: visible });
  /** @type {any} */ (globalThis).document = Object.assign(page, { addEventListener() {} });
  const send = globalThis.fetch;
  globalThis.fetch = async (path, options = {}) => {
    count.requests += 1;
    const headers = { .../** @type {any} */ (options.headers), Cookie: String(jar), Origin: base };
    const response = await send(new URL(String(path), base), { ...options, headers });
    jar.take(response);
    return response;
  };
}

/** The phone's own clock. `virtual` stands still until it is moved, so that a run repeats itself. */
export class Clock {
  skew = 0;
  /** @type {number | null} */
  virtual = null;

  install() {
    const real = Date.now;
    Date.now = () => (this.virtual ?? real()) + this.skew;
  }
}

/**
 * Make the UUIDs of this process follow from `seed`.
 * @param {string} seed
 */
export function seedChance(seed) {
  let state = [...seed].reduce((sum, c) => Math.imul(sum ^ c.charCodeAt(0), 16777619), 2166136261);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (t ^ (t >>> 14)) >>> 0;
  };
  const digits = () => next().toString(16).padStart(8, "0");
  crypto.randomUUID = () => {
    const [a, b, c, d] = [digits(), digits(), digits(), digits()];
    const variant = "89ab"[next() % 4];
    return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-${variant}${c.slice(1, 4)}-${c.slice(4)}${d}`;
  };
}
