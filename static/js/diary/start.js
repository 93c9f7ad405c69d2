// Starting the clock of a cramp, once, however often the button is hit.

import { offsetAt, zoneName } from "../shared/nights.js";
import { isForgotten, runningCramp } from "./running.js";

/** @import { Diary } from "./store.js" */

/**
 * Record a cramp that begins at `now`; resolves with its id once it is stored. While one runs
 * already, also in another tab, that one's id comes back and nothing is recorded.
 * @param {Diary} diary
 * @param {number} now
 * @returns {Promise<string>}
 */
export const startCramp = (diary, now) =>
  oneAtATime(async () => {
    const running = runningCramp(await diary.all("cramp"));
    if (running && !isForgotten(running, now)) return running.id;
    return diary.create("cramp", { set: { ...startingAt(now), known: "timer" } });
  });

/**
 * Where and when a cramp begins that begins at `ms` on this phone.
 * @param {number} ms
 */
export const startingAt = (ms) => ({
  started_at: ms,
  offset_min: offsetAt(ms),
  zone: zoneName(),
});

// Two windows opened by one shortcut must not both find that nothing runs.
/** @param {() => Promise<string>} work @returns {Promise<string>} */
const oneAtATime = (work) =>
  navigator.locks ? navigator.locks.request("start-cramp", work) : work();
