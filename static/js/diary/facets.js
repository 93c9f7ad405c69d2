// An entry in facets: what a person would compare when it exists in two versions. Pure.

import { fill, gettext } from "../shared/text.js";
import { nightOfCramp } from "./by-night.js";
import { muscleNames } from "./muscles.js";
import { capital, lengthWords, nightSpan, startWords } from "./words.js";

/** @import { Entry } from "./store.js" */

/**
 * One facet in words; `words` is "" where nothing is said.
 * @typedef {{name: string, label: string, words: string}} Facet
 */

/**
 * Every facet of an entry, in the order of its form.
 * @param {Record<string, any>} fields
 * @param {string} language
 * @returns {Facet[]}
 */
export function facets(fields, language) {
  const entry = /** @type {Entry} */ ({ fields });
  const pain = fields.pain === undefined ? "" : fill(gettext("%(pain)s of 10"), fields);
  return [
    facet("start", gettext("When"), whenWords(entry, language)),
    facet("length", gettext("How long"), lengthWords(entry)),
    facet("where", gettext("Where"), muscleNames(fields.muscles ?? []).join(", ")),
    facet("pain", gettext("Pain"), pain),
    facet("note", gettext("Note"), fields.note ?? ""),
  ];
}

/**
 * The facets in which two versions differ: those of `one` beside those of `other`.
 * @param {Record<string, any>} one
 * @param {Record<string, any>} other
 * @param {string} language
 * @returns {{one: Facet, other: Facet}[]}
 */
export function differing(one, other, language) {
  const others = facets(other, language);
  const pairs = facets(one, language).map((facet, index) => ({ one: facet, other: others[index] }));
  return pairs.filter((pair) => pair.one.words !== pair.other.words);
}

/** "Night of Sat 21 to Sun 22 Nov, 02:40". @param {Entry} entry @param {string} language */
function whenWords(entry, language) {
  if (entry.fields.started_at === undefined) return "";
  return `${nightSpan(nightOfCramp(entry), language)}, ${startWords(entry, language)}`;
}

/** @param {string} name @param {string} label @param {string} words @returns {Facet} */
const facet = (name, label, words) => ({
  name,
  label,
  words: name === "note" ? words : capital(words),
});
