import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import { causesPart } from "./cause-view.js";
import { forDoctors } from "./for-doctors.js";
import { helpLines, reasonLines, rulesAt, scriptLines } from "./help-words.js";
import { nextPage } from "./interview.js";
import { knowledge } from "./knowledge.js";
import { ticked } from "./marks.js";
import { backButton, callButtons, heading, limits, list, notACrampLink } from "./parts.js";
import { actions } from "./result-actions.js";
import { alsoFold, answersFold, openQuestions, sourcesFold } from "./result-parts.js";
import { triage } from "./triage.js";

/** @import { Answers } from "./logic.js" */
/** @import { SymptomCheck } from "./symptom-check.js" */
/** @import { Result } from "./triage.js" */

const [EMERGENCY, TODAY, SOON] = knowledge.levels;
// None that looks like an all-clear.
/** @type {Record<string, string>} */
const ICONS = {
  emergency: "warning",
  urgent_today: "clock",
  see_clinician_soon: "person",
  routine: "calendar",
  self_care: "moon",
};
// True muscle cramps are not expected below 8 years: no stretch is offered there.
const NO_CRAMP_PATHWAY = ["under_3_months", "3_11_months", "1_2", "3_7"];

/**
 * What the answers lead to: the level first, then why, what is open, and what to do. It never says
 * that all is well.
 * @param {SymptomCheck} screen
 */
export function resultView(screen) {
  const { answers } = screen.state;
  const result = triage(answers, knowledge);
  const isEmergency = result.level === EMERGENCY;
  return html`
    <div class="stack stack--loose no-print">
      ${card(result)} ${goOn(screen, result)} ${isEmergency ? sayIt(answers, result) : nothing}
      ${why(answers, result)} ${openQuestions(screen, result)}
      ${isEmergency ? nothing : help(answers, result)}
      ${isEmergency ? nothing : sayIt(answers, result)} ${causesPart(screen, result)}
      ${isEmergency ? nothing : alsoFold(result)} ${homeSteps(answers, result)} ${comeBack(result)}
      ${actions(screen, result)} ${answersFold(screen)} ${sourcesFold(result)} ${limits()}
      <div class="cluster">
        ${backButton(screen)}
        <button class="button button--quiet" type="button" @click=${() => screen.startAgain()}>
          ${icon("undo")} ${gettext("Start again")}
        </button>
      </div>
      ${isEmergency ? nothing : notACrampLink(screen)}
    </div>
    ${forDoctors(answers, result)}
  `;
}

/** @param {Result} result */
function card(result) {
  const { headline, meaning } = knowledge.advice.levels[result.level];
  const told = rulesAt(result).map((rule) => withoutHeadline(rule.tell, headline));
  const tells = [...new Set(told)].filter(Boolean);
  return html`
    <section class="result result--${result.level}" data-level=${result.level}>
      ${heading(
        html`${icon(ICONS[result.level])} ${headline}`,
        result.at_least ? gettext("At least this, as far as you answered") : nothing,
      )}
      ${tells.length > 1 ? list(tells) : html`<p>${tells[0] ?? meaning}</p>`}
      ${result.level === EMERGENCY ? callButtons() : nothing}
      ${result.level !== EMERGENCY && tells.length > 0 ? html`<p class="text-small">${meaning}</p>` : nothing}
    </section>
  `;
}

/** The first sentence often is the headline. @param {string} tell @param {string} headline */
const withoutHeadline = (tell, headline) =>
  tell.startsWith(`${headline}.`) ? tell.slice(headline.length + 1).trim() : tell;

/** @param {Answers} answers @param {Result} result */
const why = (answers, result) => html`
  <section class="card" aria-labelledby="check-reasons">
    <h2 id="check-reasons">${gettext("Why")}</h2>
    ${list(reasonLines(answers, result))}
    ${[...new Set(rulesAt(result).map((rule) => rule.why))].map((line) => html`<p class="text-small">${line}</p>`)}
  </section>
`;

/** After a tick the rest was not asked yet, and says so. */
/** @param {SymptomCheck} screen @param {Result} result */
function goOn(screen, result) {
  const { answers, looking } = screen.state;
  if (result.level === EMERGENCY || looking) return nothing;
  if (ticked(answers, knowledge).length === 0 || !nextPage(answers, knowledge)) return nothing;
  return html`
    <div class="notice notice--warning">
      ${icon("warning")}
      <div class="stack stack--tight">
        <p><strong>${gettext("You have not seen all the signs yet.")}</strong></p>
        <p>
          <button class="button" type="button" @click=${() => screen.lookFurther()}>
            ${gettext("Go on with the check")}
          </button>
        </p>
      </div>
    </div>
  `;
}

/** @param {Answers} answers @param {Result} result */
const help = (answers, result) => html`
  <section class="card" aria-labelledby="check-who">
    <h2 id="check-who">${gettext("Who to go to")}</h2>
    ${list(helpLines(answers, result))}
  </section>
`;

/** @param {Answers} answers @param {Result} result */
function sayIt(answers, result) {
  if (![EMERGENCY, TODAY, SOON].includes(result.level)) return nothing;
  return html`
    <section class="card" aria-labelledby="check-say">
      <h2 id="check-say">${gettext("What to say on the phone")}</h2>
      ${list(scriptLines(answers, result))}
    </section>
  `;
}

/** @param {Answers} answers @param {Result} result */
function homeSteps({ age_band }, { level }) {
  if ([EMERGENCY, TODAY].includes(level)) return nothing;
  return html`
    <p class="cluster">
      ${
        NO_CRAMP_PATHWAY.includes(String(age_band))
          ? nothing
          : html`<a class="button" href="/learn/calf-cramp-relief/">${gettext("Ease a calf cramp")}</a>`
      }
      <a class="button" href="/learn/cramp-or-something-else/">
        ${gettext("Is it a cramp or something else?")}
      </a>
    </p>
  `;
}

/** @param {Result} result */
const comeBack = ({ level }) => html`
  <section class="card" aria-labelledby="check-return">
    <h2 id="check-return">
      ${level === EMERGENCY ? gettext("While you wait, call again if there is") : gettext("Call or come back at once if there is")}
    </h2>
    ${list(knowledge.advice.come_back_if)}
    ${level === EMERGENCY ? nothing : html`<p>${knowledge.advice.check_again}</p>`}
  </section>
`;
