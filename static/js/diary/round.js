// One sync round: ask, take in the answer, and say what that means for the next step.

import { Unreachable } from "../shared/api.js";
import { beginEpoch, reread } from "./epoch.js";
import { accept, quarantine } from "./incoming.js";
import { prepare } from "./outgoing.js";
import { noteProblem } from "./problem.js";

/** @import { Answer, Options } from "../shared/api.js" */
/** @import { Diary } from "./diary.js" */

/** @typedef {(path: string, options: Options) => Promise<Answer>} Ask */

/**
 * done: nothing more to exchange, or with a `problem`, nothing more to be had. more: go on at once. again: so too, but nothing was exchanged.
 * wait: later, after `after` seconds if the server named them. failed: the server had a fault.
 * smaller: with fewer changes. stop: not by itself; a person has to act. `settled`: how many of
 * the changes sent need not be sent again today.
 * @typedef {{next: "done" | "more" | "again" | "wait" | "failed" | "smaller" | "stop",
 *   problem?: string, after?: number | null, settled?: number}} Judgement
 */

const BUSY = [429, 503];

/**
 * @param {Diary} diary
 * @param {{ask: Ask, limit: number, skip?: Set<string>, signal?: AbortSignal}} options at most
 *   `limit` changes, none whose mutation id is in `skip`
 * @returns {Promise<Judgement & {sent: string[]}>} `sent`: mutation ids
 */
export async function round(diary, { ask, limit, skip = new Set(), signal }) {
  const { body, isFull } = await prepare(diary, { limit, skip, now: Date.now() });
  const sent = body.changes.map(({ mid }) => mid);
  const outcome = await exchanged(diary, { body, isFull }, { ask, signal });
  if (outcome.problem) outcome.problem = await noteProblem(diary, outcome.problem);
  return { sent, ...outcome };
}

/**
 * @param {Diary} diary
 * @param {Awaited<ReturnType<typeof prepare>>} sent
 * @param {{ask: Ask, signal?: AbortSignal}} options
 * @returns {Promise<Judgement>}
 */
async function exchanged(diary, sent, { ask, signal }) {
  try {
    const answer = await ask("/api/v1/sync/", { method: "POST", body: sent.body, signal });
    return await judge(diary, sent, answer);
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { next: "wait", problem: "unreachable" };
  }
}

/**
 * @param {Diary} diary
 * @param {Awaited<ReturnType<typeof prepare>>} sent
 * @param {Answer} answer
 * @returns {Promise<Judgement>}
 */
async function judge(diary, sent, { status, code, data, retryAfter }) {
  if (status === 200) return takeIn(diary, sent, data);
  if (code === "epoch_changed") {
    await beginEpoch(diary);
    return { next: "again", problem: code };
  }
  if (code === "bad_cursor") {
    await reread(diary);
    return { next: "again", problem: code };
  }
  if (status === 413) return tooMuch(diary, sent.body.changes);
  // Too old to be told anything, with nothing to send. What is written goes on being sent.
  if (code === "upgrade_required" && !sent.body.changes.length)
    return { next: "done", problem: code };
  if (BUSY.includes(status)) return { next: "wait", problem: "busy", after: retryAfter };
  if (status >= 500) return { next: "failed", problem: "server_error" };
  // Everything stays on the phone; what has to happen first is a person's to do.
  return { next: "stop", problem: code ?? `status_${status}` };
}

/**
 * @param {Diary} diary
 * @param {Awaited<ReturnType<typeof prepare>>} sent
 * @param {any} data
 * @returns {Promise<Judgement>}
 */
async function takeIn(diary, { body, isFull }, data) {
  const { stale, settled, more } = await accept(diary, body, data, Date.now());
  if (stale) return { next: "again", problem: "stale" };
  if (more || (isFull && settled > 0)) return { next: "more", settled };
  if (body.changes.length > 0 && settled === 0) return { next: "failed", problem: "no_result" };
  return { next: "done", settled, ...(data.upgrade_required && { problem: "upgrade_required" }) };
}

/** @param {Diary} diary @param {{mid: string}[]} changes @returns {Promise<Judgement>} */
async function tooMuch(diary, changes) {
  if (changes.length > 1) return { next: "smaller" };
  // Refused without a change in it: a proxy's limit, or a fault of ours.
  if (changes.length === 0) return { next: "wait", problem: "too_large" };
  await quarantine(diary, changes[0].mid, "too_large", Date.now());
  return { next: "more", settled: 1 };
}
