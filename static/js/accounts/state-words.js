// Where the entries are and how the exchange is going, in words. Pure.

import { pageLanguage } from "../shared/nights.js";
import { fill, gettext, ngettext } from "../shared/text.js";

/** @import { SyncState } from "../diary/sync.js" */

/** @typedef {{here: number, synced: number, waiting: number, attention: number}} Counts */

/**
 * Where the cramps are: "12 on this phone, 12 in your account, 2 minutes ago".
 * @param {{counts: Counts, account: string | null, ago: string | null}} known
 */
export function countsInWords({ counts: { here, synced }, account, ago }) {
  if (!account) {
    if (!here) return gettext("No cramps written down yet");
    const words = ngettext(
      "%(here)s cramp, on this phone only",
      "%(here)s cramps, on this phone only",
      here,
    );
    return fill(words, { here });
  }
  const words = ago
    ? gettext("%(here)s on this phone, %(synced)s in your account, %(ago)s")
    : gettext("%(here)s on this phone, %(synced)s in your account");
  return fill(words, { here, synced, ago: ago ?? "" });
}

/**
 * What the exchange is doing, and what to do where a person is needed.
 * @param {Pick<SyncState, "phase" | "problem">} state
 */
export function phaseInWords({ phase, problem }) {
  if (phase === "attention") return attentionInWords(problem);
  if (phase === "waiting" && problem === "unreachable") {
    return gettext("No network. It goes on by itself when there is one.");
  }
  const words = {
    off: gettext("Off: this diary is on this phone only."),
    idle: gettext("Up to date."),
    syncing: gettext("Sending and fetching…"),
    waiting: gettext("The server is busy. It is tried again by itself."),
    signed_out: gettext("Your sign-in has ended. Sign in, and what waits is sent."),
  };
  return words[phase];
}

/** Of the way on where somebody else is signed in than whose diary is shown. */
export const rightDiaryWords = () => gettext("Open the diary of whoever is signed in");

/** @param {string | null} problem */
function attentionInWords(problem) {
  if (problem === "account_mismatch") {
    return gettext(
      "Somebody else is signed in here. Nothing of this diary is sent to that person.",
    );
  }
  if (problem === "account_changed") {
    return gettext("Somebody else is signed in here now. Load this page again.");
  }
  if (problem === "account_deleted") {
    return gettext("This account is being deleted, or was. Your entries are still on this phone.");
  }
  if (problem === "rejected") {
    return gettext("Your account did not take some changes. They are kept on this phone.");
  }
  return fill(gettext("Stopped. Everything is kept on this phone. Code: %(problem)s"), {
    problem: problem ?? "",
  });
}

/** @param {number | null} lastSuccess */
export function lastInWords(lastSuccess) {
  if (!lastSuccess) return gettext("It has not worked yet.");
  const format = new Intl.DateTimeFormat(pageLanguage(), {
    dateStyle: "medium",
    timeStyle: "short",
  });
  return fill(gettext("It last worked on %(when)s."), { when: format.format(lastSuccess) });
}

/** @param {number} waiting */
export function waitingInWords(waiting) {
  if (!waiting) return gettext("Nothing waits to be sent.");
  const words = ngettext(
    "%(waiting)s entry waits to be sent.",
    "%(waiting)s entries wait to be sent.",
    waiting,
  );
  return fill(words, { waiting });
}
