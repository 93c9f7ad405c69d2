// Parts of the pages that show an entry in more than one version.

import { html, nothing } from "../../vendor/lit.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext } from "../shared/text.js";
import { differing, facets } from "./facets.js";

/** @import { Facet } from "./facets.js" */

/**
 * One version beside another: what differs, and nothing else.
 * @param {{label: string, when: string, facets: Facet[], action: unknown, chosen?: boolean}} version
 */
export const versionPanel = ({ label, when, facets, action, chosen = false }) => html`
  <section class="version ${chosen ? "version--chosen" : ""}">
    <h3 class="version__label">${label}</h3>
    ${when ? html`<p class="text-soft text-small">${when}</p>` : nothing}
    <dl class="facets">${facets.map(facetRow)}</dl>
    ${action}
  </section>
`;

/** @param {Facet} facet */
const facetRow = ({ label, words }) => html`
  <div>
    <dt>${label}</dt>
    <dd>${words ? html`<span>${words}</span>` : notSaid()}</dd>
  </div>
`;

/** What changed from one state of an entry to the next. @param {{one: Facet, other: Facet}[]} changes */
export const changeList = (changes) => html`
  <dl class="facets">
    ${changes.map(
      ({ one, other }) => html`
        <div>
          <dt>${one.label}</dt>
          <dd>
            ${one.words ? html`<del>${one.words}</del>` : nothing}
            ${
              other.words
                ? html`<ins>${other.words}</ins>`
                : html`<span class="text-soft">${gettext("taken away")}</span>`
            }
          </dd>
        </div>
      `,
    )}
  </dl>
`;

/**
 * Everything an entry says besides when it was, which stands above it.
 * @param {Record<string, any>} fields
 */
export const said = (fields) =>
  facets(fields, pageLanguage()).filter(({ name, words }) => words && name !== "start");

/** @param {Record<string, any>} one @param {Record<string, any>} other */
export const differences = (one, other) => differing(one, other, pageLanguage());

/** "Written Sat 21 Nov, 22:10" by the clock of this phone. @param {number | null} at */
export function writtenWords(at) {
  if (at === null) return "";
  return fill(gettext("Written %(when)s"), { when: momentWords(at) });
}

/** "21 Nov 2026, 22:10" @param {number} at */
export const momentWords = (at) =>
  new Intl.DateTimeFormat(pageLanguage(), { dateStyle: "medium", timeStyle: "short" }).format(at);

const notSaid = () => html`<span class="text-soft">${gettext("nothing")}</span>`;
