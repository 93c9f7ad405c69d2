// What stands around the questions of an entry: its night, its state, and what can be done with it.

import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { pageLanguage } from "../shared/nights.js";
import { gettext } from "../shared/text.js";
import { nightOfCramp } from "./by-night.js";
import "./entry-attention.js";
import { nightSpan } from "./words.js";

/** @import { Entry } from "./store.js" */

/** @typedef {"" | "saved" | "unsaved" | "failed"} SaveState */

/** @param {Entry} entry @param {boolean} isNew */
export function entryTop(entry, isNew) {
  const night = nightOfCramp(entry);
  return html`
    <header class="page__top">
      <p class="eyebrow">${night && nightSpan(night, pageLanguage())}</p>
      <h1>${isNew ? gettext("Add a cramp") : gettext("About this cramp")}</h1>
    </header>
    ${entry.id ? html`<entry-attention entry=${entry.id}></entry-attention>` : nothing}
  `;
}

export const runningNotice = () => html`
  <p class="notice notice--info">
    ${icon("clock")}
    <span>${gettext("The clock of this cramp still runs.")}
      <a href="/now/">${gettext("Open the clock")}</a></span>
  </p>
`;

/**
 * What stays in reach of the thumb: how safe the answers are, and the way on.
 * @param {string} id - "" while nothing is recorded.
 * @param {SaveState} state
 */
export const entryFoot = (id, state) => html`
  <div class="entry__foot">
    <p class="status-line" role="status">${stateWords(id, state)}</p>
    ${id ? nothing : html`<a class="button" href="/diary/">${gettext("Cancel")}</a>`}
    <button class="button button--primary">${id ? gettext("Done") : gettext("Save")}</button>
  </div>
`;

/** What else can be done with an entry. @param {string} id @param {() => void} remove */
export const entryTools = (id, remove) => html`
  <p class="cluster">
    <a class="button" href="/diary/history/#${id}">${icon("clock")} ${gettext("History")}</a>
    <button class="button button--danger" type="button" @click=${remove}>
      ${icon("trash")} ${gettext("Delete this cramp")}
    </button>
  </p>
`;

/** @param {string} id @param {SaveState} state */
function stateWords(id, state) {
  if (state === "saved") return html`${icon("check")} ${gettext("Saved on this phone")}`;
  if (state === "unsaved") return gettext("Saving…");
  if (state === "failed") return html`${icon("warning")} ${gettext("Not saved yet")}`;
  return id ? gettext("Every answer is optional.") : gettext("Not recorded yet.");
}

/** @param {() => void} restore */
export const deletedNotice = (restore) => html`
  <div class="notice notice--info">
    ${icon("trash")}
    <div class="stack stack--tight">
      <p>${gettext("This cramp was deleted.")}</p>
      <p class="cluster">
        <button class="button button--primary" type="button" @click=${restore}>
          ${gettext("Restore")}
        </button>
        <a href="/diary/bin/">${gettext("Recently deleted")}</a>
      </p>
    </div>
  </div>
`;

/** Why a time cannot be. @param {"empty" | "future" | "order"} reason */
export function wrongTimeWords(reason) {
  if (reason === "future") return gettext("This time has not come yet. Not saved.");
  if (reason === "order") return gettext("The end is over 12 hours after the start. Not saved.");
  return gettext("Please give a date and a time. Not saved.");
}
