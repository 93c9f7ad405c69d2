import { html, LitElement } from "../../vendor/lit.js";
import { onSyncState, syncNow } from "../diary/sync.js";
import { gettext } from "../shared/text.js";
import { lastInWords, phaseInWords, rightDiaryWords, waitingInWords } from "./state-words.js";

/** @import { SyncState as State } from "../diary/sync.js" */

/**
 * How the exchange with the account is going: its state in words, when it last worked, what waits,
 * and a button to try now. Says nothing for a diary without an account.
 */
export class SyncState extends LitElement {
  static properties = { state: { state: true } };

  #stop = () => {};

  constructor() {
    super();
    /** @type {State | undefined} */
    this.state = undefined;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#stop = onSyncState((state) => {
      this.state = state;
    });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  updated() {
    this.hidden = !this.state || this.state.phase === "off"; // no gap where nothing is said
  }

  render() {
    const { state } = this;
    if (!state || state.phase === "off") return html``;
    return html`
      <div class="card">
        <h3>${gettext("Exchange with your account")}</h3>
        <p role="status">${phaseInWords(state)}</p>
        <p class="text-soft">${lastInWords(state.lastSuccess)} ${waitingInWords(state.waiting)}</p>
        ${this.#action(state)}
      </div>`;
  }

  /** @param {State} state */
  #action({ phase, problem }) {
    if (phase === "signed_out") {
      return html`<a class="button button--primary" href="/you/account/#sign-in">
        ${gettext("Sign in")}</a>`;
    }
    if (problem === "account_mismatch") {
      return html`<a class="button button--primary" href="/you/account/">${rightDiaryWords()}</a>`;
    }
    return html`<button class="button" type="button" ?disabled=${phase === "syncing"}
      @click=${() => syncNow()}>${gettext("Send and fetch now")}</button>`;
  }
}

customElements.define("sync-state", SyncState);
