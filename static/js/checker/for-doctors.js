import { html, nothing } from "../../vendor/lit.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext } from "../shared/text.js";
import { causeOf, fitWords } from "./cause-view.js";
import { causes } from "./causes.js";
import { reasonLines } from "./help-words.js";
import { knowledge } from "./knowledge.js";
import { isOpen, NOT_APPLICABLE, states } from "./logic.js";
import { limits, list } from "./parts.js";
import { byId } from "./triage.js";
import { answerText, asTold } from "./wording.js";

/** @import { Answer, Answers, Finding } from "./logic.js" */
/** @import { Result } from "./triage.js" */

const PERSON = ["checking_for", "age_band"];

/**
 * The page that is printed, and nothing but printed: one sheet to hand to a doctor.
 * @param {Answers} answers
 * @param {Result} result
 */
export function forDoctors(answers, result) {
  const { shown } = causes(answers, knowledge);
  const given = givenAnswers(answers);
  const no = given.filter(({ finding }) => isNo(answers[finding.id]));
  const open = given.filter(({ finding }) => isOpen(answers[finding.id]));
  const told = given.filter((one) => !no.includes(one) && !open.includes(one));
  const person = PERSON.map((id) => answerText(byId(knowledge, id), answers[id] ?? "skipped"));
  const when = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: "long", timeStyle: "short" });
  return html`
    <article class="check-print">
      <p>${fill(gettext("Check of cramps, %(when)s"), { when: when.format(Date.now()) })} · ${person.join(" · ")}</p>
      <h1>${knowledge.advice.levels[result.level].headline}</h1>
      ${result.at_least ? html`<p>${gettext("At least this, as far as you answered")}</p>` : nothing}
      ${section(gettext("Why"), reasonLines(answers, result))}
      ${section(
        gettext("What could explain it"),
        shown.map(({ id, strength }) =>
          [`${causeOf(id).name} (${causeOf(id).clinical_name})`, fitWords(strength)]
            .filter(Boolean)
            .join(", "),
        ),
      )}
      ${section(
        gettext("Answers"),
        told.map(({ question, answer }) => html`${question} <strong>${answer}</strong>`),
      )}
      ${prose(gettext("Answered no"), no)} ${prose(gettext("Not sure or not answered"), open)}
      ${limits()}
    </article>
  `;
}

/** @param {Answers} answers */
function givenAnswers(answers) {
  const known = states(answers, knowledge.findings);
  return knowledge.findings
    .filter(({ id }) => !PERSON.includes(id))
    .filter(({ id }) => answers[id] !== undefined && known[id] !== NOT_APPLICABLE)
    .map((finding) => ({
      finding,
      question: asTold(finding, answers),
      answer: answerText(finding, answers[finding.id]),
    }));
}

/** @param {Answer} value */
const isNo = (value) => value === "no" || (Array.isArray(value) && value.length === 0);

/** @param {string} title @param {unknown[]} lines */
const section = (title, lines) =>
  lines.length > 0 ? html`<section><h2>${title}</h2>${list(lines)}</section>` : nothing;

/** @param {string} title @param {{finding: Finding, question: string}[]} rows */
const prose = (title, rows) =>
  rows.length > 0
    ? html`<section><h2>${title}</h2><p>${rows.map(({ question }) => question).join(" · ")}</p></section>`
    : nothing;
