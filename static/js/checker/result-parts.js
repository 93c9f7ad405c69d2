import { html, nothing } from "../../vendor/lit.js";
import { fill, gettext, ngettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { isOpen, NOT_APPLICABLE, states } from "./logic.js";
import { fromDiary, list, sourceLinks } from "./parts.js";
import { followUps } from "./screen.js";
import { byId, noted } from "./triage.js";
import { answerText, inWords } from "./wording.js";

/** @import { Finding } from "./logic.js" */
/** @import { SymptomCheck } from "./symptom-check.js" */
/** @import { Result } from "./triage.js" */

/**
 * What was left open and could raise the level, each to be answered here.
 * @param {SymptomCheck} screen
 * @param {Result} result
 */
export function openQuestions(screen, result) {
  const { answers } = screen.state;
  const known = states(answers, knowledge.findings);
  const unsure = [...Object.keys(result.would), ...Object.keys(result.floors)];
  const left = unsure.filter((id) => isOpen(known[id]));
  const open = [...new Set([...left, ...followUps(answers, knowledge, 6)])];
  if (result.level === knowledge.levels[0] || open.length === 0) return nothing;
  return html`
    <section class="card" aria-labelledby="check-open">
      <h2 id="check-open">
        ${fill(ngettext("%(count)s answer could change this", "%(count)s answers could change this", open.length), { count: open.length })}
      </h2>
      <ul class="check-answers">
        ${open.map((id) => openQuestion(screen, byId(knowledge, id), result))}
      </ul>
    </section>
  `;
}

/** @param {SymptomCheck} screen @param {Finding} finding @param {Result} result */
function openQuestion(screen, finding, { would }) {
  const { answers } = screen.state;
  const words = inWords(finding.again ?? finding.question, answers);
  const level = would[finding.id];
  const buttons =
    finding.type === "yes_no"
      ? Object.entries(finding.options ?? {}).map(([option, label]) => ({
          label,
          act: () => screen.settle(finding.id, option),
        }))
      : [{ label: gettext("Answer now"), act: () => screen.askOne(finding.id) }];
  return html`
    <li>
      <span>
        ${words}
        ${
          level
            ? html`<small>${fill(gettext("It could become: %(level)s."), { level: knowledge.advice.levels[level].headline })}</small>`
            : nothing
        }
      </span>
      <span class="cluster check-answers__buttons">
        ${buttons.map(
          ({ label, act }) => html`
            <button class="button" type="button" aria-label=${`${label}: ${words}`} @click=${act}>
              ${label}
            </button>
          `,
        )}
      </span>
    </li>
  `;
}

/**
 * Every answer given, each with a way to change it.
 * @param {SymptomCheck} screen
 */
export function answersFold(screen) {
  const { answers } = screen.state;
  const known = states(answers, knowledge.findings);
  const given = knowledge.findings.filter(
    ({ id }) => answers[id] !== undefined && known[id] !== NOT_APPLICABLE,
  );
  return html`
    <details class="fold">
      <summary>${gettext("Your answers")}</summary>
      <ul class="check-answers">
        ${given.map((finding) => entry(screen, finding))}
      </ul>
    </details>
  `;
}

/** @param {SymptomCheck} screen @param {Finding} finding */
function entry(screen, finding) {
  const { answers } = screen.state;
  const question = inWords(finding.question, answers);
  return html`
    <li>
      <span>
        ${question} <strong>${answerText(finding, answers[finding.id])}</strong>
        ${fromDiary(screen, finding.id)}
      </span>
      <button
        class="button button--quiet"
        type="button"
        aria-label=${fill(gettext("Change: %(question)s"), { question })}
        @click=${() => screen.askOne(finding.id)}
      >
        ${gettext("Change")}
      </button>
    </li>
  `;
}

/**
 * Reasons below the level of the result: the most urgent of them decided.
 * @param {Result} result
 */
export function alsoFold(result) {
  const below = noted(result, knowledge)
    .filter((rule) => rule.level !== result.level)
    .map((rule) => rule.rule);
  const tells = knowledge.rules.filter(({ id }) => below.includes(id)).map((rule) => rule.tell);
  if (tells.length === 0) return nothing;
  return html`
    <details class="fold">
      <summary>${gettext("Also noted")}</summary>
      ${list([...new Set(tells)])}
    </details>
  `;
}

/**
 * What the rules behind the result rest on.
 * @param {Result} result
 */
export function sourcesFold(result) {
  const ids = noted(result, knowledge).map((rule) => rule.rule);
  const rules = knowledge.rules.filter(({ id }) => ids.includes(id));
  if (rules.length === 0) return nothing;
  return html`
    <details class="fold">
      <summary>${gettext("Rules and sources")}</summary>
      <ul class="check-list">
        ${rules.map((rule) => html`<li>${rule.id} ${rule.name}. ${basis(rule.basis)}</li>`)}
      </ul>
      ${sourceLinks(rules.flatMap((rule) => rule.sources))}
    </details>
  `;
}

/** @param {string} name */
const basis = (name) =>
  ({
    source: gettext("The level is in the source."),
    editorial: gettext("The level is our choice, on the safe side."),
    unconfirmed: gettext("General medical knowledge, not confirmed by a source."),
  })[name];
