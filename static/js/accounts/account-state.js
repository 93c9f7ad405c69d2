import { html, LitElement } from "../../vendor/lit.js";
import { leftBehind } from "../diary/store.js";
import { Unreachable } from "../shared/api.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import "./account-counts.js";
import {
  deletedNotice,
  notMyPhone,
  perhapsDeletedNotice,
  unreadableNotice,
} from "./ending-notices.js";
import { leave } from "./leave.js";
import { sentence } from "./sentences.js";
import { accountOnPhone, shownAccount, showWhoIsSignedIn } from "./whose-session.js";

/**
 * The account in short, on the page You: where the entries are, who is signed in, and the ways to
 * sign in, up or out. What the template holds for readers without scripts is replaced.
 */
export class AccountState extends LitElement {
  static properties = {
    state: { state: true },
    email: { state: true },
    left: { state: true },
    leaving: { state: true },
  };

  constructor() {
    super();
    /**
     * @type {"asking" | "in" | "none" | "ended" | "offline" | "deleted" | "perhapsDeleted" |
     *   "unreadable"}
     */
    this.state = "asking";
    this.email = "";
    /** Another person's diary waits for a decision. */
    this.left = false;
    this.leaving = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    this.#look();
  }

  render() {
    return html`<account-counts></account-counts>${this.#states[this.state]()}`;
  }

  #look = async () => {
    try {
      const { account, email, status } = await showWhoIsSignedIn();
      this.email = email ?? "";
      if (account) this.left = (await leftBehind()) !== null;
      if (status === "deleted") this.state = "deleted";
      else this.state = account ? "in" : await accountOnPhone();
    } catch (error) {
      if (error instanceof Unreachable) this.state = (await shownAccount()) ? "offline" : "none";
      else this.#unreadable(error);
    }
  };

  /** @param {unknown} error */
  #unreadable(error) {
    console.warn("accounts: diary", /** @type {Error} */ (error).name);
    this.state = "unreadable";
  }

  #states = {
    asking: () => html``,
    in: () => html`
      <p>${gettext("Signed in as")} <strong>${this.email}</strong></p>
      ${
        this.left
          ? html`<p><a href="/you/account/">${gettext("Another person’s diary is on this phone: choose what becomes of it")}</a></p>`
          : ""
      }
      <div class="cluster">
        <a class="button" href="/you/account/">${gettext("Account and password")}</a>
        <button class="button button--quiet" type="button" ?disabled=${this.leaving}
          aria-busy=${this.leaving} @click=${this.#leave}>${gettext("Sign out")}</button>
      </div>`,
    none: () => html`
      <p>${gettext(
        "You need no account. With one, your diary is kept safe and is the same on all your phones.",
      )}</p>
      <div class="cluster">
        <a class="button button--primary" href="/you/account/">${gettext("Create an account")}</a>
        <a class="button" href="/you/account/#sign-in">${gettext("Sign in")}</a>
      </div>`,
    ended: () => html`
      <p>${gettext("Your sign-in has ended. Nothing is lost; sign in and the diary is sent again.")}</p>
      <a class="button button--primary" href="/you/account/#sign-in">${gettext("Sign in")}</a>
      ${notMyPhone(this.#look)}`,
    deleted: () => deletedNotice(this.#look),
    perhapsDeleted: () => html`
      ${perhapsDeletedNotice(this.#look)}
      <a class="button" href="/you/account/#sign-in">${gettext("Sign in")}</a>`,
    unreadable: unreadableNotice,
    offline: () => html`
      <p>${gettext("No network just now. Everything works on this phone.")}</p>`,
  };

  #leave = async () => {
    this.leaving = true;
    try {
      if (await leave()) await this.#look();
    } catch {
      toast(sentence("server_error"), { tone: "danger" });
    } finally {
      this.leaving = false;
    }
  };
}

customElements.define("account-state", AccountState);
