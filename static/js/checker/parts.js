// Pieces that several steps share.

import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { fill, gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";

/** @import { TemplateResult } from "../../vendor/lit.js" */
/** @import { SymptomCheck } from "./symptom-check.js" */

/**
 * The heading of a step, which receives the focus.
 * @param {unknown} title
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

/** @param {SymptomCheck} screen */
export const backButton = (screen) => html`
  <button class="button button--quiet" type="button" @click=${() => screen.back()}>
    ${icon("back")} ${gettext("Back")}
  </button>
`;

/** The way to the first aid, one tap away. @param {SymptomCheck} screen */
export const fitButton = (screen) => html`
  <button class="button button--danger button--wide" type="button" @click=${() => screen.fitNow()}>
    ${icon("warning")} ${gettext("A fit (seizure) is happening now")}
  </button>
`;

/** The way out for those whose trouble is another one. @param {SymptomCheck} screen */
export const notACrampLink = (screen) => html`
  <p>
    <button class="button button--quiet check-aside" type="button" @click=${() => screen.notACramp()}>
      ${icon("help")} ${gettext("This is not a cramp")}
    </button>
  </p>
`;

/** What stands in the way of going on. @param {string} words */
export const problemNotice = (words) => html`
  <p class="notice notice--warning" role="alert">${icon("warning")}<span>${words}</span></p>
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

/** A mark on an answer that the diary gave and the person left. @param {SymptomCheck} screen @param {string} id */
export const fromDiary = ({ state: { answers, diary } }, id) =>
  id in diary && JSON.stringify(answers[id]) === JSON.stringify(diary[id])
    ? html`<small class="check-tag">${icon("calendar")} ${gettext("from your diary")}</small>`
    : nothing;

/** @param {unknown[]} lines */
export const list = (lines) => html`
  <ul class="check-list">
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>
`;

/** @param {number[]} numbers of the list of sources */
export const sourceLinks = (numbers) => html`
  <ul class="check-list text-small">
    ${[...new Set(numbers)].map((number) => {
      const { citation, url } = knowledge.sources[number];
      return html`<li><a href=${url} rel="external noreferrer">${citation}</a></li>`;
    })}
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
