// What the small line about saving says. Pure.

import { fill, gettext, ngettext } from "../shared/text.js";

/** @import { SyncState } from "./sync.js" */

/**
 * `attention`: what a person has to decide.
 * @typedef {{here: number, synced: number, waiting: number, attention: number}} Counts
 */
/** @typedef {"phone" | "cloud" | "cloud-off" | "warning"} Icon */

/**
 * @param {Counts} counts
 * @param {SyncState} state
 * @returns {{icon: Icon, words: string}} no words while there is nothing to be safe
 */
export function statusWords(counts, { phase, problem }) {
  const stopped = phase === "attention" && problem !== "rejected";
  if (stopped) return { icon: "warning", words: trouble(problem) };
  if (counts.attention) return { icon: "warning", words: attention(counts.attention) };
  if (phase === "off") return { icon: "phone", words: counts.here ? onThisPhone(counts.here) : "" };
  if (phase === "signed_out") return { icon: "cloud-off", words: signIn(counts.waiting) };
  if (phase === "waiting" && counts.waiting) {
    return { icon: "cloud-off", words: waiting(counts.waiting, problem) };
  }
  const both = [onThisPhone(counts.here), inYourAccount(counts.synced)];
  return { icon: phase === "waiting" ? "cloud-off" : "cloud", words: both.join(" · ") };
}

/** @param {number} count */
const attention = (count) =>
  fill(ngettext("%(count)s needs your attention", "%(count)s need your attention", count), {
    count,
  });

/** @param {number} count */
const onThisPhone = (count) =>
  fill(ngettext("%(count)s cramp on this phone", "%(count)s cramps on this phone", count), {
    count,
  });

/** @param {number} count */
const inYourAccount = (count) => fill(gettext("%(count)s in your account"), { count });

/** @param {number} count */
function signIn(count) {
  if (count === 0) return gettext("Sign in to sync");
  return fill(gettext("%(count)s waiting: sign in to sync"), { count });
}

/** @param {number} count @param {string | null} problem */
function waiting(count, problem) {
  if (problem === "unreachable") return fill(gettext("%(count)s waiting: no network"), { count });
  if (problem === "storage") {
    return fill(gettext("%(count)s waiting: this phone refused to store the answer"), { count });
  }
  return fill(gettext("%(count)s waiting: the server is busy"), { count });
}

/** @param {string | null} problem */
function trouble(problem) {
  if (problem === "account_changed") {
    return gettext("Your account changed in another tab. Load this page again.");
  }
  if (problem === "account_mismatch") return gettext("Someone else is signed in on this phone");
  if (problem === "account_deleted") {
    return gettext("Your account is being deleted, or was. Your diary is still on this phone.");
  }
  if (problem === "forbidden") return gettext("Your account cannot be used at the moment");
  return gettext("Load this page again to get the new version");
}
