// Form fields of the account pages: a label, a control, a hint, and what is wrong beside it. What
// was typed stays in the control, whatever the server says.

import { html, ifDefined } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";

/**
 * @typedef {object} Field
 * @property {string} id
 * @property {string} name
 * @property {string} label
 * @property {string} [type]
 * @property {string} [autocomplete]
 * @property {string} [hint]
 * @property {string} [error] - Empty when nothing is wrong.
 * @property {string} [value] - What it starts with.
 * @property {number} [maxlength]
 */

/** A one-line field. @param {Field} field */
export const textField = (field) => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    ${hint(field)}
    <input id=${field.id} name=${field.name} type=${field.type ?? "text"} required
      autocomplete=${ifDefined(field.autocomplete)} autocapitalize="none" spellcheck="false"
      maxlength=${field.maxlength ?? 254} .defaultValue=${field.value ?? ""}
      aria-describedby=${describedBy(field)} aria-invalid=${field.error ? "true" : "false"}>
    ${error(field)}
  </div>`;

/** A password with a box that shows it. @param {Field} field */
export const passwordField = (field) => html`
  <div class="field">
    <label for=${field.id}>${field.label}</label>
    ${hint(field)}
    <input id=${field.id} name=${field.name} type="password" required
      autocomplete=${ifDefined(field.autocomplete)} autocapitalize="none" spellcheck="false"
      maxlength="1000" aria-describedby=${describedBy(field)}
      aria-invalid=${field.error ? "true" : "false"}>
    <label class="choice">
      <input type="checkbox" @change=${show}>
      ${gettext("Show password")}
    </label>
    ${error(field)}
  </div>`;

/**
 * Return the fields of a form by name; what is only white space counts as nothing.
 * @param {SubmitEvent} event
 * @returns {Record<string, string>}
 */
export function given(event) {
  event.preventDefault();
  const data = new FormData(/** @type {HTMLFormElement} */ (event.target));
  return Object.fromEntries([...data].map(([name, value]) => [name, String(value)]));
}

/**
 * Return the name of the first field that is empty, so that the server need not be asked.
 * @param {Record<string, string>} fields
 */
export const firstEmpty = (fields) => Object.keys(fields).find((name) => !fields[name].trim());

/**
 * Put the keyboard where something is wrong, once it is drawn.
 * @param {import("../../vendor/lit.js").LitElement} element
 */
export async function focusProblem(element) {
  await element.updateComplete;
  /** @type {HTMLElement | null} */
  const wrong = element.querySelector('[aria-invalid="true"], .notice--danger');
  wrong?.focus();
}

/** @param {Field} field */
const hint = (field) =>
  field.hint ? html`<p class="field__hint" id="${field.id}-hint">${field.hint}</p>` : "";

/** @param {Field} field */
const error = (field) => html`<p class="field__error" id="${field.id}-error">${field.error}</p>`;

/** @param {Field} field */
const describedBy = ({ id, hint: words }) => (words ? `${id}-hint ${id}-error` : `${id}-error`);

/** @param {Event} event */
function show(event) {
  const box = /** @type {HTMLInputElement} */ (event.target);
  const input = box.closest(".field")?.querySelector("input");
  if (input) input.type = box.checked ? "text" : "password";
}
