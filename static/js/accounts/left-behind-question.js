import { html, LitElement } from "../../vendor/lit.js";
import { keepLeftBehind, removeLeftBehind } from "../diary/store.js";
import { confirmDialog } from "../shared/dialog.js";
import { gettext } from "../shared/text.js";
import { leftWords, losingLeftWords } from "./left-words.js";

/**
 * Somebody else's sign-in had ended on this phone, and that diary is still on it. Whoever is here
 * now decides whether it waits for its owner, closed, or goes. Closed is not encrypted.
 *
 * @property {{account: string, unsent: number}} left
 * @fires left-answered
 */
export class LeftBehindQuestion extends LitElement {
  static properties = { left: { attribute: false }, problem: { state: true } };

  constructor() {
    super();
    /** @type {{account: string, unsent: number}} */
    this.left = { account: "", unsent: 0 };
    this.problem = "";
  }

  createRenderRoot() {
    return this;
  }

  firstUpdated() {
    this.querySelector("h2")?.focus();
  }

  render() {
    return html`
      <div class="card card--accent">
        <h2 tabindex="-1">${gettext("Another person’s diary is on this phone")}</h2>
        <p>${leftWords(this.left.unsent)}</p>
        <button class="button button--primary button--large" type="button" @click=${this.#keep}>
          ${gettext("Keep it for that person")}</button>
        <p class="text-soft text-small">${gettext("It stays closed until that person signs in here again.")}</p>
        <button class="button button--quiet button--danger" type="button" @click=${this.#remove}>
          ${gettext("Remove it from this phone")}</button>
        <p role="alert" class="field__error">${this.problem}</p>
      </div>`;
  }

  #keep = () => this.#try(() => keepLeftBehind(this.left.account));

  #remove = async () => {
    const agreed = await confirmDialog({
      title: gettext("Remove that person’s diary?"),
      text: losingLeftWords(this.left.unsent),
      confirm: gettext("Remove"),
      danger: true,
    });
    if (agreed) await this.#try(() => removeLeftBehind(this.left.account));
  };

  /** @param {() => Promise<void>} act */
  async #try(act) {
    try {
      await act();
      this.dispatchEvent(new CustomEvent("left-answered", { bubbles: true }));
    } catch (error) {
      console.warn("accounts: left behind", /** @type {Error} */ (error).name);
      this.problem = gettext("That did not work. Nothing was changed. Try again.");
    }
  }
}

customElements.define("left-behind-question", LeftBehindQuestion);
