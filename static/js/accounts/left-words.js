// What is said of a diary that somebody left behind on this phone. Pure.

import { fill, gettext, ngettext } from "../shared/text.js";

/** What is there. @param {number} unsent - Entries that are on this phone alone. */
export function leftWords(unsent) {
  if (!unsent) {
    return gettext(
      "Someone was signed in here before, and the sign-in ended. Everything in that diary was sent to that person’s account. The app does not show it to you.",
    );
  }
  const words = ngettext(
    "Someone who was signed in here before left %(unsent)s entry that was not sent. The app does not show it to you.",
    "Someone who was signed in here before left %(unsent)s entries that were not sent. The app does not show them to you.",
    unsent,
  );
  return fill(words, { unsent });
}

/** What removing it loses. @param {number} unsent */
export function losingLeftWords(unsent) {
  if (!unsent) {
    return gettext(
      "Everything in it was sent to that person’s account. Should that account have been deleted since, this is the only copy.",
    );
  }
  const words = ngettext(
    "%(unsent)s entry is nowhere else and cannot be brought back.",
    "%(unsent)s entries are nowhere else and cannot be brought back.",
    unsent,
  );
  return fill(words, { unsent });
}
