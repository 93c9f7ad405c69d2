import { html, LitElement } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";

/**
 * Shows recovery codes, this once: copy them, or download them where the browser can. Goes on only
 * after the person has said that she keeps them.
 *
 * @property {string[]} codes
 * @fires codes-kept
 */
export class RecoveryCodes extends LitElement {
  static properties = {
    codes: { attribute: false },
    kept: { state: true },
    said: { state: true },
  };

  constructor() {
    super();
    /** @type {string[]} */
    this.codes = [];
    this.kept = false;
    this.said = "";
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <div class="card">
        <h2 tabindex="-1">${gettext("Keep your recovery codes")}</h2>
        <p>${gettext(
          "If you forget your password, one of these lets you choose a new one. Each works once. They are shown only now.",
        )}</p>
        <ul class="codes" translate="no">
          ${this.codes.map((code) => html`<li><code>${code}</code></li>`)}
        </ul>
        <div class="cluster">
          <button class="button" type="button" @click=${this.#copy}>
            ${icon("edit")} ${gettext("Copy")}
          </button>
          <button class="button" type="button" @click=${this.#download}>
            ${icon("download")} ${gettext("Download")}
          </button>
        </div>
        <p role="status" class="text-small">${this.said}</p>
        <p class="text-soft">${gettext(
          "Good places: a password manager, or on paper at home. If the download does nothing, copy them or write them down.",
        )}</p>
        <label class="choice">
          <input type="checkbox" @change=${this.#tick}> ${gettext("I have kept them")}
        </label>
        <button class="button button--primary button--large button--wide" type="button"
          ?disabled=${!this.kept} @click=${this.#goOn}>${gettext("Go on")}</button>
      </div>`;
  }

  firstUpdated() {
    this.querySelector("h2")?.focus();
  }

  get #text() {
    const lines = [gettext("Cramps: recovery codes"), location.origin, "", ...this.codes, ""];
    return lines.join("\n");
  }

  #tick = (/** @type {Event} */ event) => {
    this.kept = /** @type {HTMLInputElement} */ (event.target).checked;
  };

  #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.said = gettext("Copied.");
    } catch {
      this.said = gettext(
        "This browser did not let us copy. Press and hold the codes to copy them.",
      );
    }
  };

  #download = () => {
    const url = URL.createObjectURL(new Blob([this.#text], { type: "text/plain" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = "cramps-recovery-codes.txt";
    link.click();
    // Safari reads the address a moment after the click.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    this.said = gettext("Look for cramps-recovery-codes.txt in your downloads.");
  };

  #goOn = () => this.dispatchEvent(new CustomEvent("codes-kept", { bubbles: true }));
}

customElements.define("recovery-codes", RecoveryCodes);
