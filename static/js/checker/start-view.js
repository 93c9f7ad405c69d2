import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import { AGES } from "./flow.js";
import { knowledge } from "./knowledge.js";
import { NOT_APPLICABLE, states } from "./logic.js";
import { fitButton, heading } from "./parts.js";
import { byId } from "./triage.js";
import { inWords } from "./wording.js";

/** @import { EmergencyScreen } from "./emergency-screen.js" */
/** @import { Finding } from "./logic.js" */

/** Under 16. */
const CHILDREN = new Set(["under_3_months", "3_11_months", "1_2", "3_7", "8_15"]);

/**
 * Whom the check is for, the age, and what may be tapped besides.
 * @param {EmergencyScreen} screen
 */
export function startView(screen) {
  const { answers } = screen.state;
  const whom = String(answers.checking_for ?? "");
  return html`
    <div class="stack stack--loose">
      ${heading(
        gettext("Check for emergency signs"),
        nothing,
        gettext(
          "Three short pages, about a minute. Your answers stay on this page and are forgotten when you leave.",
        ),
      )}
      ${fitButton(screen)} ${choice(screen, "checking_for")}
      ${whom ? choice(screen, "age_band", AGES[whom]) : nothing}
      ${CHILDREN.has(String(answers.age_band)) ? adultNotice() : nothing}
      ${answers.age_band ? extras(screen) : nothing}
      ${screen.problem ? problem() : nothing}
      <button class="button button--primary button--large" type="button" @click=${() => screen.begin()}>
        ${gettext("Start")} ${icon("next")}
      </button>
    </div>
  `;
}

/** @param {EmergencyScreen} screen @param {string} id @param {string[]} [offered] */
function choice(screen, id, offered) {
  const finding = byId(knowledge, id);
  const options = Object.entries(finding.options ?? {});
  return html`
    <fieldset class="chips">
      <legend>${inWords(finding.question, screen.state.answers)}</legend>
      ${options
        .filter(([option]) => !offered || offered.includes(option))
        .map(
          ([option, label]) => html`
            <label class="chip">
              <input
                type="radio"
                name=${id}
                .checked=${screen.state.answers[id] === option}
                @change=${() => screen.answer(id, option)}
              />${label}
            </label>
          `,
        )}
    </fieldset>
  `;
}

const adultNotice = () => html`
  <p class="notice notice--info">${icon("person")}<span>${knowledge.advice.adult_present}</span></p>
`;

/** @param {EmergencyScreen} screen */
function extras(screen) {
  const { answers } = screen.state;
  const known = states(answers, knowledge.findings);
  const offered = knowledge.findings.filter(({ id, chip }) => chip && known[id] !== NOT_APPLICABLE);
  return html`
    <fieldset class="chips">
      <legend>${gettext("Tap what fits (you may leave this)")}</legend>
      ${offered.map((finding) => extra(screen, finding))}
    </fieldset>
  `;
}

/** @param {EmergencyScreen} screen @param {Finding} finding */
function extra(screen, { id, chip }) {
  const pressed = screen.state.answers[id] === "yes";
  return html`
    <button
      class="chip"
      type="button"
      aria-pressed=${pressed}
      @click=${() => screen.answer(id, pressed ? undefined : "yes")}
    >
      ${chip}
    </button>
  `;
}

const problem = () => html`
  <p class="notice notice--warning" role="alert">
    ${icon("warning")}<span>${gettext("Choose who it is for, and the age.")}</span>
  </p>
`;
