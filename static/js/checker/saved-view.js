import { html, nothing, repeat } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { backButton, heading, list } from "./parts.js";

/** @import { Entry } from "../diary/store.js" */
/** @import { SymptomCheck } from "./symptom-check.js" */

/**
 * The checks saved in the diary, each to open or delete.
 * @param {SymptomCheck} screen
 */
export function savedList(screen) {
  const { saved } = screen.memory;
  if (saved.length === 0) return nothing;
  return html`
    <section class="card" aria-labelledby="check-earlier">
      <h2 id="check-earlier">${gettext("Earlier checks")}</h2>
      <ul class="check-answers">
        ${repeat(
          saved,
          ({ id }) => id,
          (entry) => html`
            <li>
              <span>${headline(entry)} <small>${about(entry)}</small></span>
              <button
                class="button button--quiet"
                type="button"
                aria-label=${fill(gettext("Open the check of %(when)s"), { when: about(entry) })}
                @click=${() => screen.openSaved(entry.id)}
              >
                ${gettext("Open")}
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/**
 * A check as it was saved: never worked out anew.
 * @param {SymptomCheck} screen
 */
export function savedView(screen) {
  const entry = screen.memory.saved.find(({ id }) => id === screen.state.step.subject);
  if (!entry) return html`<div class="cluster">${backButton(screen)}</div>`;
  const { level, reasons = "", causes = "", ruleset } = entry.fields;
  return html`
    <div class="stack stack--loose">
      <section class="result result--${level}" data-saved-level=${level}>
        ${heading(headline(entry), about(entry))}
        <p>${gettext("This is what the check said then. If something has changed, check again.")}</p>
      </section>
      ${part(gettext("Why"), reasons)} ${part(gettext("What could explain it"), causes)}
      <p class="text-small">${knowledge.advice.disclaimer}</p>
      <p class="text-small">${fill(gettext("Rules %(version)s."), { version: ruleset ?? "" })}</p>
      <div class="cluster">
        ${backButton(screen)}
        <button class="button button--quiet" type="button" @click=${() => screen.removeSaved(entry)}>
          ${icon("trash")} ${gettext("Delete")}
        </button>
      </div>
    </div>
  `;
}

/** @param {string} title @param {string} lines */
const part = (title, lines) =>
  lines === ""
    ? nothing
    : html`<section class="card"><h2>${title}</h2>${list(lines.split("\n"))}</section>`;

/** @param {Entry} entry */
const headline = ({ fields }) =>
  knowledge.advice.levels[fields.level]?.headline ?? gettext("Check");

/** "22 Nov 2026, 23:10 · for my child" @param {Entry} entry */
function about({ fields: { checked_at, offset_min = 0, for_whom } }) {
  const whom = { child: gettext("for a child"), adult: gettext("for another adult") };
  const format = new Intl.DateTimeFormat(pageLanguage(), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  const when = checked_at === undefined ? "" : format.format(checked_at + offset_min * 60_000);
  return [when, whom[/** @type {keyof typeof whom} */ (for_whom)]].filter(Boolean).join(" · ");
}
