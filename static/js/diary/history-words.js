// The words of an entry's history.

import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { fill, gettext } from "../shared/text.js";
import { changeList, differences } from "./version-parts.js";

/** @import { Step } from "./past-states.js" */

/**
 * Why there is less than there could be; "" when all is there.
 * @param {string | null} problem a code
 * @param {boolean} hasAccount
 */
export function noteWords(problem, hasAccount) {
  if (!hasAccount) {
    return gettext(
      "Without an account this phone keeps an entry as it is now. With one, every version is kept for a year.",
    );
  }
  if (problem === "unreachable") {
    return gettext("No network just now. What your account keeps is shown when there is one.");
  }
  if (problem === "signed_out") return gettext("Sign in to see what your account keeps.");
  if (problem) return gettext("Your account did not answer. Nothing is lost.");
  return "";
}

/** Where a version was written. @param {Step} step */
export function placeWords({ waiting, device }) {
  if (waiting) return gettext("on this phone, not sent yet");
  return device ? fill(gettext("on %(device)s"), { device }) : "";
}

/** What a version did to the entry. @param {Step} step */
export function stepWords(step) {
  if (step.erased)
    return html`<p class="text-soft">${gettext("What it said is no longer kept.")}</p>`;
  if (step.op === "delete") return html`<p>${gettext("Deleted")}</p>`;
  if (step.op === "restore") return html`<p>${gettext("Taken out of the bin")}</p>`;
  const changes = differences(step.beforeState.fields, step.after.fields);
  return html`
    ${changes.length ? changeList(changes) : html`<p class="text-soft">${gettext("Nothing that shows")}</p>`}
    ${step.conflicts.length ? html`<p class="status-line">${icon("warning")}${gettext("Another phone had changed the same thing.")}</p>` : nothing}
  `;
}
