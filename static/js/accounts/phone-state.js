import { html, LitElement } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { fill, gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";

/**
 * What this phone holds and may keep: whether every page is here, whether the browser promised not
 * to clear the diary away, and how much room is taken.
 */
export class PhoneState extends LitElement {
  static properties = {
    offline: { state: true },
    persisted: { state: true },
    estimate: { state: true },
  };

  #watcher = new MutationObserver(() => this.#readOffline());

  constructor() {
    super();
    this.offline = "";
    /** @type {boolean | undefined} */
    this.persisted = undefined;
    /** @type {StorageEstimate | undefined} */
    this.estimate = undefined;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    // pwa/register.js keeps the state there.
    this.#watcher.observe(document.documentElement, { attributeFilter: ["data-offline"] });
    this.#readOffline();
    this.#readStorage();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watcher.disconnect();
  }

  render() {
    return html`
      <ul class="stack stack--tight" role="list">
        ${this.#offlineLine()} ${this.#keptLine()} ${this.#roomLine()}
      </ul>
      ${this.#askButton()}`;
  }

  #offlineLine() {
    /** @type {Record<string, [string, string]>} */
    const lines = {
      ready: ["check", gettext("Ready offline: every page opens without a network.")],
      preparing: ["download", gettext("Getting ready for use without a network…")],
      failed: ["warning", gettext("Not ready offline yet. Open the app again with a network.")],
      unsupported: ["warning", gettext("This browser window cannot work offline.")],
    };
    const [name, words] = lines[this.offline] ?? lines.preparing;
    return line(name, words);
  }

  #keptLine() {
    if (this.persisted === undefined) return "";
    return this.persisted
      ? line("check", gettext("The browser has promised to keep your diary."))
      : line(
          "warning",
          gettext(
            "The browser may clear your diary away, for example when you do not open it for a week. Install the app or make an account.",
          ),
        );
  }

  #roomLine() {
    const { usage, quota } = this.estimate ?? {};
    if (usage === undefined || !quota) return "";
    const values = { used: megabytes(usage), quota: megabytes(quota) };
    return line("phone", fill(gettext("%(used)s MB used, of %(quota)s MB allowed."), values));
  }

  #askButton() {
    if (this.persisted !== false || !navigator.storage?.persist) return "";
    return html`
      <button class="button" type="button" @click=${this.#ask}>
        ${gettext("Ask the browser to keep it")}</button>`;
  }

  #readOffline() {
    this.offline = document.documentElement.dataset.offline ?? "";
  }

  async #readStorage() {
    // Missing where the address is not secure; failing in some private windows.
    try {
      this.persisted = await navigator.storage.persisted();
      this.estimate = await navigator.storage.estimate();
    } catch (error) {
      console.warn("storage:", /** @type {Error} */ (error).name);
    }
  }

  #ask = async () => {
    this.persisted = await navigator.storage.persist();
    if (!this.persisted) toast(gettext("The browser said no. Installing the app helps."));
  };
}

/** @param {string} name @param {string} words */
const line = (name, words) => html`<li class="status-line">${icon(name)}<span>${words}</span></li>`;

/** A megabyte at least: "0 MB" would be wrong. @param {number} bytes */
const megabytes = (bytes) => Math.max(1, Math.round(bytes / 1_000_000)).toLocaleString();

customElements.define("phone-state", PhoneState);
