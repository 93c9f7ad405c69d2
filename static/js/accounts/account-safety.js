import { html, LitElement } from "../../vendor/lit.js";
import { Unreachable } from "../shared/api.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { firstEmpty, focusProblem, given, passwordField } from "./fields.js";
import "./recovery-codes.js";
import { sentence } from "./sentences.js";
import { changePassword, newRecoveryCodes } from "./session.js";

/** Two folds for the signed-in: another password, and new recovery codes. */
export class AccountSafety extends LitElement {
  static properties = {
    codes: { state: true },
    problems: { state: true },
  };

  constructor() {
    super();
    /** @type {string[]} */
    this.codes = [];
    /** @type {Record<string, string>} */
    this.problems = {};
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<div class="stack">${this.#passwordFold()} ${this.#codesFold()}</div>`;
  }

  #passwordFold() {
    return html`
      <details class="fold">
        <summary>${gettext("Change password")}</summary>
        <form class="stack" novalidate @submit=${this.#changePassword}>
          ${this.#field("current_password", gettext("Current password"), "current-password")}
          ${this.#field("new_password", gettext("New password"), "new-password")}
          <p class="text-soft">${gettext("Other phones and browsers are signed out. Tokens for your own scripts go on working: revoke them on this page, under “Access for your own scripts”.")}</p>
          <p class="field__error" role="alert">${this.problems.password_form}</p>
          <button class="button button--primary">${gettext("Change password")}</button>
        </form>
      </details>`;
  }

  #codesFold() {
    if (this.codes.length) {
      return html`<recovery-codes .codes=${this.codes} @codes-kept=${this.#codesKept}>
      </recovery-codes>`;
    }
    return html`
      <details class="fold">
        <summary>${gettext("New recovery codes")}</summary>
        <form class="stack" novalidate @submit=${this.#newCodes}>
          <p>${gettext("You get eight new codes. The ones you have stop working.")}</p>
          ${this.#field("password", gettext("Your password"), "current-password")}
          <p class="field__error" role="alert">${this.problems.codes_form}</p>
          <button class="button button--primary">${gettext("Make new codes")}</button>
        </form>
      </details>`;
  }

  /** @param {string} name @param {string} label @param {string} autocomplete */
  #field(name, label, autocomplete) {
    return passwordField({
      id: `safety-${name}`,
      name,
      label,
      autocomplete,
      error: this.problems[name] ?? "",
    });
  }

  #changePassword = async (/** @type {SubmitEvent} */ event) => {
    const { current_password = "", new_password = "" } = given(event);
    const form = /** @type {HTMLFormElement} */ (event.target);
    const fields = { current_password, new_password };
    await this.#send("password_form", fields, async () => {
      const outcome = await changePassword(fields);
      if (outcome.done) {
        form.reset();
        toast(gettext("Your password is changed."));
      }
      return outcome;
    });
  };

  #newCodes = async (/** @type {SubmitEvent} */ event) => {
    const { password = "" } = given(event);
    await this.#send("codes_form", { password }, async () => {
      const outcome = await newRecoveryCodes(password);
      if (outcome.done) this.codes = outcome.data.codes;
      return outcome;
    });
  };

  #codesKept = () => {
    this.codes = [];
  };

  /**
   * @param {string} form - Where to say what is about no field.
   * @param {Record<string, string>} fields
   * @param {() => Promise<import("./session.js").Outcome>} act
   */
  async #send(form, fields, act) {
    this.problems = {};
    const empty = firstEmpty(fields);
    if (empty) {
      this.problems = { [empty]: sentence("required", "password") };
    } else {
      try {
        const { done, code, field } = await act();
        if (!done) this.problems = { [field ?? form]: sentence(code, field) };
      } catch (error) {
        if (!(error instanceof Unreachable)) throw error;
        this.problems = { [form]: gettext("You are offline. Try again when you have a network.") };
      }
    }
    focusProblem(this);
  }
}

customElements.define("account-safety", AccountSafety);
