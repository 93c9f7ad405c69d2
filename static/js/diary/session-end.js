// A person who signs out without a network is signed out on this phone at once. The session itself
// ends with the next contact, before the server is asked anything else.

import { request } from "../shared/api.js";
import { sessionEnded, sessionToEnd } from "./store.js";
import { oneTabAtATime } from "./tabs.js";

/** @import { Ask } from "./round.js" */

// 401: it has just ended. 410: it had ended before.
const OVER = [200, 204, 401, 410];

/** @type {Promise<boolean> | undefined} */
let underWay;

/**
 * End the session of whoever signed out on this phone, if the server was not told yet.
 * @param {Ask} [ask]
 * @returns {Promise<boolean>} whether none is left to be ended; false when the server would not
 * @throws {Unreachable} without a network: the next contact tries again
 */
export function endOwedSession(ask = request) {
  underWay ??= end(ask).finally(() => {
    underWay = undefined;
  });
  return underWay;
}

/** @param {Ask} ask */
async function end(ask) {
  // Where no database opens, no diary was ever shown that could be left.
  if (!(await sessionToEnd().catch(() => null))) return true;
  return oneTabAtATime("cramps-session-end", async () => {
    // Another tab may have done it, and somebody may have signed in since.
    if (!(await sessionToEnd())) return true;
    const { status } = await ask("/_allauth/browser/v1/auth/session", { method: "DELETE" });
    if (!OVER.includes(status)) return false;
    await sessionEnded();
    return true;
  });
}
