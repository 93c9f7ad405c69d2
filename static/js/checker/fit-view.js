import { html } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { backButton, callButtons, heading, limits } from "./parts.js";

/** @import { SymptomCheck } from "./symptom-check.js" */

/**
 * First aid for a fit that is happening, with the time since it was opened.
 * @param {SymptomCheck} screen
 * @param {number} ms
 */
export const fitView = (screen, ms) => html`
  <div class="stack stack--loose check-fit">
    <div class="result result--emergency">
      ${heading(gettext("Call an ambulance now"))} ${callButtons()}
      <p class="clock" role="timer" aria-label=${gettext("Time since you opened this")}>
        ${clockText(ms)}
      </p>
      <ol class="check-list check-list--big">
        ${knowledge.advice.fit_first_aid.map((/** @type {string} */ line) => html`<li>${line}</li>`)}
      </ol>
    </div>
    <button class="button button--large" type="button" @click=${() => screen.fitOver()}>
      ${gettext("The fit has stopped: go on")}
    </button>
    ${backButton(screen)} ${limits()}
  </div>
`;

/** @param {number} ms */
function clockText(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
