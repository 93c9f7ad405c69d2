import { html, LitElement, nothing } from "../../vendor/lit.js";
import { Unreachable } from "../shared/api.js";
import { confirmDialog } from "../shared/dialog.js";
import { icon } from "../shared/icon.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { listTokens, makeToken, revokeToken } from "./belongings.js";
import { firstEmpty, focusProblem, given, passwordField, textField } from "./fields.js";
import { sentence } from "./sentences.js";

/** @import { Token } from "./belongings.js" */

/** A fold for people who write scripts: tokens, each shown once, listed, and revoked here. */
export class AccountTokens extends LitElement {
  static properties = {
    tokens: { state: true },
    made: { state: true },
    wantsPassword: { state: true },
    problems: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {Token[] | undefined} */
    this.tokens = undefined;
    /** The text of a new token. */
    this.made = "";
    this.wantsPassword = false;
    /** @type {Record<string, string>} */
    this.problems = {};
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <details class="fold" @toggle=${this.#toggle}>
        <summary>${gettext("Access for your own scripts")}</summary>
        <p>${gettext("A token lets a program of yours read and write your diary. It cannot change your account. Whoever has it can do the same, so keep it like a password.")}</p>
        ${this.made ? this.#shownOnce() : this.#form()}
        <ul class="stack" role="list">${this.tokens?.map(this.#row)}</ul>
      </details>
    `;
  }

  #form() {
    return html`
      <form class="stack" novalidate @submit=${this.#make}>
        ${textField({
          ...{ id: "token-name", name: "name", label: gettext("What is it for?"), maxlength: 64 },
          ...{ autocomplete: "off", error: this.problems.name ?? "" },
        })}
        ${
          this.wantsPassword
            ? passwordField({
                ...{ id: "token-password", name: "password", label: gettext("Your password") },
                ...{ autocomplete: "current-password", error: this.problems.password ?? "" },
              })
            : nothing
        }
        <p class="field__error" role="alert">${this.problems.form}</p>
        <button class="button button--primary" ?disabled=${this.busy}>${gettext("Make a token")}</button>
      </form>
    `;
  }

  #shownOnce() {
    return html`
      <div class="card card--accent">
        <h3 tabindex="-1">${gettext("Copy it now: it is shown only this once")}</h3>
        <p class="token" translate="no"><code>${this.made}</code></p>
        <div class="cluster">
          <button class="button button--primary" type="button" @click=${this.#copy}>
            ${icon("edit")} ${gettext("Copy")}</button>
          <button class="button" type="button" @click=${this.#close}>${gettext("I have it")}</button>
        </div>
      </div>
    `;
  }

  #row = (/** @type {Token} */ token) => html`
    <li class="belonging">
      <span><strong>${token.name}</strong> <small class="text-soft">${usedWords(token)}</small></span>
      <button class="button button--danger" type="button" @click=${() => this.#revoke(token)}>
        ${gettext("Revoke")} <span class="visually-hidden">${token.name}</span>
      </button>
    </li>
  `;

  #toggle = (/** @type {Event} */ { target }) => {
    if (/** @type {HTMLDetailsElement} */ (target).open) this.#load();
  };

  #load = () =>
    this.#ask(async () => {
      const { done, code, data } = await listTokens();
      if (done) this.tokens = data.tokens;
      else this.problems = { form: sentence(code) };
    });

  #make = (/** @type {SubmitEvent} */ event) => {
    const fields = given(event);
    const empty = firstEmpty(fields);
    if (empty) {
      this.problems = { [empty]: sentence("required", empty) };
      return focusProblem(this);
    }
    return this.#ask(async () => {
      const { done, code, field, data } = await makeToken(
        /** @type {{name: string, password?: string}} */ (fields),
      );
      if (done) return this.#show(data.token);
      // Signed in a while ago: it must be her.
      if (code === "password_needed" && !this.wantsPassword) this.wantsPassword = true;
      else this.problems = { [field ?? "form"]: sentence(code, field) };
      await focusProblem(this);
    });
  };

  /** @param {string} text */
  async #show(text) {
    this.made = text;
    this.wantsPassword = false;
    await this.#load();
    this.querySelector("h3")?.focus();
  }

  #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.made);
      toast(gettext("Copied."));
    } catch {
      toast(gettext("This browser does not allow copying. Mark the text and copy it by hand."));
    }
  };

  #close = () => {
    this.made = "";
  };

  /** @param {Token} token */
  async #revoke(token) {
    const agreed = await confirmDialog({
      title: fill(gettext("Revoke “%(name)s”?"), { name: token.name }),
      text: gettext("Whatever uses it is shut out at once. Your diary stays as it is."),
      confirm: gettext("Revoke"),
      danger: true,
    });
    if (!agreed) return;
    await this.#ask(async () => {
      const { done, code } = await revokeToken(token.id);
      if (done || code === "not_found") {
        toast(gettext("Revoked."));
        await this.#load();
      } else this.problems = { form: sentence(code) };
    });
  }

  /** @param {() => Promise<void>} act */
  async #ask(act) {
    this.problems = {};
    this.busy = true;
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.problems = { form: gettext("You are offline. Try again when you have a network.") };
    } finally {
      this.busy = false;
    }
  }
}

/** @param {Token} token */
function usedWords({ last_used_on }) {
  if (!last_used_on) return gettext("never used");
  const format = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: "medium", timeZone: "UTC" });
  return fill(gettext("last used %(day)s"), { day: format.format(Date.parse(last_used_on)) });
}

customElements.define("account-tokens", AccountTokens);
