import { html } from "../../vendor/lit.js";

/**
 * One of the icons of partials/symbols.html, as decoration.
 * @param {string} name
 */
export const icon = (name) =>
  html`<svg class="icon" aria-hidden="true"><use href="#icon-${name}"></use></svg>`;
