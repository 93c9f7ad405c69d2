import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";

/**
 * What failed, why, and what "Try again" does.
 * @typedef {{reason: string, again: () => void}} Failure
 */

/**
 * The notice that stays until what it speaks of is stored.
 * @param {Failure | null} failure
 */
export const notSavedNotice = (failure) =>
  failure
    ? html`
        <div class="notice notice--danger" role="alert">
          ${icon("warning")}
          <div class="stack stack--tight">
            <p><strong>${gettext("Not saved.")}</strong> ${failure.reason}</p>
            <p><button class="button" type="button" @click=${failure.again}>
              ${gettext("Try again")}
            </button></p>
          </div>
        </div>
      `
    : nothing;
