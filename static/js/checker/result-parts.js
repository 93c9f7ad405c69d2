import { html, nothing } from "../../vendor/lit.js";
import { fill, gettext, ngettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { isOpen, NOT_APPLICABLE, states } from "./logic.js";
import { list } from "./parts.js";
import { followUps } from "./screen.js";
import { byId } from "./triage.js";
import { answerText, inWords } from "./wording.js";

/** @import { EmergencyScreen } from "./emergency-screen.js" */
/** @import { Result } from "./triage.js" */

/**
 * What was left open and could raise the level, each with a way to answer it.
 * @param {EmergencyScreen} screen
 * @param {Result} result
 */
export function openQuestions(screen, result) {
  const { answers } = screen.state;
  const known = states(answers, knowledge.findings);
  const unsure = [...result.missing, ...Object.keys(result.floors)].filter((id) =>
    isOpen(known[id]),
  );
  const open = [...new Set([...unsure, ...followUps(answers, knowledge, 6)])];
  if (open.length === 0) return nothing;
  return html`
    <section class="card" aria-labelledby="check-open">
      <h2 id="check-open">
        ${fill(ngettext("%(count)s answer could change this", "%(count)s answers could change this", open.length), { count: open.length })}
      </h2>
      <ul class="check-answers">
        ${open.map((id) => entry(screen, id, gettext("Answer now")))}
      </ul>
    </section>
  `;
}

/**
 * Every answer given, each with a way to change it.
 * @param {EmergencyScreen} screen
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
        ${given.map(({ id }) => entry(screen, id, gettext("Change")))}
      </ul>
    </details>
  `;
}

/** @param {EmergencyScreen} screen @param {string} id @param {string} action */
function entry(screen, id, action) {
  const { answers } = screen.state;
  const finding = byId(knowledge, id);
  const question = inWords(finding.question, answers);
  const value = answers[id];
  return html`
    <li>
      <span>
        ${question}
        ${value === undefined ? nothing : html`<strong>${answerText(finding, value)}</strong>`}
      </span>
      <button
        class="button button--quiet"
        type="button"
        aria-label=${`${action}: ${question}`}
        @click=${() => screen.askOne(id)}
      >
        ${action}
      </button>
    </li>
  `;
}

/**
 * Reasons below the level of the result: the most urgent of them decided.
 * @param {Result} result
 */
export function alsoFold({ fired, level }) {
  const below = fired.filter((rule) => rule.level !== level).map((rule) => rule.rule);
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
 * What the rules that fired rest on.
 * @param {Result} result
 */
export function sourcesFold({ fired }) {
  const ids = fired.map((rule) => rule.rule);
  const rules = knowledge.rules.filter(({ id }) => ids.includes(id));
  if (rules.length === 0) return nothing;
  const numbers = [...new Set(rules.flatMap((rule) => rule.sources))];
  return html`
    <details class="fold">
      <summary>${gettext("Rules and sources")}</summary>
      <ul class="check-list">
        ${rules.map((rule) => html`<li>${rule.id} ${rule.name}. ${basis(rule.basis)}</li>`)}
      </ul>
      <ul class="check-list text-small">
        ${numbers.map((number) => {
          const { citation, url } = knowledge.sources[number];
          return html`<li><a href=${url} rel="external noreferrer">${citation}</a></li>`;
        })}
      </ul>
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
