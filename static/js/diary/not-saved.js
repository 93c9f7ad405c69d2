// What to tell a person when the phone could not store what she did.

import { gettext } from "../shared/text.js";

/**
 * Say why it failed and what to do. Logs the kind of error only, never a word of the diary.
 * @param {unknown} error
 */
export function notSavedReason(error) {
  const { name, reason } = /** @type {{name?: string, reason?: string}} */ (error ?? {});
  console.warn("diary: not saved", name, reason ?? "");
  if (name === "NeedsHttps") {
    return gettext("This address is not secure, so the browser keeps no diary here. Use HTTPS.");
  }
  if (reason === "full") {
    return gettext("This phone has no space left. Free some, then try again.");
  }
  if (reason === "blocked") {
    return gettext("Another tab or a private window stands in the way. Close it, then try again.");
  }
  return gettext("This phone refused to store it. Please try again.");
}
