// What went wrong with an account, and what to do: a sentence for each code.

import { gettext } from "../shared/text.js";

/**
 * Return the words for a code of the server; a general sentence for one that is not known here.
 * @param {string} code
 * @param {string | null} [field] - "invalid" means something else for each field.
 */
export const sentence = (code, field) =>
  SENTENCES[`${field} ${code}`]?.() ??
  SENTENCES[code]?.() ??
  gettext("That did not work just now. Nothing was lost. Try again in a moment.");

/** What to say where there is no network. */
export const offlineSentence = () =>
  gettext(
    "You are offline. Everything still works on this phone; sign up when you have a network.",
  );

/** @type {Record<string, () => string>} */
const SENTENCES = {
  "email invalid": () => gettext("Type your whole e-mail address, like name@example.org."),
  "email required": () => gettext("Type your e-mail address."),
  "email email_taken": () =>
    gettext("This address already has an account. Sign in instead, or use another address."),
  email_password_mismatch: () =>
    gettext("The e-mail address and the password do not fit together. Check both and try again."),
  "password required": () => gettext("Type a password."),
  "name required": () => gettext("Give it a name, so that you know it again."),
  "name invalid": () => gettext("Choose a shorter name."),
  too_many_tokens: () => gettext("You have 20 tokens. Revoke one you no longer use."),
  account_deleted: () => gettext("This account is being deleted."),
  "password invalid": () =>
    gettext("Choose another password: at least 10 characters, not a common one, not your address."),
  password_too_short: () => gettext("Too short. Use at least 10 characters; a few words are good."),
  password_too_common: () =>
    gettext("Too many people use this password. Choose another; a few odd words are good."),
  password_too_similar: () =>
    gettext("This is too much like your e-mail address. Choose another password."),
  enter_current_password: () => gettext("That is not your current password. Try again."),
  password_needed: () => gettext("That is not your current password. Try again."),
  too_many_login_attempts: () =>
    gettext("Too many tries. Wait five minutes, or use a recovery code."),
  too_many_requests: () => gettext("Too many tries. Wait a while, then try again."),
  recovery_failed: () =>
    gettext("The e-mail address and the code do not fit together, or the code was used already."),
  "code invalid": () => gettext("Type one recovery code: four groups of four letters and numbers."),
  "code required": () => gettext("Type one of your recovery codes."),
  invalid_password_reset: () =>
    gettext("This link was used already or is too old. Ask for a new one, or use a recovery code."),
  invalid_or_expired_key: () => gettext("This link was used already or is too old."),
  already_signed_in: () => gettext("Someone is signed in already. Load this page again."),
  signed_out: () => gettext("You are signed out. Sign in again."),
};
