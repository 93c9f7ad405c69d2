// What is said of an account that is being deleted, or was, of one whose sign-in has ended, and
// where it cannot be known how things stand.

import { html } from "../../vendor/lit.js";
import { Unreachable } from "../shared/api.js";
import { icon } from "../shared/icon.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { keepAccount } from "./belongings.js";
import "./remove-diary.js";
import { sentence } from "./sentences.js";

/** @import { Session } from "./session.js" */

/**
 * The account goes in some days; until then its owner can change her mind.
 * @param {Session} session
 * @param {() => unknown} after
 */
export const deletingNotice = ({ delete_at }, after) => html`
  <div class="notice notice--warning" role="status">
    ${icon("warning")}
    <div class="stack stack--tight">
      <p>${fill(
        gettext("Your account is deleted on %(day)s. Until then nothing is sent or fetched."),
        {
          day: dayWords(delete_at ?? Date.now()),
        },
      )}</p>
      <p><button class="button button--primary" type="button" @click=${() => keep(after)}>
        ${gettext("Keep my account")}</button></p>
    </div>
  </div>
`;

/** The account is gone; what this phone holds is all there is. @param {() => unknown} removed */
export const deletedNotice = (removed) => html`
  <div class="card">
    <h2>${gettext("This account was deleted")}</h2>
    <p>${gettext("What is in the diary on this phone is still here, and nowhere else. Save a copy if you may want it, then remove it.")}</p>
    <remove-diary deleted @diary-removed=${removed}></remove-diary>
  </div>
`;

/**
 * This phone heard that the account goes, and its sign-in is over: nobody says what came of it.
 * @param {() => unknown} removed
 */
export const perhapsDeletedNotice = (removed) => html`
  <div class="card">
    <h2>${gettext("This account is being deleted, or was")}</h2>
    <p>${gettext("The diary on this phone is still here, and may be nowhere else. If the account was kept after all, sign in. Otherwise save a copy if you may want it, then remove the diary.")}</p>
    <remove-diary deleted @diary-removed=${removed}></remove-diary>
  </div>
`;

/** Signed in, but the network went away between two answers. @param {() => unknown} again */
export const unheardNotice = (again) => html`
  <div class="notice notice--warning" role="alert">
    ${icon("cloud-off")}
    <div class="stack stack--tight">
      <p>${gettext("You are signed in, but your diary could not be opened: the server did not answer. Try again when you have a network.")}</p>
      <p><button class="button button--primary" type="button" @click=${again}>
        ${gettext("Try again")}</button></p>
    </div>
  </div>
`;

/** No database opens, so nothing is known of the diary. */
export const unreadableNotice = () => html`
  <div class="notice notice--danger" role="alert">
    ${icon("warning")}
    <p>${gettext("This browser does not open the diary just now. Close other tabs of the app, then load this page again.")}</p>
  </div>
`;

/** A sign-in has ended, and its diary is still here. @param {() => unknown} removed */
export const notMyPhone = (removed) => html`
  <details class="fold">
    <summary>${gettext("This is not my phone any more")}</summary>
    <p>${gettext("The diary of the account that was signed in here is still on this phone.")}</p>
    <remove-diary @diary-removed=${removed}></remove-diary>
  </details>
`;

/** @param {() => unknown} after */
async function keep(after) {
  try {
    const { done, code } = await keepAccount();
    if (done) toast(gettext("Your account stays."));
    else toast(sentence(code), { tone: "danger" });
    await after();
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    toast(gettext("You are offline. Try again when you have a network."), { tone: "danger" });
  }
}

/** @param {number} at */
const dayWords = (at) => new Intl.DateTimeFormat(pageLanguage(), { dateStyle: "long" }).format(at);
