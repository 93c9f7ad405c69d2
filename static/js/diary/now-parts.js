// Pieces of "Cramp now" that only draw.

import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import { LONG_MS } from "./running.js";

/** @import { Patch } from "./draft.js" */

/** No ordinary cramp: what to do about it. */
export const longWarning = () => html`
  <div class="notice notice--danger" role="alert">
    ${icon("warning")}
    <div class="stack stack--tight">
      <p><strong>${gettext("Over 10 minutes: get help today if it is not easing.")}</strong></p>
      <p class="cluster">
        <a class="button button--danger" href="/check/">${gettext("Check for danger signs")}</a>
        <a href="/check/#numbers">${gettext("Emergency numbers")}</a>
      </p>
    </div>
  </div>
`;

/**
 * The big button; beside it, once the cramp is long, a way out for who slept through its end.
 * @param {number} ms - How long it has run.
 * @param {(change: Patch) => void} end
 */
export const ending = (ms, end) => html`
  <div class="page__foot">
    ${
      ms >= LONG_MS
        ? html`<button
            class="button button--wide"
            type="button"
            @click=${() => end({ set: { length: "unknown" } })}
          >
            ${gettext("I fell asleep: length unknown")}
          </button>`
        : nothing
    }
    <button
      class="end-button"
      type="button"
      @click=${() => end({ set: { ended_at: Date.now() } })}
    >
      ${gettext("It’s over")}
    </button>
  </div>
`;

/** An installed app on a phone may have no back button. @param {boolean} running */
export const backLink = (running) => html`
  <p>
    <a class="button button--quiet now__back" href="/">
      ${icon("back")} ${running ? gettext("Back (the clock runs on)") : gettext("Back to Tonight")}
    </a>
  </p>
`;
