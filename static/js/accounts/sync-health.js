import { html, LitElement, nothing } from "../../vendor/lit.js";
import { dismissRestored, health } from "../diary/health.js";
import { anonymousCount, onDiaryChange, openDiary } from "../diary/store.js";
import { onSyncState, syncNow } from "../diary/sync.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import "./account-counts.js";
import { saveEverything, saveTable } from "./copies.js";
import { unreadableNotice } from "./ending-notices.js";
import { accountLines, copyWords, restoredWords } from "./health-words.js";
import { phaseInWords, rightDiaryWords } from "./state-words.js";

/** @import { Health } from "../diary/health.js" */
/** @import { Diary } from "../diary/store.js" */
/** @import { SyncState } from "../diary/sync.js" */
/** @import { Line } from "./health-words.js" */

/**
 * Where the diary is and how safe it is there: what waits, what stands in the way, when the exchange
 * last worked; and copies to keep, which need neither network nor account.
 */
export class SyncHealth extends LitElement {
  static properties = {
    health: { state: true },
    state: { state: true },
    account: { state: true },
    apart: { state: true },
    failed: { state: true },
  };

  /** @type {Diary | undefined} */
  #diary;

  constructor() {
    super();
    /** @type {Health | undefined} */
    this.health = undefined;
    /** @type {SyncState | undefined} */
    this.state = undefined;
    /** @type {string | null} */
    this.account = null;
    /** Entries made without an account that are kept beside the account's. */
    this.apart = 0;
    this.failed = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    onDiaryChange(() => location.reload());
    onSyncState((state) => {
      this.state = state;
    });
    this.#open();
  }

  render() {
    if (this.failed) return unreadableNotice();
    if (!this.health) return html`<p role="status">${gettext("One moment…")}</p>`;
    return html`
      <div class="card">
        <h2>${gettext("Where your diary is")}</h2>
        <account-counts></account-counts>
        ${this.account ? this.#exchange(this.health) : this.#alone()}
      </div>
      ${this.#restored(this.health)}
      <div class="card">
        <h2>${gettext("A copy to keep")}</h2>
        <p>${gettext("Both are made on this phone and need no network. They hold what you wrote, so keep them where nobody else reads them.")}</p>
        <button class="button button--wide" type="button" @click=${saveEverything}>
          ${icon("download")} ${gettext("Save a copy of everything")}</button>
        <p class="text-soft text-small">${copyWords(this.account ? this.apart : 0)}</p>
        <button class="button button--wide" type="button" @click=${saveTable}>
          ${icon("download")} ${gettext("Save the cramps as a table")}</button>
        <p class="text-soft text-small">${gettext("For a spreadsheet or a doctor: one line for each cramp.")}</p>
      </div>
    `;
  }

  /** @param {Health} facts */
  #exchange(facts) {
    return html`
      <p role="status">${this.state ? phaseInWords(this.state) : nothing}</p>
      <ul class="stack stack--tight" role="list">${accountLines(facts).map(lineRow)}</ul>
      ${this.#action()}
    `;
  }

  #action() {
    const { phase, problem } = this.state ?? {};
    if (phase === "signed_out") return wayOn("/you/account/#sign-in", gettext("Sign in"));
    if (problem === "account_mismatch") return wayOn("/you/account/", rightDiaryWords());
    if (problem === "account_deleted") return wayOn("/you/account/", gettext("Open the account"));
    const syncing = phase === "syncing";
    return html`
      <button class="button button--primary button--wide" type="button" aria-busy=${syncing}
        ?disabled=${syncing} @click=${() => syncNow()}>
        ${syncing ? gettext("Sending and fetching…") : gettext("Send and fetch now")}</button>
    `;
  }

  #alone = () => html`
    <p>${gettext("It is on this phone only. If the phone is lost or its browser is cleared, the diary is gone. An account or a copy keeps it safe.")}</p>
    ${wayOn("/you/account/", gettext("Create an account"))}
  `;

  /** @param {Health} facts */
  #restored(facts) {
    if (!facts.restored) return nothing;
    return html`
      <div class="notice notice--info" role="status">
        ${icon("cloud")}
        <div class="stack stack--tight">
          <p>${restoredWords(facts)}</p>
          <p><button class="button" type="button" @click=${this.#dismiss}>${gettext("All right")}</button></p>
        </div>
      </div>
    `;
  }

  async #open() {
    try {
      this.#diary = await openDiary();
    } catch {
      this.failed = true;
      return;
    }
    const diary = this.#diary;
    this.account = diary.account;
    if (diary.account) this.apart = await anonymousCount().catch(() => 0);
    diary.watch(
      () => health(diary),
      (facts) => {
        this.health = facts;
      },
    );
  }

  #dismiss = () => this.#diary && dismissRestored(this.#diary);
}

/** @param {string} href @param {string} words */
const wayOn = (href, words) =>
  html`<a class="button button--primary button--wide" href=${href}>${words}</a>`;

/** @param {Line} line */
const lineRow = ({ icon: name, words, href, link }) => html`
  <li class="status-line">
    ${icon(name)}<span>${words} ${href ? html`<a href=${href}>${link}</a>` : nothing}</span>
  </li>
`;

customElements.define("sync-health", SyncHealth);
