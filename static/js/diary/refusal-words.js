// Why the account did not take a change, in words. Pure.

import { gettext } from "../shared/text.js";

/** @import { Refused } from "./refused.js" */

/** @param {string} code of the account */
export function refusalWords(code) {
  if (code === "too_large") return gettext("It is larger than the account can keep.");
  if (code === "too_long") return gettext("A text in it is longer than the account can keep.");
  if (code === "out_of_range")
    return gettext("A number or time in it is outside what is possible.");
  if (code === "nothing_to_restore") {
    return gettext(
      "It was deleted over 30 days ago, and the account no longer has what was in it.",
    );
  }
  if (code === "bad_text") return gettext("A text in it holds a broken character.");
  return gettext("The account does not understand it. A newer version of the app may.");
}

/** What throwing a refused change away loses. @param {Pick<Refused, "isAll" | "entry">} refused */
export function droppingWords({ isAll, entry }) {
  if (isAll) {
    return gettext("The whole entry goes: your account never had it, and it is nowhere else.");
  }
  if (!entry) return gettext("It is nowhere else.");
  return gettext("It is nowhere else. The entry itself stays, without this change.");
}
