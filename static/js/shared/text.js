// Words for people, in their language. Django's catalog script, loaded before the modules on pages
// that are not in English, fills these; without it the English text stands.

/**
 * @typedef {{gettext: (text: string) => string,
 *   ngettext: (one: string, many: string, count: number) => string}} Catalog
 */

/** @returns {Catalog | undefined} */
const catalog = () => /** @type {any} */ (globalThis).django;

/**
 * Return `text` in the page's language.
 * @param {string} text
 */
export const gettext = (text) => catalog()?.gettext(text) ?? text;

/**
 * Return the form of a text that fits `count`, in the page's language.
 * @param {string} one
 * @param {string} many
 * @param {number} count
 */
export const ngettext = (one, many, count) =>
  catalog()?.ngettext(one, many, count) ?? (count === 1 ? one : many);

/**
 * Fill `%(name)s` places of a translated text.
 * @param {string} text
 * @param {Record<string, string | number>} values
 */
export const fill = (text, values) =>
  text.replace(/%\((\w+)\)s/g, (_match, name) => String(values[name]));
