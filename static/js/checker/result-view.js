import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { fill, gettext } from "../shared/text.js";
import { ticked, unseenPage } from "./flow.js";
import { knowledge } from "./knowledge.js";
import { backButton, callButtons, heading, limits, list } from "./parts.js";
import { alsoFold, answersFold, openQuestions, sourcesFold } from "./result-parts.js";
import { byId, triage } from "./triage.js";
import { answerText, inWords, reasonText } from "./wording.js";

/** @import { EmergencyScreen } from "./emergency-screen.js" */
/** @import { Answers, Rule } from "./logic.js" */
/** @import { Result } from "./triage.js" */

const [EMERGENCY, TODAY, SOON] = knowledge.levels;
// True muscle cramps are not expected below 8 years: no stretch is offered there.
const NO_CRAMP_PATHWAY = ["under_3_months", "3_11_months", "1_2", "3_7"];

/**
 * What the answers lead to. Below "within days" it says what was looked for and what was not, and
 * never that all is well.
 * @param {EmergencyScreen} screen
 */
export function resultView(screen) {
  const { answers } = screen.state;
  const result = triage(answers, knowledge);
  const serious = [EMERGENCY, TODAY, SOON].includes(result.level);
  return html`
    <div class="stack stack--loose">
      ${serious ? card(answers, result) : nothingTicked(answers, result)}
      ${unseen(screen, result)} ${openQuestions(screen, result)}
      ${serious ? comeBack(result) : nothing}
      ${[EMERGENCY, TODAY].includes(result.level) ? nothing : notCovered(answers)} ${whatToSay(answers, result)}
      ${result.level === EMERGENCY ? nothing : alsoFold(result)} ${answersFold(screen)} ${sourcesFold(result)} ${limits()}
      <div class="cluster">
        ${backButton(screen)}
        <button class="button button--quiet" type="button" @click=${() => screen.startAgain()}>
          ${icon("undo")} ${gettext("Start again")}
        </button>
      </div>
    </div>
  `;
}

/** @param {Answers} answers @param {Result} result */
function card(answers, result) {
  const { headline, meaning } = knowledge.advice.levels[result.level];
  const rules = rulesAt(result);
  const told = rules.map((rule) => withoutHeadline(rule.tell, headline)).filter(Boolean);
  const tells = rules.length > 0 ? [...new Set(told)] : [meaning];
  return html`
    <section class="result result--${result.level}" data-level=${result.level}>
      ${heading(headline, result.at_least ? gettext("At least this, as far as you answered") : nothing)}
      ${tells.length > 1 ? list(tells) : html`<p>${tells[0] ?? nothing}</p>`}
      ${result.level === EMERGENCY ? callButtons() : nothing}
      ${result.level === TODAY ? html`<p class="text-small">${meaning}</p>` : nothing}
    </section>
    <section class="card" aria-labelledby="check-reasons">
      <h2 id="check-reasons">${gettext("Why")}</h2>
      ${list(reasons(answers, result))}
      ${[...new Set(rules.map((rule) => rule.why))].map((why) => html`<p class="text-small">${why}</p>`)}
    </section>
  `;
}

/** The first sentence often is the headline. @param {string} tell @param {string} headline */
const withoutHeadline = (tell, headline) =>
  tell.startsWith(`${headline}.`) ? tell.slice(headline.length + 1).trim() : tell;

/** @param {Result} result @returns {Rule[]} */
const rulesAt = ({ fired, level }) => {
  const ids = fired.filter((rule) => rule.level === level).map((rule) => rule.rule);
  return knowledge.rules.filter((rule) => ids.includes(rule.id));
};

/** @param {Answers} answers @param {Result} result */
function reasons(answers, result) {
  const names = result.fired
    .filter(({ level }) => level === result.level)
    .flatMap((f) => f.because);
  const said = [...new Set(names)].map((id) => reasonText(byId(knowledge, id), answers));
  if (said.length > 0) return said;
  return [knowledge.advice.floors[result.level]];
}

/** @param {Answers} answers @param {Result} result */
function nothingTicked(answers, result) {
  const { headline, meaning, ten_minutes } = knowledge.advice.nothing_ticked;
  const tells = rulesAt(result).map((rule) => rule.tell);
  const any = ticked(answers, knowledge).length > 0;
  return html`
    <section class="result result--${any ? result.level : "routine"}" data-level=${result.level}>
      ${heading(any ? knowledge.advice.levels[result.level].headline : headline)}
      <p>${meaning}</p>
      <p><strong>${ten_minutes}</strong></p>
    </section>
    ${
      result.level === "routine" && tells.length > 0
        ? html`<div class="notice notice--info">${icon("person")}<div>${tells.map((tell) => html`<p>${tell}</p>`)}</div></div>`
        : nothing
    }
  `;
}

/** @param {Answers} answers */
function notCovered(answers) {
  const { nothing_ticked, see_today, see_soon, levels, check_again } = knowledge.advice;
  return html`
    <section class="card" aria-labelledby="check-today">
      <h2 id="check-today">${levels[TODAY].headline}${gettext(", when")}</h2>
      ${list(see_today)}
    </section>
    <section class="card" aria-labelledby="check-soon">
      <h2 id="check-soon">${levels[SOON].headline}${gettext(", when")}</h2>
      ${list(see_soon)}
    </section>
    <section class="card" aria-labelledby="check-not">
      <h2 id="check-not">${gettext("This page did not look for")}</h2>
      ${list(nothing_ticked.not_covered)}
      <p>${check_again}</p>
    </section>
    <p class="cluster">
      ${
        NO_CRAMP_PATHWAY.includes(String(answers.age_band))
          ? nothing
          : html`<a class="button button--primary" href="/learn/calf-cramp-relief/"
              >${gettext("Ease a calf cramp")}</a
            >`
      }
      <a class="button" href="/learn/cramp-or-something-else/">
        ${gettext("Is it a cramp or something else?")}
      </a>
    </p>
  `;
}

/** After a tick the rest of the screen was not seen, and says so. */
/** @param {EmergencyScreen} screen @param {Result} result */
function unseen(screen, result) {
  if (result.level === EMERGENCY || unseenPage(screen.state.answers, knowledge) < 0) return nothing;
  return html`
    <div class="notice notice--warning">
      ${icon("warning")}
      <div class="stack stack--tight">
        <p><strong>${gettext("You have not seen all the signs yet.")}</strong></p>
        <p>
          <button class="button" type="button" @click=${() => screen.lookFurther()}>
            ${gettext("Look at the other signs")}
          </button>
        </p>
      </div>
    </div>
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

/** @param {Answers} answers @param {Result} result */
function whatToSay(answers, result) {
  if (![EMERGENCY, TODAY].includes(result.level)) return nothing;
  const age = answerText(byId(knowledge, "age_band"), answers.age_band ?? "skipped");
  const whom = {
    me: gettext("I am calling about myself. Age: %(age)s."),
    child: gettext("I am calling about a child. Age: %(age)s."),
    adult: gettext("I am calling about another adult. Age: %(age)s."),
  };
  const begin = whom[/** @type {keyof typeof whom} */ (answers.checking_for)] ?? whom.me;
  const lines = ticked(answers, knowledge).map((id) =>
    inWords(/** @type {any} */ (byId(knowledge, id).row), answers),
  );
  return html`
    <section class="card" aria-labelledby="check-say">
      <h2 id="check-say">${gettext("What to say on the phone")}</h2>
      ${list([fill(begin, { age }), ...lines])}
    </section>
  `;
}
