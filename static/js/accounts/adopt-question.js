import { html, LitElement } from "../../vendor/lit.js";
import { adoptAnonymous, discardAnonymous } from "../diary/store.js";
import { syncNow } from "../diary/sync.js";
import { confirmDialog } from "../shared/dialog.js";
import { fill, gettext, ngettext } from "../shared/text.js";

/**
 * Asks what becomes of the entries made before signing in. It may be a borrowed phone, so nothing
 * happens by itself, and nothing is deleted without asking again.
 *
 * @property {number} count - How many entries there are.
 * @property {boolean} apart - They were kept apart before: asks quietly.
 * @fires adopt-answered - `detail.answer` is "add", "apart" or "discard".
 */
export class AdoptQuestion extends LitElement {
  static properties = {
    count: { type: Number },
    apart: { type: Boolean },
    busy: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.count = 0;
    this.apart = false;
    this.busy = false;
    this.problem = "";
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <div class="card ${this.apart ? "" : "card--accent"}">
        <h2 tabindex="-1">${this.#title()}</h2>
        <p>${gettext("They were made here before you signed in.")}</p>
        <button class="button button--primary button--large" type="button" ?disabled=${this.busy}
          @click=${this.#add}>${gettext("Add them to my account")}</button>
        ${this.apart ? "" : this.#keepButton()}
        <button class="button button--quiet button--danger" type="button" ?disabled=${this.busy}
          @click=${this.#discard}>${gettext("Delete them")}</button>
        <p role="alert" class="field__error">${this.problem}</p>
      </div>`;
  }

  firstUpdated() {
    if (!this.apart) this.querySelector("h2")?.focus();
  }

  #title() {
    const words = this.apart
      ? ngettext(
          "%(count)s entry on this phone is kept apart",
          "%(count)s entries on this phone are kept apart",
          this.count,
        )
      : ngettext(
          "Add the %(count)s entry on this phone to your account?",
          "Add the %(count)s entries on this phone to your account?",
          this.count,
        );
    return fill(words, { count: this.count });
  }

  #keepButton() {
    return html`<button class="button button--large" type="button" ?disabled=${this.busy}
      @click=${() => this.#answer("apart")}>${gettext("Keep them apart, on this phone only")}
    </button>`;
  }

  #add = () =>
    this.#try(async () => {
      await adoptAnonymous();
      this.#answer("add");
      syncNow();
    });

  #discard = async () => {
    const title = ngettext(
      "Delete %(count)s entry from this phone?",
      "Delete %(count)s entries from this phone?",
      this.count,
    );
    const agreed = await confirmDialog({
      title: fill(title, { count: this.count }),
      text: gettext("They are nowhere else, so they cannot be brought back."),
      confirm: gettext("Delete"),
      danger: true,
    });
    if (!agreed) return;
    await this.#try(async () => {
      await discardAnonymous();
      this.#answer("discard");
    });
  };

  /** @param {() => Promise<void>} act */
  async #try(act) {
    this.busy = true;
    this.problem = "";
    try {
      await act();
    } catch (error) {
      console.warn("accounts: adoption", /** @type {Error} */ (error).name);
      this.problem = gettext("That did not work. Your entries are as they were. Try again.");
    } finally {
      this.busy = false;
    }
  }

  /** @param {"add" | "apart" | "discard"} answer */
  #answer(answer) {
    this.dispatchEvent(new CustomEvent("adopt-answered", { detail: { answer }, bubbles: true }));
  }
}

customElements.define("adopt-question", AdoptQuestion);
