import { html, nothing } from "../../vendor/lit.js";
import { fill, gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { backButton, fitButton, heading, notACrampLink } from "./parts.js";
import { PAGES, screenPages } from "./screen.js";
import { leaving, tickList } from "./tick-list.js";
import { triage } from "./triage.js";

/** @import { SymptomCheck } from "./symptom-check.js" */

/**
 * One page of the emergency screen. The button for "none" comes after the last row, so the rows are
 * seen.
 * @param {SymptomCheck} screen
 */
export function pageView(screen) {
  const { answers, step } = screen.state;
  const rows = screenPages(answers, knowledge)[step.page];
  const mine = answers.checking_for === "me";
  return html`
    <div class="stack">
      ${heading(
        mine ? gettext("Is any of this true for you?") : gettext("Is any of this true for them?"),
        fill(gettext("Emergency signs · Page %(page)s of %(pages)s"), {
          page: step.page + 1,
          pages: PAGES,
        }),
        gettext("Tick what is true now or was true this time."),
      )}
      ${step.page === 0 ? fitButton(screen) : nothing} ${tickList(screen, rows, gettext("Signs"))}
      <div class="cluster check-foot">
        <button class="button button--primary button--large" type="button" @click=${() => screen.proceed()}>
          ${leaving(screen, rows)}
        </button>
        ${backButton(screen)}
      </div>
      ${step.page === 0 ? notACrampLink(screen) : nothing} ${urgent(screen)}
    </div>
  `;
}

/** A tick that is an emergency by itself need not wait for the rest of the page. */
/** @param {SymptomCheck} screen */
function urgent(screen) {
  if (triage(screen.state.answers, knowledge).level !== knowledge.levels[0]) return nothing;
  return html`
    <div class="page__foot">
      <button class="button check-now button--large button--wide" type="button" @click=${() => screen.resultNow()}>
        ${gettext("This needs help now: see what to do")}
      </button>
    </div>
  `;
}
