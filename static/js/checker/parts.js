// Pieces that several steps share.

import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { fill, gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";

/** @import { TemplateResult } from "../../vendor/lit.js" */
/** @import { EmergencyScreen } from "./emergency-screen.js" */

/**
 * The heading of a step, which receives the focus.
 * @param {string} title
 * @param {unknown} [above]
 * @param {unknown} [below]
 */
export const heading = (title, above = nothing, below = nothing) => html`
  <header class="page__top">
    ${above === nothing ? nothing : html`<p class="eyebrow">${above}</p>`}
    <h1 tabindex="-1">${title}</h1>
    ${below === nothing ? nothing : html`<p>${below}</p>`}
  </header>
`;

/** @param {EmergencyScreen} screen */
export const backButton = (screen) => html`
  <button class="button button--quiet" type="button" @click=${() => screen.back()}>
    ${icon("back")} ${gettext("Back")}
  </button>
`;

/** The way to the first aid, one tap away. @param {EmergencyScreen} screen */
export const fitButton = (screen) => html`
  <button class="button button--danger button--wide" type="button" @click=${() => screen.fitNow()}>
    ${icon("warning")} ${gettext("A fit (seizure) is happening now")}
  </button>
`;

/** Every number as a button to call. */
export const callButtons = () => html`
  <ul class="check-call" aria-label=${gettext("Emergency numbers")}>
    ${knowledge.regions.map(
      ({ number, where }) => html`
        <li>
          <a class="button button--primary" href="tel:${number}">
            ${icon("phone")} <span class="check-call__number">${number}</span>
            <span class="check-call__where">${where}</span>
          </a>
        </li>
      `,
    )}
  </ul>
`;

/** @param {string} why */
export const whyFold = (why) => html`
  <details class="check-why">
    <summary>${gettext("Why we ask")}</summary>
    <p>${why}</p>
  </details>
`;

/** @param {string[]} lines */
export const list = (lines) => html`
  <ul class="check-list">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>
`;

/** What stands below every result: limits, review, version and date. */
export const limits = ({ version, date, advice } = knowledge) => html`
  <p class="text-small">${advice.disclaimer}</p>
  <p class="text-small">
    ${advice.review}
    ${fill(gettext("Rules %(version)s of %(date)s."), { version, date })}
  </p>
`;
