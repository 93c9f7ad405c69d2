// Rounds until phone and account are alike, or until something stands in the way.

import { request } from "../shared/api.js";
import { hold } from "./incoming.js";
import { LIMITS } from "./kinds.js";
import { round } from "./round.js";

/** @import { Diary } from "./diary.js" */
/** @import { Ask, Judgement } from "./round.js" */

const ROUNDS_IN_VAIN = 5;
const SUSPECTS_IN_VAIN = 3;

/**
 * Exchange everything. With `careful`, after repeated faults of the server, changes go one by one
 * to find the one it stumbles over; that one waits until tomorrow while the others go through.
 * @param {Diary} diary
 * @param {{ask?: Ask, careful?: boolean, signal?: AbortSignal}} options
 * @returns {Promise<Judgement>} with `next` one of done, wait, failed and stop
 */
export async function exchange(diary, { ask = request, careful = false, signal }) {
  const suspects = new Suspects();
  let limit = careful ? 1 : LIMITS.changes;
  let inVain = 0;
  for (;;) {
    const outcome = await round(diary, { ask, limit, skip: suspects.all, signal });
    if (outcome.settled) suspects.serverWorks();
    if (outcome.next === "smaller") limit = Math.floor(outcome.sent.length / 2);
    else if (outcome.next === "again" && ++inVain < ROUNDS_IN_VAIN) continue;
    else if (outcome.next === "again") return { ...outcome, next: "wait" };
    else if (outcome.next === "failed" && careful && suspects.add(outcome.sent)) continue;
    else if (outcome.next !== "more") return conclude(diary, outcome, suspects);
  }
}

/** @param {Diary} diary @param {Judgement} outcome @param {Suspects} suspects */
async function conclude(diary, outcome, suspects) {
  if (outcome.next === "done") suspects.serverWorks({ forWriting: false });
  if (suspects.convicted.length) await hold(diary, suspects.convicted, Date.now());
  const isOpen = suspects.convicted.length < suspects.all.size;
  /** @type {Judgement} */
  const failed = { next: "failed", problem: "server_error" };
  return outcome.next === "done" && isOpen ? failed : outcome;
}

/** Changes at which the server failed while it worked for others before and after. */
class Suspects {
  /** @type {Set<string>} */
  all = new Set();
  /** @type {string[]} */
  convicted = [];
  #inARow = 0;
  #worked = false;

  /** @param {string[]} sent @returns {boolean} false when it is rather the server's own fault */
  add([mid]) {
    if (!mid || this.#inARow === SUSPECTS_IN_VAIN) return false;
    this.#inARow += 1;
    this.all.add(mid);
    return true;
  }

  serverWorks({ forWriting = true } = {}) {
    this.#worked ||= forWriting;
    this.#inARow = 0;
    if (this.#worked) this.convicted = [...this.all];
  }
}
