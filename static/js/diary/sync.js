// Keeps the diary and the account alike: decides when. exchange.js does it.

import { Backoff } from "./backoff.js";
import { alone, every, facts, isVisible } from "./page-life.js";
import { onDiaryChange, openDiary, sessionToEnd, settleAdoption } from "./store.js";

/** @import { Diary } from "./diary.js" */
/** @import { Ask, Judgement } from "./round.js" */

/**
 * off: a diary without an account. waiting: will try again by itself. signed_out and attention: a
 * person has to act; `problem` is the code that says what about. With "upgrade_required" what is
 * written here is still sent. `waiting`: entries with changes the account does not have yet.
 * @typedef {{phase: "off" | "idle" | "syncing" | "waiting" | "signed_out" | "attention",
 *   lastSuccess: number | null, problem: string | null, waiting: number}} SyncState
 */

const SECOND = 1000;
const AFTER_A_WRITE = 1.5 * SECOND;
const MINUTE = 60 * SECOND;
const WHILE_VISIBLE = 5 * MINUTE;
const NOBODY_TRIED = 5 * MINUTE;
const OTHER_TAB_IS_AT_IT = 3 * SECOND;
const BETWEEN_TAPS = 10 * SECOND;
const FAULTS_UNTIL_CAREFUL = 5;

/** One page's part in keeping diary and account alike. The parameters are there for tests. */
export class Syncer {
  /** @type {SyncState} */
  #state = { phase: "off", lastSuccess: null, problem: null, waiting: 0 };
  /** @type {Set<(state: SyncState) => void>} */
  #listeners = new Set();
  /** @type {Diary | undefined} */
  #diary;
  /** @type {Promise<void> | undefined} */
  #running;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  #stopWatching = () => {};
  #flight = new AbortController();
  #started = false;
  #again = false;
  #halted = false;
  #faults = 0;
  #newest = 0;
  /** When any tab last asked, and since when this page has tried to without coming to an end. */
  #attempted = 0;
  #begun = 0;
  #lastTap = Number.NEGATIVE_INFINITY;

  /** @param {{ask?: Ask, random?: () => number}} options */
  constructor({ ask = undefined, random = Math.random } = {}) {
    this.ask = ask;
    this.backoff = new Backoff(random);
  }

