import { html, nothing } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";
import { causes } from "./causes.js";
import { knowledge } from "./knowledge.js";
import { list, sourceLinks } from "./parts.js";
import { byId } from "./triage.js";
import { inWords, reasonText } from "./wording.js";

/** @import { Match } from "./causes.js" */
/** @import { Cause } from "./logic.js" */
/** @import { SymptomCheck } from "./symptom-check.js" */
/** @import { Result } from "./triage.js" */

const SERIOUS = knowledge.levels.slice(0, 2);

/**
 * What could explain it. From "today" on it comes after the action, folded, and holds only what
 * doctors will want to rule out.
 * @param {SymptomCheck} screen
 * @param {Result} result
 */
export function causesPart(screen, { level }) {
  const { shown, contributors } = causes(screen.state.answers, knowledge);
  if (SERIOUS.includes(level)) return shown.length > 0 ? toRuleOut(shown) : nothing;
  if (shown.length + contributors.length === 0) return nothing;
  return html`
    <section class="stack" aria-labelledby="check-causes">
      <h2 id="check-causes">${gettext("What could explain it")}</h2>
      <p>
        ${
          shown.length > 0
            ? gettext("The best fits first. Only an examination can tell.")
            : gettext("Nothing fits well enough to be named.")
        }
      </p>
      ${shown.map((match) => causeFold(screen, match))}
      ${contributors.length > 0 ? mayAdd(contributors) : nothing}
    </section>
  `;
}

/** @param {string} id */
export const causeOf = (id) =>
  /** @type {Cause} */ (knowledge.causes.find((cause) => cause.id === id));

/** @param {string} strength */
export const fitWords = (strength) =>
  ({
    strong: gettext("strong fit"),
    moderate: gettext("moderate fit"),
    weak: gettext("weak fit"),
  })[strength] ?? "";

/** @param {Match[]} shown */
const toRuleOut = (shown) => html`
  <details class="fold">
    <summary>${gettext("What doctors will want to rule out")}</summary>
    <ul class="check-list">
      ${shown.map(({ id }) => {
        const { name, line } = causeOf(id);
        return html`<li><strong>${name}.</strong> ${line}</li>`;
      })}
    </ul>
    ${sourceLinks(shown.flatMap(({ id }) => causeOf(id).sources))}
  </details>
`;

/** @param {SymptomCheck} screen @param {Match} match */
function causeFold(screen, match) {
  const { answers } = screen.state;
  const cause = causeOf(match.id);
  const own = (/** @type {string[]} */ ids) =>
    ids.map((id) => reasonText(byId(knowledge, id), answers));
  return html`
    <details class="fold check-cause">
      <summary>
        <span>${cause.name} <small>${fitWords(match.strength)}</small></span>
      </summary>
      <p>${cause.line}</p>
      ${part(gettext("Speaks for it"), own(match.for))}
      ${part(gettext("Speaks against it"), own(match.against))}
      ${wouldPoint(screen, match.wouldPoint)}
      ${part(gettext("Who should be seen"), [cause.when_to_be_seen])}
      ${part(gettext("Tests a doctor may order"), [cause.tests])}
      ${part(gettext("What you can do"), cause.self_care)}
      ${cause.learn ? html`<p><a href="/learn/${cause.learn}/">${gettext("Read more")}</a></p>` : nothing}
      <p class="text-small text-soft">
        ${gettext("Doctors call it:")} ${cause.clinical_name}.
        ${cause.basis === "unconfirmed" ? gettext("General medical knowledge, not confirmed by a source.") : nothing}
      </p>
      ${cause.sources.length > 0 ? sources(cause.sources) : nothing}
    </details>
  `;
}

/** @param {number[]} numbers */
const sources = (numbers) => html`
  <details class="check-why">
    <summary>${gettext("Sources")}</summary>
    ${sourceLinks(numbers)}
  </details>
`;

/** @param {string} title @param {string[]} lines */
const part = (title, lines) =>
  lines.filter(Boolean).length > 0
    ? html`<div><h3>${title}</h3>${lines.length > 1 ? list(lines) : html`<p>${lines[0]}</p>`}</div>`
    : nothing;

/** @param {SymptomCheck} screen @param {string[]} ids */
const wouldPoint = (screen, ids) =>
  ids.length === 0
    ? nothing
    : html`
        <div>
          <h3>${gettext("Would point to it")}</h3>
          <ul class="check-list">
            ${ids.map((id) => {
              const question = inWords(byId(knowledge, id).question, screen.state.answers);
              return html`<li>
                <button class="check-link" type="button" @click=${() => screen.askOne(id)}>${question}</button>
              </li>`;
            })}
          </ul>
        </div>
      `;

/** @param {Match[]} contributors */
const mayAdd = (contributors) => html`
  <section class="card" aria-labelledby="check-add">
    <h3 id="check-add">${gettext("May add to it")}</h3>
    <ul class="check-list">
      ${contributors.map(({ id }) => html`<li><strong>${causeOf(id).name}.</strong> ${causeOf(id).line}</li>`)}
    </ul>
  </section>
`;
