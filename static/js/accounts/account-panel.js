import { html, LitElement } from "../../vendor/lit.js";
import { noteAccountDeleted } from "../diary/problem.js";
import { anonymousCount, leftBehind, openDiary } from "../diary/store.js";
import { syncNow } from "../diary/sync.js";
import { Unreachable } from "../shared/api.js";
import { setBusy } from "../shared/busy.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import "./adopt-question.js";
import "./credentials-form.js";
import {
  deletedNotice,
  notMyPhone,
  perhapsDeletedNotice,
  unheardNotice,
  unreadableNotice,
} from "./ending-notices.js";
import { leave } from "./leave.js";
import "./left-behind-question.js";
import "./recovery-codes.js";
import { offlineSentence, sentence } from "./sentences.js";
import { confirmEmail, newRecoveryCodes } from "./session.js";
import { signedInView } from "./signed-in-view.js";
import { accountOnPhone, showWhoIsSignedIn } from "./whose-session.js";

/** @import { Session } from "./session.js" */

/**
 * unheard: signed in, but the server has not said as who. perhapsDeleted: signed out, and the
 * account was on its way out when this phone last heard of it.
 * @typedef {"asking" | "form" | "unheard" | "codes" | "left" | "adopt" | "in" | "deleted" |
 *   "perhapsDeleted" | "unreadable"} Step
 */

/**
 * The account on this phone, one step at a time: sign up or in; keep the recovery codes; say what
 * becomes of somebody else's diary and of the entries made before; then the account itself.
 * "#sign-in" in the address opens the form for an account that exists, "#confirm=…" confirms an
 * e-mail address.
 */
export class AccountPanel extends LitElement {
  static properties = {
    step: { state: true },
    mode: { state: true },
    offline: { state: true },
    anonymous: { state: true },
    left: { state: true },
    session: { state: true },
    ended: { state: true },
    leaving: { state: true },
  };

  /** @type {string[]} */
  #codes = [];
  #isNew = false;

  constructor() {
    super();
    /** @type {Step} */
    this.step = "asking";
    /** @type {"sign-up" | "sign-in"} */
    this.mode = "sign-up";
    this.offline = false;
    this.anonymous = 0;
    /** @type {Awaited<ReturnType<typeof leftBehind>>} */
    this.left = null;
    /** @type {Session | undefined} */
    this.session = undefined;
    this.ended = false;
    this.leaving = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    const { hash } = location;
    if (hash === "#sign-in") this.mode = "sign-in";
    this.#begin(hash.startsWith("#confirm=") ? hash.slice("#confirm=".length) : "");
  }

  updated() {
    // A reload now would lose codes that are shown once, or an answer half given.
    setBusy("account", ["codes", "left", "adopt"].includes(this.step));
  }

  render() {
    const offline = html`<p class="notice notice--info" role="status">${offlineSentence()}</p>`;
    return html`${this.offline ? offline : ""}${this.#steps[this.step]()}`;
  }