  /** Begin; a second call does nothing. Never rejects: a diary that cannot be opened stays off. */
  async start() {
    if (this.#started) return;
    this.#started = true;
    onDiaryChange(() => this.#takeUp());
    globalThis.document?.addEventListener("visibilitychange", () => this.#wake());
    globalThis.addEventListener?.("online", () => this.#wake());
    every(WHILE_VISIBLE, () => !this.#halted && isVisible() && this.#try());
    every(MINUTE, () => this.#watchdog());
    await this.#takeUp();
  }

  /** Try now, because a person asked; again and again does not help, so at most every 10 s. */
  async now() {
    if (Date.now() - this.#lastTap < BETWEEN_TAPS) return this.#running;
    this.#lastTap = Date.now();
    this.backoff.relax();
    return this.#run();
  }

  /**
   * Call `listener` with the state, now and at every change.
   * @param {(state: SyncState) => void} listener
   * @returns {() => void} stops it
   */
  onState(listener) {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  // The diary of this page was opened, or another took its place.
  async #takeUp() {
    this.#giveUp();
    this.#stopWatching();
    clearTimeout(this.#timer);
    this.#diary = undefined;
    const diary = await openDiary().catch(() => undefined);
    if (diary?.gone) return this.#set({ phase: "attention", problem: diary.why });
    if (!diary?.account) this.#set({ phase: "off", problem: null, waiting: 0 });
    if (!diary?.account) return void this.#endSession();
    this.#diary = diary;
    this.#halted = false;
    this.backoff.reset();
    this.#faults = 0;
    this.#newest = -1;
    this.#attempted = Date.now();
    this.#stopWatching = diary.watch(
      () => facts(diary),
      (news) => this.#notice(news),
    );
  }

  // Also what another tab wrote.
  /** @param {Awaited<ReturnType<typeof facts>>} news */
  #notice({ newest, attempted, ...news }) {
    const isFirst = this.#newest < 0;
    // More than before: an earlier one waits again.
    const isNews = newest > this.#newest || news.waiting > this.#state.waiting;
    this.#newest = Math.max(this.#newest, newest);
    this.#attempted = attempted ?? this.#attempted;
    this.#set(news);
    if (isFirst) this.#plan(0);
    else if (isNews && !this.#halted) this.#plan(AFTER_A_WRITE);
  }

  #wake() {
    if (!isVisible()) return;
    this.backoff.relax();
    this.#try();
  }

  #try = () => (this.#diary ? this.#run() : this.#endSession());

  // Something waits and no tab has tried for long, whatever hangs: an attempt that came to no end,
  // or a lock that a frozen tab never gives back.
  #watchdog() {
    const last = Math.max(this.#attempted, this.#begun);
    const isLong = Math.abs(Date.now() - last) >= NOBODY_TRIED;
    if (!this.#diary || this.#halted || !this.#state.waiting || !isLong || !isVisible()) return;
    if (globalThis.navigator?.onLine === false || this.backoff.left) return;
    this.#attempted = Date.now();
    this.#giveUp();
    this.#run({ forced: true });
  }

  // Whatever comes of what is on its way, it concerns this page no more.
  #giveUp() {
    this.#flight.abort();
    this.#flight = new AbortController();
    this.#running = undefined;
    this.#again = false;
    this.#begun = 0;
  }

  // Somebody has signed out here without a network.
  async #endSession() {
    if (!(await sessionToEnd().catch(() => null))) return;
    const { endOwedSession } = await import("./session-end.js");
    await endOwedSession(this.ask).catch(() => undefined);
  }

  /** @param {number} delay */
  #plan(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), Math.max(delay, this.backoff.left));
  }

  /** @param {{forced?: boolean}} [options] @returns {Promise<void>} */
  #run({ forced = false } = {}) {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    if (!this.#diary) return Promise.resolve();
    if (this.backoff.left) {
      this.#plan(0);
      return Promise.resolve();
    }
    const running = this.#once(this.#diary, forced).finally(() => {
      if (this.#running !== running) return; // given up meanwhile
      this.#running = undefined;
      if (this.#again) this.#plan(0);
      this.#again = false;
    });
    this.#running = running;
    return running;
  }

  /** @param {Diary} diary @param {boolean} forced past the lock */
  async #once(diary, forced) {
    const { signal } = this.#flight;
    clearTimeout(this.#timer);
    this.#begun ||= Date.now();
    this.#set({ phase: "syncing" });
    try {
      // Not on the pages of somebody without an account.
      const { exchange } = await import("./exchange.js");
      const careful = this.#faults >= FAULTS_UNTIL_CAREFUL;
      const work = () => exchange(diary, { ask: this.ask, careful, signal });
      const outcome = await (forced ? work() : alone(`cramps-sync:${diary.account}`, work));
      if (signal.aborted) return;
      if (outcome?.next === "done") await settleAdoption();
      await this.#conclude(diary, outcome);
    } catch (error) {
      if (signal.aborted || diary.gone) return;
      console.error("sync:", /** @type {Error} */ (error).name);
      await this.#conclude(diary, { next: "wait", problem: "storage" });
    }
  }

  /** @param {Diary} diary @param {Judgement | undefined} outcome */
  async #conclude(diary, outcome) {
    if (!outcome) {
      this.#set({ phase: "idle", problem: null });
      this.#plan(OTHER_TAB_IS_AT_IT);
      return;
    }
    this.#begun = 0;
    const { next, problem = null, after } = outcome;
    this.#halted = next === "stop";
    this.#faults = next === "failed" ? this.#faults + 1 : next === "done" ? 0 : this.#faults;
    if (next === "done") {
      this.backoff.relax();
      const { attention } = await diary.counts();
      if (problem) this.#set({ phase: "attention", problem });
      else if (attention) this.#set({ phase: "attention", problem: "rejected" });
      else this.#set({ phase: "idle", problem: null });
    } else if (next === "stop") {
      this.#set({ phase: problem === "signed_out" ? "signed_out" : "attention", problem });
    } else {
      this.#set({ phase: "waiting", problem });
      this.#plan(this.backoff.failed(after));
    }
  }

  /** @param {Partial<SyncState>} change */
  #set(change) {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }
}

const syncer = new Syncer();

/** Keep the account and this page's diary alike from now on. Does nothing without an account. */
export const startSync = () => syncer.start();

/** Try now. */
export const syncNow = () => syncer.now();

/** @param {(state: SyncState) => void} listener @returns {() => void} stops it */
export const onSyncState = (listener) => syncer.onState(listener);
