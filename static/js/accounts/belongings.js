// What belongs to an account besides the diary: its devices, its tokens, its copy and its end.

import { change } from "./session.js";

/** @import { Outcome } from "./session.js" */

/**
 * @typedef {{id: string, label: string, app: string, last_seen: number, current: boolean,
 *   active: boolean}} Device
 * @typedef {{id: number, name: string, created_at: number, last_used_on: string | null}} Token
 */

const HOME = "/api/v1/account/";

// The years of a diary with all their versions, over a slow network.
const LONG = 5 * 60_000;

/** `data.devices`. @returns {Promise<Outcome>} */
export const listDevices = () => change(`${HOME}devices/`, undefined, { method: "GET" });

/** @param {string} id */
export const signOutDevice = (id) =>
  change(`${HOME}devices/${encodeURIComponent(id)}/`, undefined, { method: "DELETE" });

/** `data.tokens`. @returns {Promise<Outcome>} */
export const listTokens = () => change(`${HOME}tokens/`, undefined, { method: "GET" });

/** `data.token` is its text, shown this once. @param {{name: string, password?: string}} given */
export const makeToken = (given) => change(`${HOME}tokens/`, given);

/** @param {number} id */
export const revokeToken = (id) => change(`${HOME}tokens/${id}/`, undefined, { method: "DELETE" });

/** `data` has the account's new status. @param {{password: string, when: "later" | "now"}} given */
export const deleteAccount = (given) => change(HOME, given, { method: "DELETE" });

/** Take a deletion back that has not happened yet. */
export const keepAccount = () => change(`${HOME}keep/`);

/** `data` is everything the account holds. @param {string} [password] */
export const exportAccount = (password) =>
  change("/api/v1/export/", password ? { password } : {}, { timeout: LONG });
