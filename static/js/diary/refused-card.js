// One change the account did not take, and what can be done about it.

import { html } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import { whenWords } from "./conflict-card.js";
import { refusalWords } from "./refusal-words.js";
import { said, versionPanel } from "./version-parts.js";
import { crampWords } from "./words.js";

/** @import { Refused } from "./refused.js" */

/**
 * @param {Refused} refused
 * @param {{again: () => void, copy: () => void, drop: () => void}} acts
 */
export const refusedCard = ({ mid, code, change, entry }, { again, copy, drop }) => html`
  <article class="card" aria-labelledby="refused-${mid}">
    <header class="stack stack--tight">
      ${entry ? html`<p class="eyebrow">${whenWords(entry)}</p>` : ""}
      <h2 id="refused-${mid}" tabindex="-1">
        ${entry ? crampWords(entry) : gettext("A change of an entry that is gone")}
      </h2>
      <p class="status-line">
        ${icon("warning")}
        <span>${gettext("Your account did not take a change. It is on this phone only.")}
          ${refusalWords(code)}</span>
      </p>
    </header>
    ${versionPanel({
      label: gettext("The change"),
      when: "",
      facets: said({ ...change.set, muscles: Object.values(change.add).flat() }),
      action: "",
    })}
    <div class="versions">
      <button class="button button--primary button--wide" type="button" @click=${again}>
        ${gettext("Try again")}
      </button>
      <button class="button button--wide" type="button" @click=${copy}>${gettext("Copy the text")}</button>
    </div>
    <button class="button button--quiet button--danger" type="button" @click=${drop}>
      ${icon("trash")} ${gettext("Throw this change away")}
    </button>
  </article>
`;
