import { html, repeat } from "../../vendor/lit.js";
import { fill, gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { UNKNOWN } from "./logic.js";
import { isRaised } from "./marks.js";
import { fromDiary, whyFold } from "./parts.js";
import { byId } from "./triage.js";
import { inWords } from "./wording.js";

/** @import { SymptomCheck } from "./symptom-check.js" */

/**
 * Rows to tick, each with "Not sure" and the reason for asking.
 * @param {SymptomCheck} screen
 * @param {string[]} rows
 * @param {string} title
 */
export const tickList = (screen, rows, title) => html`
  <fieldset class="tick-list">
    <legend class=${screen.state.step.view === "page" ? "visually-hidden" : ""}>${title}</legend>
    ${repeat(
      rows,
      (id) => id,
      (id) => row(screen, id),
    )}
  </fieldset>
`;

/**
 * What leaving the list stores, in words: "no" for every row without a mark.
 * @param {SymptomCheck} screen
 * @param {string[]} rows
 */
export function leaving({ state: { answers } }, rows) {
  const marked = rows.some((id) => isRaised(answers, id, knowledge) || answers[id] === UNKNOWN);
  return marked ? gettext("None of the others: continue") : gettext("None of these");
}

/** @param {SymptomCheck} screen @param {string} id */
function row(screen, id) {
  const { answers } = screen.state;
  const finding = byId(knowledge, id);
  const raised = isRaised(answers, id, knowledge);
  const unsure = answers[id] === UNKNOWN;
  const label = inWords(finding.row ?? finding.question, answers);
  return html`
    <div class="tick-list__row">
      <label>
        <input
          type="checkbox"
          .checked=${raised}
          @change=${() => screen.answer(id, raised ? undefined : finding.tick)}
        />
        <span>${label} ${fromDiary(screen, id)}</span>
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
