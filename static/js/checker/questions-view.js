import { html, nothing, repeat } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { UNKNOWN, UNSPECIFIED } from "./logic.js";
import { backButton, heading, whyFold } from "./parts.js";
import { byId } from "./triage.js";
import { inWords } from "./wording.js";

/** @import { EmergencyScreen } from "./emergency-screen.js" */
/** @import { Answer, Finding } from "./logic.js" */

/**
 * At most a few questions with their answers: after a tick, once more when unsure, or a single one.
 * @param {EmergencyScreen} screen
 */
export function questionsView(screen) {
  const { step } = screen.state;
  const titles = {
    follow: gettext("This could matter: answer these too"),
    again: gettext("Once more, in other words"),
    one: gettext("Change this answer"),
  };
  return html`
    <div class="stack stack--loose">
      ${heading(titles[/** @type {keyof typeof titles} */ (step.view)])}
      ${repeat(
        step.questions,
        (id) => id,
        (id) => question(screen, byId(knowledge, id)),
      )}
      <div class="cluster check-foot">
        <button class="button button--primary button--large" type="button" @click=${() => screen.proceed()}>
          ${gettext("Continue")}
        </button>
        ${backButton(screen)}
      </div>
    </div>
  `;
}

/** @param {EmergencyScreen} screen @param {Finding} finding */
function question(screen, finding) {
  const { answers, step } = screen.state;
  const words = (step.view === "again" && finding.again) || finding.question;
  return html`
    <fieldset class="card check-question">
      <legend>${inWords(words, answers)}</legend>
      ${finding.type === "multi" ? several(screen, finding) : one(screen, finding)}
      ${whyFold(finding.why)}
    </fieldset>
  `;
}

/** @param {EmergencyScreen} screen @param {Finding} finding */
function one(screen, finding) {
  if (finding.type === "number") return number(screen, finding);
  const options = [...Object.entries(finding.options ?? {}), [UNKNOWN, gettext("Not sure")]];
  return html`
    <div class="chips">
      ${options.map(([option, label]) => radio(screen, finding, option, label))}
    </div>
  `;
}

/** @param {EmergencyScreen} screen @param {Finding} finding */
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

/** @param {EmergencyScreen} screen @param {Finding} finding @param {Answer} option @param {string} label */
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

/** @param {EmergencyScreen} screen @param {Finding} finding */
const number = (screen, finding) => html`
  <label class="field">
    <span>${finding.unit ?? nothing}</span>
    <input
      type="number"
      step="0.1"
      min=${finding.minimum ?? nothing}
      max=${finding.maximum ?? nothing}
      @change=${(/** @type {Event} */ event) => {
        const { valueAsNumber, validity } = /** @type {HTMLInputElement} */ (event.target);
        screen.answer(finding.id, validity.valid && valueAsNumber ? valueAsNumber : undefined);
      }}
    />
  </label>
`;

/** @param {string[]} chosen @param {string} option @returns {string[] | undefined} */
function toggled(chosen, option) {
  const next = chosen.includes(option)
    ? chosen.filter((other) => other !== option)
    : [...chosen, option];
  // Taking the last one away is no answer: "None of these" is.
  return next.length > 0 ? next : undefined;
}
