import { html, nothing, repeat } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { UNKNOWN, UNSPECIFIED } from "./logic.js";
import { backButton, fromDiary, heading, problemNotice, whyFold } from "./parts.js";
import { byId } from "./triage.js";
import { inWords } from "./wording.js";

/** @import { SymptomCheck } from "./symptom-check.js" */
/** @import { Answer, Finding } from "./logic.js" */

/**
 * At most a few questions with their answers: after a tick, once more when unsure, or a single one.
 * @param {SymptomCheck} screen
 */
export function questionsView(screen) {
  const { step } = screen.state;
  const titles = {
    follow: gettext("This could matter: answer these too"),
    again: gettext("Once more, in other words"),
    one: gettext("Change this answer"),
  };
  const leads = {
    again: gettext("These can be serious, and were left open. If you still are not sure, go on."),
  };
  return html`
    <div class="stack stack--loose">
      ${heading(
        titles[/** @type {keyof typeof titles} */ (step.view)],
        nothing,
        leads[/** @type {keyof typeof leads} */ (step.view)] ?? nothing,
      )}
      ${repeat(
        step.questions,
        (id) => id,
        (id) => question(screen, byId(knowledge, id)),
      )}
      ${screen.problem ? problemNotice(gettext("Choose an answer; “Not sure” is one.")) : nothing}
      <div class="cluster check-foot">
        <button class="button button--primary button--large" type="button" @click=${() => screen.proceed()}>
          ${gettext("Continue")}
        </button>
        ${backButton(screen)}
      </div>
    </div>
  `;
}

/**
 * One question with its answers and the reason for asking.
 * @param {SymptomCheck} screen
 * @param {Finding} finding
 */
export function question(screen, finding) {
  const { answers, step } = screen.state;
  const words = (step.view === "again" && finding.again) || finding.question;
  return html`
    <fieldset class="card check-question">
      <legend>${inWords(words, answers)} ${fromDiary(screen, finding.id)}</legend>
      ${finding.type === "multi" ? several(screen, finding) : one(screen, finding)}
      ${whyFold(finding.why)}
    </fieldset>
  `;
}

/** @param {SymptomCheck} screen @param {Finding} finding */
function one(screen, finding) {
  const isNumber = finding.type === "number";
  const choices = isNumber ? scale(finding) : Object.entries(finding.options ?? {});
  return html`
    <div class="chips">
      ${isNumber && choices.length === 0 ? number(screen, finding) : nothing}
      ${choices.map(([option, label]) => radio(screen, finding, option, label))}
      ${radio(screen, finding, UNKNOWN, gettext("Not sure"))}
    </div>
    ${isFar(finding, screen.state.answers[finding.id]) ? farNotice() : nothing}
  `;
}

/** A few whole numbers are tapped, not typed. @param {Finding} finding @returns {[number, string][]} */
function scale({ minimum = 0, maximum = Infinity }) {
  if (maximum - minimum > 10) return [];
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => [
    minimum + index,
    String(minimum + index),
  ]);
}

/** Whether a number is more than people mean. @param {Finding} finding @param {Answer | undefined} value */
const isFar = ({ check_above }, value) =>
  typeof value === "number" && check_above !== undefined && value > check_above;

const farNotice = () => html`
  <p class="field__hint" role="status">${gettext("That is a lot. Is it right?")}</p>
`;

/** @param {SymptomCheck} screen @param {Finding} finding */
function several(screen, finding) {
  const value = screen.state.answers[finding.id];
  const chosen = Array.isArray(value) ? value.filter((option) => option !== UNSPECIFIED) : [];
  return html`
    <div class="chips">
      ${Object.entries(finding.options ?? {}).map(
        ([option, label]) => html`
          <label class="chip">
            <input
              type="checkbox"
              .checked=${chosen.includes(option)}
              @change=${() => screen.answer(finding.id, toggled(chosen, option))}
            />${label}
          </label>
        `,
      )}
      ${radio(screen, finding, [], gettext("None of these"))}
      ${radio(screen, finding, UNKNOWN, gettext("Not sure"))}
    </div>
  `;
}

/** @param {SymptomCheck} screen @param {Finding} finding @param {Answer} option @param {string} label */
const radio = (screen, finding, option, label) => html`
  <label class="chip">
    <input
      type="radio"
      name=${finding.id}
      .checked=${JSON.stringify(screen.state.answers[finding.id]) === JSON.stringify(option)}
      @change=${() => screen.answer(finding.id, option)}
    />${label}
  </label>
`;

/** @param {SymptomCheck} screen @param {Finding} finding */
function number(screen, finding) {
  const value = screen.state.answers[finding.id];
  return html`
    <label class="field check-number">
      <span class=${finding.unit ? "" : "visually-hidden"}>${finding.unit ?? gettext("Number")}</span>
      <input
        type="number"
        inputmode="decimal"
        step="any"
        min=${finding.minimum ?? nothing}
        max=${finding.maximum ?? nothing}
        .value=${typeof value === "number" ? String(value) : ""}
        @change=${(/** @type {Event} */ event) => {
          const { valueAsNumber, validity } = /** @type {HTMLInputElement} */ (event.target);
          const isNumber = validity.valid && !Number.isNaN(valueAsNumber);
          screen.answer(finding.id, isNumber ? valueAsNumber : undefined);
        }}
      />
    </label>
  `;
}

/** @param {string[]} chosen @param {string} option @returns {string[] | undefined} */
function toggled(chosen, option) {
  const next = chosen.includes(option)
    ? chosen.filter((other) => other !== option)
    : [...chosen, option];
  // Taking the last one away is no answer: "None of these" is.
  return next.length > 0 ? next : undefined;
}
