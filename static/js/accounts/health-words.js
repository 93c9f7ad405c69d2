// How safe the diary is, in words. Pure.

import { minutesWords } from "../diary/words.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext, ngettext } from "../shared/text.js";

/** @import { Health } from "../diary/health.js" */

/**
 * One line: an icon, what is so, and a place that leads on, if one does.
 * @typedef {{icon: string, words: string, href?: string, link?: string}} Line
 */

const MINUTE = 60_000;
const CLOCK_IS_OFF = 5 * MINUTE;

/**
 * What a person should know of the exchange with her account, what needs her first.
 * @param {Health} health
 * @returns {Line[]}
 */
export const accountLines = (health) =>
  [
    attentionLine(health),
    waitingLine(health),
    heldLine(health),
    lastLine(health),
    problemLine(health),
    clockLine(health),
  ].filter((line) => line !== null);

/** @param {Health} health @returns {Line | null} */
function attentionLine({ refused, conflicts }) {
  const count = refused + conflicts;
  if (!count) return null;
  const words = ngettext(
    "%(count)s entry needs your attention.",
    "%(count)s entries need your attention.",
    count,
  );
  return {
    ...{ icon: "warning", words: fill(words, { count }) },
    ...{ href: "/diary/attention/", link: gettext("Choose what to do") },
  };
}

/** @param {Health} health @returns {Line} */
function waitingLine({ waiting, oldest }) {
  if (!waiting || oldest === null) {
    return { icon: "check", words: gettext("Nothing waits to be sent.") };
  }
  const words = ngettext(
    "%(waiting)s entry waits to be sent, since %(when)s.",
    "%(waiting)s entries wait to be sent, the oldest since %(when)s.",
    waiting,
  );
  return { icon: "clock", words: fill(words, { waiting, when: momentWords(oldest) }) };
}

/** @param {Health} health @returns {Line | null} */
function heldLine({ held }) {
  if (!held) return null;
  const words = ngettext(
    "Your account put %(held)s change off. It is sent again within a day, and kept here until then.",
    "Your account put %(held)s changes off. They are sent again within a day, and kept here until then.",
    held,
  );
  return { icon: "clock", words: fill(words, { held }) };
}

/** @param {Health} health @returns {Line} */
function lastLine({ lastSuccess }) {
  if (!lastSuccess)
    return { icon: "cloud-off", words: gettext("The exchange has not worked yet.") };
  const words = gettext("The exchange last worked on %(when)s.");
  return { icon: "cloud", words: fill(words, { when: momentWords(lastSuccess) }) };
}

/** @param {Health} health @returns {Line | null} */
function problemLine({ lastProblem, lastAttempt }) {
  if (!lastProblem) return null;
  const when = lastAttempt ? momentWords(lastAttempt) : "";
  return {
    icon: "warning",
    words: fill(gettext("The last try (%(when)s) did not work: %(problem)s"), {
      when,
      problem: problemInWords(lastProblem),
    }),
  };
}

/** Why the exchange does not work, and what to do. @param {string} code */
export function problemInWords(code) {
  /** @type {Record<string, string>} */
  const words = {
    unreachable: gettext("no network. It goes on by itself when there is one."),
    signed_out: gettext("your sign-in has ended. Sign in, and what waits is sent."),
    busy: gettext("the server is busy. It is tried again by itself."),
    server_error: gettext("the server had a fault. It is tried again by itself."),
    storage: gettext("this phone could not store the answer. Free some space on it."),
    upgrade_required: gettext("this version of the app is too old to fetch. Load this page again."),
    account_deleted: gettext("your account is being deleted, or was. Save a copy of what is here."),
    account_mismatch: gettext("somebody else is signed in here. Open the right diary."),
    forbidden: gettext("your account cannot be used at the moment."),
  };
  return words[code] ?? fill(gettext("code %(code)s. Load this page again."), { code });
}

/** @param {Health} health @returns {Line | null} */
function clockLine({ clockOffset }) {
  if (clockOffset === null || Math.abs(clockOffset) < CLOCK_IS_OFF) return null;
  const words =
    clockOffset > 0
      ? gettext(
          "This phone’s clock is %(off)s behind. Nothing is lost by that, but your times may be wrong.",
        )
      : gettext(
          "This phone’s clock is %(off)s ahead. Nothing is lost by that, but your times may be wrong.",
        );
  return { icon: "clock", words: fill(words, { off: minutesWords(Math.abs(clockOffset)) }) };
}

/**
 * What the copy of everything holds. `apart`: entries beside the diary that are not in it.
 * @param {number} apart
 */
export function copyWords(apart) {
  const whole = gettext("One file with every entry, the bin, and what was not sent yet.");
  if (!apart) return whole;
  const words = ngettext(
    "%(apart)s entry that is kept apart from your account is not in it: add it to your account, or sign out, to save that one too.",
    "%(apart)s entries that are kept apart from your account are not in it: add them to your account, or sign out, to save those too.",
    apart,
  );
  return `${whole} ${fill(words, { apart })}`;
}

/** That the account was set back by a backup. @param {Health} health */
export function restoredWords({ restored }) {
  if (!restored) return "";
  const words = ngettext(
    "Your account was brought back from a backup on %(when)s. %(entries)s entry of this phone was handed over to it again.",
    "Your account was brought back from a backup on %(when)s. %(entries)s entries of this phone were handed over to it again.",
    restored.entries,
  );
  return fill(words, { when: momentWords(restored.at), entries: restored.entries });
}

/** @param {number} at */
const momentWords = (at) =>
  new Intl.DateTimeFormat(pageLanguage(), { dateStyle: "medium", timeStyle: "short" }).format(at);
