import { html, nothing, repeat } from "../../vendor/lit.js";
import { agoText } from "../diary/running.js";
import { icon } from "../shared/icon.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext } from "../shared/text.js";
import { AGES, canBegin, chips } from "./flow.js";
import { knowledge } from "./knowledge.js";
import { fitButton, heading, list, notACrampLink, problemNotice, whyFold } from "./parts.js";
import { savedList } from "./saved-view.js";
import { byId } from "./triage.js";
import { inWords } from "./wording.js";

/** @import { SymptomCheck } from "./symptom-check.js" */
/** @import { Finding } from "./logic.js" */

/** Under 16. */
const CHILDREN = new Set(["under_3_months", "3_11_months", "1_2", "3_7", "8_15"]);

/**
 * Whom the check is for, the age, and what may be tapped besides.
 * @param {SymptomCheck} screen
 */
export function startView(screen) {
  const { answers } = screen.state;
  const whom = String(answers.checking_for ?? "");
  return html`
    <div class="stack stack--loose">
      ${heading(
        gettext("Check your cramps"),
        nothing,
        gettext("Emergency signs first, then a few short pages. Your answers stay on this phone."),
      )}
      ${draftOffer(screen)} ${fitButton(screen)} ${choice(screen, "checking_for")}
      ${whom ? choice(screen, "age_band", AGES[whom]) : nothing}
      ${CHILDREN.has(String(answers.age_band)) ? adultNotice() : nothing}
      ${answers.age_band ? extras(screen) : nothing} ${agreement(screen)}
      ${screen.problem ? problem(screen) : nothing}
      <button class="button button--primary button--large" type="button" @click=${() => screen.begin()}>
        ${gettext("Start")} ${icon("next")}
      </button>
      ${notACrampLink(screen)} ${savedList(screen)}
    </div>
  `;
}

/** @param {SymptomCheck} screen */
function draftOffer(screen) {
  const { draft } = screen.memory;
  if (!draft) return nothing;
  const ms = Math.max(0, Date.now() - draft.at);
  const when = ms < 60_000 ? gettext("just now") : agoText(ms, pageLanguage());
  return html`
    <section class="card card--accent" aria-labelledby="check-draft">
      <h2 id="check-draft">${gettext("You stopped in the middle of a check")}</h2>
      <p>${fill(gettext("You left it %(when)s. There is no result yet."), { when })}</p>
      <div class="cluster">
        <button class="button button--primary" type="button" @click=${() => screen.resume()}>
          ${gettext("Go on where you stopped")}
        </button>
        <button class="button" type="button" @click=${() => screen.startAgain()}>
          ${icon("undo")} ${gettext("Start again")}
        </button>
      </div>
    </section>
  `;
}

/** @param {SymptomCheck} screen @param {string} id @param {string[]} [offered] */
function choice(screen, id, offered) {
  const finding = byId(knowledge, id);
  const options = Object.entries(finding.options ?? {});
  return html`
    <fieldset class="chips">
      <legend>${inWords(finding.question, screen.state.answers)}</legend>
      ${repeat(
        options.filter(([option]) => !offered || offered.includes(option)),
        ([option]) => option,
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
      ${whyFold(finding.why)}
    </fieldset>
  `;
}

const adultNotice = () => html`
  <p class="notice notice--info">${icon("person")}<span>${knowledge.advice.adult_present}</span></p>
`;

/** @param {SymptomCheck} screen */
function extras(screen) {
  const offered = chips(screen.state.answers, knowledge);
  return html`
    <fieldset class="chips">
      <legend>${gettext("Tap what fits. What you leave counts as no.")}</legend>
      ${offered.map((finding) => extra(screen, finding))}
      ${whyFold(offered.map(({ why }) => why).join(" "))}
    </fieldset>
  `;
}

/** @param {SymptomCheck} screen @param {Finding} finding */
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

/** Asked once on each phone and by nobody who has agreed before. @param {SymptomCheck} screen */
function agreement({ memory, problem }) {
  // Until the phone has said whether they were, only whoever wants to start waits for it.
  if (memory.agreedBefore ?? !problem) return nothing;
  return html`
    <section class="card" aria-labelledby="check-limits">
      <h2 id="check-limits">${gettext("Before your first check")}</h2>
      ${list([
        gettext("Information, not a diagnosis. It does not examine you and can rule nothing out."),
        gettext(
          "No clinician has reviewed its rules. It has not been assessed as a medical device.",
        ),
        gettext("It may miss serious problems. “Home steps” does not mean that you are well."),
        gettext(
          "Do not start, stop or change a medicine because of it, and do not put off getting help.",
        ),
        gettext(
          "It works without a network, so it may be out of date. Each result shows its date.",
        ),
      ])}
      <label class="choice">
        <input
          type="checkbox"
          .checked=${memory.agreed}
          @change=${() => memory.setAgreed(!memory.agreed)}
        />
        <span>${gettext("I understand that this is information, not a diagnosis")}</span>
      </label>
    </section>
  `;
}

/** @param {SymptomCheck} screen */
const problem = ({ state }) =>
  problemNotice(
    canBegin(state)
      ? gettext("Please read what this is, and tick the box above.")
      : gettext("Choose who it is for, and the age."),
  );