  /** @type {Record<Step, () => unknown>} */
  #steps = {
    asking: () => html`<p role="status">${gettext("One moment…")}</p>`,
    form: () => html`${this.#form()} ${this.ended ? notMyPhone(this.#removed) : ""}`,
    unheard: () => unheardNotice(this.#enter),
    left: () => html`
      <left-behind-question .left=${this.left} @left-answered=${this.#afterLeft}></left-behind-question>`,
    deleted: () => deletedNotice(this.#removed),
    perhapsDeleted: () => html`${perhapsDeletedNotice(this.#removed)} ${this.#form()}`,
    unreadable: unreadableNotice,
    codes: () => html`
      <recovery-codes .codes=${this.#codes} @codes-kept=${this.#askAboutEntries}></recovery-codes>`,
    adopt: () => html`
      <adopt-question .count=${this.anonymous} @adopt-answered=${this.#answered}></adopt-question>`,
    in: () =>
      signedInView(this, {
        look: this.#look,
        answered: this.#answered,
        leave: this.#leave,
        ending: this.#ending,
      }),
  };

  #form = () => html`
    <div class="card">
      <credentials-form .mode=${this.mode} @entered=${this.#entered}></credentials-form>
    </div>`;

  /** @param {string} key - Of a confirmation link, or "". */
  async #begin(key) {
    try {
      if (key) await this.#confirm(key);
      await this.#look();
    } catch (error) {
      if (!(error instanceof Unreachable)) return this.#unreadable(error);
      this.offline = true;
      // The account of this diary is a name on the phone; it gives no right to anything.
      const known = await accountOnPhone();
      this.step = known === "none" ? "form" : known === "ended" ? "in" : known;
    }
  }

  #look = async () => {
    this.step = await this.#meet();
  };

  /** Ask who is signed in, show that person's diary, and see what is to be decided about it. */
  async #meet() {
    const session = await showWhoIsSignedIn();
    this.session = session;
    this.offline = false;
    if (!session.account) {
      const known = await accountOnPhone();
      this.ended = known === "ended";
      if (known !== "none") this.mode = "sign-in"; // such a person has an account already
      return known === "perhapsDeleted" ? known : "form";
    }
    if (session.status === "deleted") return "deleted";
    this.anonymous = await anonymousCount();
    this.left = await leftBehind();
    return this.left ? "left" : "in";
  }

  /** @param {unknown} error */
  #unreadable(error) {
    console.warn("accounts: diary", /** @type {Error} */ (error).name);
    this.step = "unreadable";
  }

  /** @param {string} key */
  async #confirm(key) {
    // The key is a secret: out of the address, the history and every later screenshot.
    history.replaceState(null, "", location.pathname);
    const { done, code } = await confirmEmail(decodeURIComponent(key));
    toast(done ? gettext("Your e-mail address is confirmed.") : sentence(code));
  }

  #entered = (/** @type {CustomEvent<{isNew: boolean}>} */ { detail }) => {
    this.#isNew = detail.isNew;
    return this.#enter();
  };

  // Again until the server has said who it is: before that nobody's diary is the right one.
  #enter = async () => {
    this.step = "asking";
    /** @type {Step} */
    let step;
    try {
      step = await this.#meet();
    } catch (error) {
      if (!(error instanceof Unreachable)) return this.#unreadable(error);
      this.step = "unheard";
      return;
    }
    if (step === "in" || step === "left") {
      this.#codes = this.#isNew ? await makeCodes() : [];
      this.#isNew = false;
      if (this.#codes.length) step = "codes";
      else return this.#askAboutEntries();
    }
    this.step = step;
  };

  #askAboutEntries = () => {
    this.#codes = [];
    this.step = this.left ? "left" : this.anonymous ? "adopt" : "in";
    syncNow();
  };

  #afterLeft = async () => {
    this.left = await leftBehind();
    this.#askAboutEntries();
  };

  #ending = (/** @type {CustomEvent<{status: string}>} */ { detail }) =>
    detail.status === "deleted" ? this.#gone() : this.#look();

  #gone = async () => {
    // Its session is over too: what this phone knows of it is all that will be said here.
    await noteAccountDeleted(await openDiary());
    this.step = "deleted";
  };

  #removed = () => {
    this.ended = false;
    this.#begin("");
  };

  #answered = async (/** @type {CustomEvent<{answer: string}>} */ { detail }) => {
    this.anonymous = await anonymousCount();
    this.step = "in";
    if (detail.answer === "add") toast(gettext("Added. They are being sent to your account."));
    if (detail.answer === "discard") toast(gettext("Deleted from this phone."));
  };

  #leave = async () => {
    this.leaving = true;
    try {
      if (!(await leave())) return;
      toast(gettext("You are signed out. Your account's entries are no longer on this phone."));
      await this.#begin("");
    } catch {
      toast(sentence("server_error"), { tone: "danger" });
    } finally {
      this.leaving = false;
    }
  };
}

async function makeCodes() {
  const { done, data } = await newRecoveryCodes().catch(() => ({ done: false, data: null }));
  if (!done) toast(gettext("No recovery codes could be made. Make them on this page later."));
  return done ? data.codes : [];
}

customElements.define("account-panel", AccountPanel);
