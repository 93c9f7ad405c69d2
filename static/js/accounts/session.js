// Who is signed in on this phone, as the server says; and the few acts that change it. The session
// itself is a cookie that no script can read.

import { endOwedSession } from "../diary/session-end.js";
import { request, Unreachable } from "../shared/api.js";

/**
 * @typedef {object} Session
 * @property {string | null} account - The id of the diary; null when signed out.
 * @property {string | null} email
 * @property {"active" | "read_only" | "deleting" | "deleted" | null} status
 * @property {number | null} delete_at - When the account ends for good, if it does.
 * @property {string | null} epoch
 * @property {number} server_time
 * @property {number} protocol
 * @property {number} schema
 * @property {number} schema_min
 * @property {Record<string, number>} limits
 * @property {boolean} email_enabled - Whether the server can send a link by e-mail.
 *
 * @typedef {object} Outcome
 * @property {boolean} done
 * @property {string} code - Why not, when not done; sentences.js has the words.
 * @property {string | null} field - The field it is about.
 * @property {any} data
 */

const ALLAUTH = "/_allauth/browser/v1/";

/** @type {Promise<Session> | null} */
let known = null;

/**
 * Return who is signed in, asking the server once for each page unless `fresh`.
 * @param {{fresh?: boolean}} [options]
 * @returns {Promise<Session>} Rejects with Unreachable when offline, and asks again next time.
 */
export function getSession({ fresh = false } = {}) {
  if (!known || fresh) {
    const asked = ask();
    known = asked;
    asked.catch(() => {
      if (known === asked) known = null;
    });
  }
  return known;
}

/** @param {{email: string, password: string}} given */
export const signUp = (given) => change("auth/signup", given);

/** @param {{email: string, password: string}} given */
export const signIn = (given) => change("auth/login", given);

/** allauth answers 401 to the one who has just left, 410 to the one whose session had ended. */
export const signOut = () =>
  change("auth/session", undefined, { method: "DELETE", good: [401, 410] });

/** @param {{current_password: string, new_password: string}} given */
export const changePassword = (given) => change("account/password/change", given);

/** Ask for a link by e-mail; the answer is the same for an address nobody has. @param {string} email */
export const requestReset = (email) => change("auth/password/request", { email });

/** Set a password with the key of a link; 401 says: done, now sign in. @param {{key: string, password: string}} given */
export const resetWithKey = (given) => change("auth/password/reset", given, { good: [401] });

/** @param {string} key */
export const confirmEmail = (key) => change("auth/email/verify", { key }, { good: [401] });

/** @param {{email: string, code: string, password: string}} given */
export const recover = (given) => change("/api/v1/account/recover/", given);

/**
 * Make eight new recovery codes; the ones before stop working.
 * @param {string} [password] - Needed when the sign-in was more than five minutes ago.
 * @returns {Promise<Outcome>} `data.codes` holds them, this once.
 */
export const newRecoveryCodes = (password) =>
  change("/api/v1/account/recovery-codes/", password ? { password } : {});

// Whoever signed out here without a network must not come back by the session that still lives.
async function signedOutFirst() {
  if (!(await endOwedSession())) throw new Unreachable("the last session was not ended");
}

async function ask() {
  await signedOutFirst();
  const { status, data } = await request("/api/v1/session/");
  // Busy or broken: nothing is known, which is not the same as signed out.
  if (status !== 200) throw new Unreachable(`session: ${status}`);
  return /** @type {Session} */ (data);
}

/**
 * Ask for something that changes an account, or lists what belongs to it.
 * @param {string} path - Of allauth, unless it begins with a slash.
 * @param {object} [body]
 * @param {{method?: string, good?: number[], timeout?: number}} [options] `timeout` in milliseconds
 * @returns {Promise<Outcome>} Rejects with Unreachable when offline.
 */
export async function change(path, body, { method = "POST", good = [], timeout } = {}) {
  const url = path.startsWith("/") ? path : ALLAUTH + path;
  await signedOutFirst();
  const { status, code, data } = await request(url, { method, body, timeout });
  // Even a refusal may have changed the session, so what was known is known no more.
  known = null;
  const problem = data?.errors?.[0];
  const done = !problem && !code && (good.includes(status) || (status >= 200 && status < 300));
  if (done) return { done, code: "", field: null, data };
  return {
    done,
    code: code ?? problem?.code ?? codeOf(status),
    field: data?.error?.field ?? problem?.param ?? null,
    data,
  };
}

/** allauth's answers without a reason. @param {number} status */
function codeOf(status) {
  if (status === 409) return "already_signed_in";
  if (status === 429) return "too_many_requests";
  return status === 401 ? "signed_out" : "server_error";
}
