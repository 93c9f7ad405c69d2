// One entry in two versions, and the choice between them.

import { html, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { pageLanguage } from "../shared/nights.js";
import { gettext } from "../shared/text.js";
import { nightOfCramp } from "./by-night.js";
import { versionNames } from "./conflict-words.js";
import { differences, said, versionPanel, writtenWords } from "./version-parts.js";
import { crampWords, nightSpan, startWords } from "./words.js";

/** @import { Conflict } from "./conflicts.js" */
/** @import { Entry } from "./store.js" */

/** @typedef {"shown" | "other" | "both"} Choice */

/**
 * @param {Conflict} conflict
 * @param {(keep: Choice) => void} choose
 */
export const conflictCard = (conflict, choose) =>
  conflict.whole ? deletionCard(conflict, choose) : versionsCard(conflict, choose);

/** @param {Conflict} conflict @param {(keep: Choice) => void} choose */
function versionsCard(conflict, choose) {
  const pairs = differences(conflict.shown, conflict.other);
  const names = versionNames(conflict.fields);
  return html`
    <article class="card" aria-labelledby=${headId(conflict)}>
      ${head(conflict, gettext("Written on two phones, in two ways. Nothing is lost."))}
      <div class="versions">
        ${versionPanel({
          label: names.shown,
          when: writtenWords(names.shownAt),
          facets: pairs.map(({ one }) => one),
          chosen: true,
          action: chooseButton(conflict, gettext("Keep this"), () => choose("shown")),
        })}
        ${versionPanel({
          label: names.other,
          when: writtenWords(names.otherAt),
          facets: pairs.map(({ other }) => other),
          action: chooseButton(conflict, gettext("Keep the other"), () => choose("other")),
        })}
      </div>
      <button class="button button--wide" type="button" @click=${() => choose("both")}>
        ${onlyNoteDiffers(conflict) ? gettext("Keep both texts, one after the other") : gettext("Keep both, as two entries")}
        ${name(conflict)}
      </button>
      ${links(conflict)}
    </article>
  `;
}

/** @param {Conflict} conflict @param {(keep: Choice) => void} choose */
const deletionCard = (conflict, choose) => html`
  <article class="card" aria-labelledby=${headId(conflict)}>
    ${head(conflict, gettext("It was deleted on one phone and changed on another. It is in the bin, with the change."))}
    ${versionPanel({
      label: gettext("What it says"),
      when: "",
      facets: said(conflict.other),
      action: nothing,
    })}
    <div class="versions">
      ${chooseButton(conflict, gettext("Bring it back"), () => choose("other"))}
      <button class="button button--wide" type="button" @click=${() => choose("shown")}>
        ${gettext("Leave it deleted")} ${name(conflict)}
      </button>
    </div>
    ${links(conflict)}
  </article>
`;

/** @param {Conflict} conflict @param {string} words */
const head = (conflict, words) => html`
  <header class="stack stack--tight">
    <p class="eyebrow">${whenWords(conflict.entry)}</p>
    <h2 id=${headId(conflict)} tabindex="-1">${crampWords(shownEntry(conflict))}</h2>
    <p class="status-line">${icon("warning")}<span>${words}</span></p>
  </header>
`;

/** @param {Conflict} conflict */
const links = ({ id }) => html`
  <p class="cluster">
    <a href="/diary/${id}/">${gettext("Open the entry")}</a>
    <a href="/diary/history/#${id}">${gettext("History")}</a>
  </p>
`;

/** @param {Conflict} conflict @param {string} label @param {() => void} act */
const chooseButton = (conflict, label, act) => html`
  <button class="button button--primary button--wide" type="button" @click=${act}>
    ${label} ${name(conflict)}
  </button>
`;

/** What is deleted is told with the change it met. @param {Conflict} conflict */
const shownEntry = ({ entry, whole, other }) => (whole ? { ...entry, fields: other } : entry);

/** Several cards have the same buttons. @param {Conflict} conflict */
const name = ({ entry }) => html`<span class="visually-hidden">${whenWords(entry)}</span>`;

/** @param {Conflict} conflict */
const onlyNoteDiffers = ({ fields }) => fields.every(({ field }) => field === "note");

/** @param {Conflict} conflict */
const headId = ({ key }) => `conflict-${key}`;

/** @param {Entry} entry */
export function whenWords(entry) {
  const night = nightOfCramp(entry);
  if (!night) return gettext("No date");
  return `${nightSpan(night, pageLanguage())}, ${startWords(entry, pageLanguage())}`;
}
