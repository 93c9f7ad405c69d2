// A phone without a screen: the app's own modules, over a disk that survives `kill -9`, driven by
// one JSON object for each line of standard input; each answer is a line with the same `no`.
// Commands run side by side, as taps and answers of the network do.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { Clock, Jar, openPage, seedChance } from "./browser.js";
import { Disk } from "./durable.js";

/** @type {{project: string, folder: string, base: string, seed?: string, virtual?: number,
 *   skew?: number}} */
const told = JSON.parse(process.argv[2]);
const NodeChannel = globalThis.BroadcastChannel;
// Another process is another phone; within this one, an open channel would keep it alive.
globalThis.BroadcastChannel = class extends NodeChannel {
  /** @param {string} name */
  constructor(name) {
    super(name);
    /** @type {any} */ (this).unref();
  }
};

mkdirSync(told.folder, { recursive: true });
const count = { requests: 0 };
const clock = new Clock();
if (told.seed) seedChance(told.seed);
if (told.virtual) clock.virtual = told.virtual;
clock.skew = told.skew ?? 0;
const jar = new Jar(join(told.folder, "cookies.json"));
clock.install();
openPage(told.base, jar, count);
await new Disk(join(told.folder, "disk"), join(told.folder, "journal")).mount();

/** @param {string} path below static/js */
const load = (path) => import(new URL(path, pathToFileURL(`${told.project}/static/js/`)).href);
const [store, other, { exchange }, epoch, { LIMITS }, view, api, session] = await Promise.all([
  load("diary/store.js"),
  load("diary/store.js?tab=2"),
  load("diary/exchange.js"),
  load("diary/epoch.js"),
  load("diary/kinds.js"),
  load("diary/view.js"),
  load("shared/api.js"),
  load("accounts/session.js"),
]);

/** Answers that are on their way, and requests that arrive after the phone gave up on them. */
/** @type {(() => void)[]} */
const held = [];
/** @type {{path: string, options: any}[]} */
const late = [];
/** What the network of a sync does to its requests, one word each; then it is well. @param {string[]} faults */
function network(faults) {
  const left = [...faults];
  /** @param {string} path @param {any} options */
  return async (path, options) => {
    const fault = left.shift() ?? "ok";
    const unreachable = new api.Unreachable(new Error(fault));
    if (fault === "dropped") throw unreachable;
    if (fault === "late") {
      late.push({ path, options: structuredClone({ method: options.method, body: options.body }) });
      throw unreachable;
    }
    const answer = await api.request(path, options);
    if (fault === "lost") throw unreachable;
    if (fault === "twice") return api.request(path, options);
    if (fault === "held") await new Promise((resolve) => held.push(() => resolve(undefined)));
    return answer;
  };
}

/** The k-th entry, counting round. @param {any} diary @param {number} pick @param {boolean} deleted */
async function choose(diary, pick, deleted = false) {
  const everything = deleted ? await bin(diary) : await diary.all("cramp");
  const sorted = everything.sort((/** @type {any} */ a, /** @type {any} */ b) =>
    a.id < b.id ? -1 : 1,
  );
  return sorted.length ? sorted[pick % sorted.length] : null;
}

/** What could be brought back. @param {any} diary @returns {Promise<any[]>} */
const bin = (diary) =>
  diary.read(async (/** @type {any} */ db) => {
    const [records, outbox] = await Promise.all([db.records.toArray(), db.outbox.toArray()]);
    const erased = new Set(
      [...records, ...outbox].flatMap((row) => (row.erased || row.op === "erase" ? row.id : [])),
    );
    const entries = view.overlayAll(records, outbox);
    return entries.filter((/** @type {any} */ e) => e.deleted && !erased.has(e.id));
  });

/** An act on an entry that is there; answers what the person was looking at. */
const onEntry =
  (/** @type {(diary: any, id: string, told: any) => Promise<void>} */ act, fromBin = false) =>
  async (/** @type {any} */ command) => {
    const diary = await store.openDiary();
    const entry = command.id
      ? await diary.get("cramp", command.id)
      : await choose(diary, command.pick, fromBin);
    if (!entry || entry.deleted !== fromBin) return { skipped: true };
    await act(diary, entry.id, command);
    return { id: entry.id, seen: entry.fields };
  };

/** @type {Record<string, (command: any) => Promise<any>>} */
const COMMANDS = {
  async signUp({ email, password }) {
    return enter(await session.signUp({ email, password }));
  },
  async signIn({ email, password }) {
    return enter(await session.signIn({ email, password }));
  },
  async enter() {
    return enter({ done: true });
  },
  async create({ change }) {
    const diary = await store.openDiary();
    return { id: await diary.create("cramp", change), seen: {} };
  },
  patch: onEntry((diary, id, { change }) => diary.patch("cramp", id, change)),
  delete: onEntry((diary, id) => diary.delete("cramp", id)),
  restore: onEntry((diary, id) => diary.restore("cramp", id), true),
  erase: onEntry((diary, id) => diary.erase("cramp", id)),
  async sync({ faults = [], careful = false, tabs = 1 }) {
    const before = count.requests;
    const diaries = await Promise.all([store, other].slice(0, tabs).map((s) => s.openDiary()));
    const outcomes = await Promise.all(
      diaries.map((diary) => exchange(diary, { ask: network(faults), careful })),
    );
    if (outcomes[0].next === "done") await store.settleAdoption();
    return { ...outcomes[0], requests: count.requests - before };
  },
  async readAnew() {
    await epoch.reread(await store.openDiary());
  },
  async holding() {
    return { held: held.length, late: late.length };
  },
  async release() {
    for (const go of held.splice(0)) go();
  },
  async deliver() {
    for (const { path, options } of late.splice(0)) await api.request(path, options);
  },
  async limits(limits) {
    const { no: _no, do: _do, ...given } = limits;
    Object.assign(LIMITS, given);
  },
  async clock({ skew = clock.skew, virtual = clock.virtual }) {
    Object.assign(clock, { skew, virtual });
  },
  async cookies({ replace }) {
    const before = jar.all;
    if (replace) jar.replace(replace);
    return { cookies: before };
  },
  async dump() {
    const diary = await store.openDiary();
    const [entries, rest] = await Promise.all([diary.all("cramp"), diary.read(everything)]);
    return { account: diary.account, entries, ...rest };
  },
};

/** @param {any} db */
async function everything(db) {
  const [records, outbox, conflicts, quarantine, kv] = await Promise.all(
    ["records", "outbox", "conflicts", "quarantine", "kv"].map((name) => db[name].toArray()),
  );
  const settings = Object.fromEntries(kv.map((/** @type {any} */ row) => [row.key, row.value]));
  return { records, outbox, conflicts, quarantine, settings };
}

/** @param {{done: boolean, code?: string}} outcome */
async function enter(outcome) {
  if (!outcome.done) throw new Error(`not signed in: ${outcome.code}`);
  const { account } = await session.getSession({ fresh: true });
  if (!account) throw new Error("not signed in: no session");
  await store.activate(account);
  return { account };
}

/** @param {string} line */
async function obey(line) {
  const command = JSON.parse(line);
  try {
    const answer = await COMMANDS[command.do](command);
    say({ no: command.no, ok: true, ...answer });
  } catch (error) {
    const { name, message, code, cause } = /** @type {any} */ (error);
    say({ no: command.no, ok: false, error: name, message, code, cause: String(cause ?? "") });
  }
}

/** @param {object} answer */
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

say({ no: 0, ok: true });
createInterface({ input: process.stdin }).on("line", obey);
