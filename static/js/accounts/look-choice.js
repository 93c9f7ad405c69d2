import { html, LitElement } from "../../vendor/lit.js";
import { pageLanguage } from "../shared/nights.js";
import { gettext } from "../shared/text.js";
import { chooseNightHours, chooseTheme, currentChoice, nightHours } from "../shared/theme.js";

/** @import { Choice } from "../shared/theme.js" */

const HOURS = Array.from({ length: 24 }, (_none, hour) => hour);

/** The choice of theme, and the hours in which "Auto" shows the dim red one. */
export class LookChoice extends LitElement {
  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
  }

  render() {
    const { from, to } = nightHours();
    return html`
      <fieldset class="segmented">
        <legend>${gettext("Theme")}</legend>
        ${this.#choice("auto", gettext("Auto"))} ${this.#choice("light", gettext("Light"))}
        ${this.#choice("dark", gettext("Dark"))} ${this.#choice("night", gettext("Night"))}
      </fieldset>
      <p class="text-soft">${gettext(
        "Night is dim and red, so that it does not wake you up. Auto uses it in your night hours.",
      )}</p>
      <div class="cluster">
        ${this.#hour("from", gettext("Night begins"), from)}
        ${this.#hour("to", gettext("Night ends"), to)}
      </div>`;
  }

  /** @param {Choice} choice @param {string} label */
  #choice(choice, label) {
    return html`<label>
      <input type="radio" name="theme" ?checked=${currentChoice() === choice}
        @change=${() => chooseTheme(choice)}>
      ${label}
    </label>`;
  }

  /** @param {"from" | "to"} end @param {string} label @param {number} chosen */
  #hour(end, label, chosen) {
    const format = new Intl.DateTimeFormat(pageLanguage(), { timeStyle: "short", timeZone: "UTC" });
    return html`<div class="field">
      <label for="night-${end}">${label}</label>
      <select id="night-${end}" @change=${this.#chooseHours}>
        ${HOURS.map(
          (hour) => html`<option value=${hour} ?selected=${hour === chosen}>
            ${format.format(hour * 3_600_000)}
          </option>`,
        )}
      </select>
    </div>`;
  }

  #chooseHours = () => {
    const hour = (/** @type {string} */ end) =>
      Number(/** @type {HTMLSelectElement} */ (this.querySelector(`#night-${end}`)).value);
    chooseNightHours({ from: hour("from"), to: hour("to") });
  };
}

customElements.define("look-choice", LookChoice);
