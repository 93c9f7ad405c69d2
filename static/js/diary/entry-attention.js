import { html, LitElement, nothing } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import { openConflicts } from "./conflicts.js";
import { refusedChanges } from "./refused.js";
import { openDiary } from "./store.js";

/**
 * Says on an entry's page that it exists in two versions, or that the account did not take a
 * change of it, and leads to where that is settled. Nothing for every other entry.
 *
 * @property {string} entry - The entry's id.
 */
export class EntryAttention extends LitElement {
  static properties = { entry: { type: String }, words: { state: true } };

  #stop = () => {};

  constructor() {
    super();
    this.entry = "";
    this.words = "";
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#watch();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  render() {
    if (!this.words) return nothing;
    return html`
      <p class="notice notice--warning">
        ${icon("warning")}
        <span>${this.words} <a href="/diary/attention/">${gettext("Choose what to do")}</a></span>
      </p>
    `;
  }

  async #watch() {
    const diary = await openDiary().catch(() => undefined);
    if (!diary) return;
    const isThis = (/** @type {{id: string}} */ { id }) => id === this.entry;
    this.#stop = diary.watch(
      () => Promise.all([openConflicts(diary), refusedChanges(diary)]),
      ([conflicts, refused]) => {
        if (conflicts.some(isThis)) this.words = gettext("There are two versions of this cramp.");
        else if (refused.some(isThis)) {
          this.words = gettext("Your account did not take a change of this cramp.");
        } else this.words = "";
      },
    );
  }
}

customElements.define("entry-attention", EntryAttention);
