import { html, nothing, repeat } from "../../vendor/lit.js";
import { fill, gettext } from "../shared/text.js";
import { isRaised } from "./flow.js";
import { knowledge } from "./knowledge.js";
import { UNKNOWN } from "./logic.js";
import { backButton, fitButton, heading, whyFold } from "./parts.js";
import { PAGES, screenPages } from "./screen.js";
import { byId, triage } from "./triage.js";
import { inWords } from "./wording.js";

/** @import { EmergencyScreen } from "./emergency-screen.js" */
/** @import { Words } from "./logic.js" */

/**
 * One page of rows to tick. The button for "none" comes after the last row, so the rows are seen.
 * @param {EmergencyScreen} screen
 */
export function pageView(screen) {
  const { answers, step } = screen.state;
  const rows = screenPages(answers, knowledge)[step.page];
  const title = { me: gettext("Is any of this true for you?") };
  return html`
    <div class="stack">
      ${heading(
        answers.checking_for === "me" ? title.me : gettext("Is any of this true for them?"),
        fill(gettext("Page %(page)s of %(pages)s"), { page: step.page + 1, pages: PAGES }),
        gettext("Tick what is true now or was true this time."),
      )}
      ${step.page === 0 ? fitButton(screen) : nothing}
      <fieldset class="tick-list">
        <legend class="visually-hidden">${gettext("Signs")}</legend>
        ${repeat(
          rows,
          (id) => id,
          (id) => row(screen, id),
        )}
      </fieldset>
      <div class="cluster check-foot">
        <button class="button button--primary button--large" type="button" @click=${() => screen.proceed()}>
          ${leaving(screen, rows)}
        </button>
        ${backButton(screen)}
      </div>
      ${urgent(screen)}
    </div>
  `;
}

/** @param {EmergencyScreen} screen @param {string} id */
function row(screen, id) {
  const { answers } = screen.state;
  const finding = byId(knowledge, id);
  const raised = isRaised(answers, id, knowledge);
  const unsure = answers[id] === UNKNOWN;
  const label = inWords(/** @type {Words} */ (finding.row), answers);
  return html`
    <div class="tick-list__row">
      <label>
        <input
          type="checkbox"
          .checked=${raised}
          @change=${() => screen.answer(id, raised ? undefined : finding.tick)}
        />
        <span>${label}</span>
      </label>
      <button
        type="button"
        aria-pressed=${unsure}
        aria-label=${fill(gettext("Not sure: %(sign)s"), { sign: label })}
        @click=${() => screen.answer(id, unsure ? undefined : UNKNOWN)}
      >
        ${gettext("Not sure")}
      </button>
      ${whyFold(finding.why)}
    </div>
  `;
}

/** What the button stores, in words: "no" for every row without a mark. */
/** @param {EmergencyScreen} screen @param {string[]} rows */
function leaving(screen, rows) {
  const { answers } = screen.state;
  const marked = rows.some((id) => isRaised(answers, id, knowledge) || answers[id] === UNKNOWN);
  return marked ? gettext("None of the others: continue") : gettext("None of these");
}

/** A tick that is an emergency by itself need not wait for the rest of the page. */
/** @param {EmergencyScreen} screen */
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
