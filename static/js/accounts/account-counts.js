import { html, LitElement } from "../../vendor/lit.js";
import { agoText } from "../diary/running.js";
import { onDiaryChange, openDiary } from "../diary/store.js";
import { onSyncState } from "../diary/sync.js";
import { icon } from "../shared/icon.js";
import { pageLanguage } from "../shared/nights.js";
import { countsInWords } from "./state-words.js";

/** @import { Counts } from "./state-words.js" */

/**
 * One line that says where the cramps are: "12 on this phone, 12 in your account, a minute ago."
 * Follows the diary and the sync by itself; says nothing until it knows.
 */
export class AccountCounts extends LitElement {
  static properties = {
    counts: { state: true },
    account: { state: true },
    lastSuccess: { state: true },
  };

  /** @type {(() => void)[]} */
  #stops = [];
  #stopWatching = () => {};

  constructor() {
    super();
    /** @type {Counts | undefined} */
    this.counts = undefined;
    /** @type {string | null} */
    this.account = null;
    /** @type {number | null} */
    this.lastSuccess = null;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    const minute = setInterval(() => this.requestUpdate(), 30_000);
    this.#stops = [
      () => clearInterval(minute),
      onDiaryChange(() => this.#watch()),
      onSyncState(({ lastSuccess }) => {
        this.lastSuccess = lastSuccess;
      }),
    ];
    this.#watch();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopWatching();
    for (const stop of this.#stops) stop();
  }

  render() {
    if (!this.counts) return html``;
    const words = countsInWords({
      counts: this.counts,
      account: this.account,
      ago: this.lastSuccess
        ? agoText(Math.max(0, Date.now() - this.lastSuccess), pageLanguage())
        : null,
    });
    return html`<p class="status-line">
      ${icon(this.account ? "cloud" : "phone")}<span>${words}</span>
    </p>`;
  }

  async #watch() {
    this.#stopWatching();
    try {
      const diary = await openDiary();
      this.account = diary.account;
      this.#stopWatching = diary.watch(
        () => diary.counts(),
        (counts) => {
          this.counts = counts;
        },
      );
    } catch {
      // No diary can be kept here; the page's own notice says why.
      this.counts = undefined;
    }
  }
}

customElements.define("account-counts", AccountCounts);
