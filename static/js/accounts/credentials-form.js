import { html, LitElement } from "../../vendor/lit.js";
import { Unreachable } from "../shared/api.js";
import { gettext } from "../shared/text.js";
import { firstEmpty, focusProblem, given, passwordField, textField } from "./fields.js";
import { offlineSentence, sentence } from "./sentences.js";
import { signIn, signUp } from "./session.js";

/** @typedef {"sign-up" | "sign-in"} Mode */

/**
 * One form for a new account and for one that exists, with a choice between the two.
 *
 * @property {Mode} mode
 * @fires entered - The person is signed in. `detail.isNew` tells a new account from an old one.
 */
export class CredentialsForm extends LitElement {
  static properties = {
    mode: {},
    busy: { state: true },
    problem: { state: true },
  };

  #email = "";

  constructor() {
    super();
    /** @type {Mode} */
    this.mode = "sign-up";
    this.busy = false;
    /** @type {{field: string | null, words: string} | null} */
    this.problem = null;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <form class="stack" novalidate @submit=${this.#submit} @input=${this.#keepEmail}>
        <fieldset class="segmented">
          <legend>${gettext("Do you have an account?")}</legend>
          ${this.#choice("sign-up", gettext("No, make one"))}
          ${this.#choice("sign-in", gettext("Yes, sign in"))}
        </fieldset>
        ${this.#problemOfForm()}
        ${this.mode === "sign-up" ? this.#signUpFields() : this.#signInFields()}
      </form>`;
  }

  /** @param {Mode} mode @param {string} label */
  #choice(mode, label) {
    return html`<label>
      <input type="radio" name="mode" value=${mode} ?checked=${this.mode === mode}
        @change=${() => this.#choose(mode)}>
      ${label}
    </label>`;
  }

  #problemOfForm() {
    if (!this.problem || this.problem.field) return "";
    return html`<p class="notice notice--danger" role="alert" tabindex="-1">
      ${this.problem.words}
    </p>`;
  }

  // Two templates and not one with other words: a password manager must see a new form.
  #signUpFields() {
    return html`
      ${textField({
        ...this.#emailField("new-email"),
        hint: gettext("Only for signing in."),
      })}
      ${passwordField({
        id: "new-password",
        name: "password",
        label: gettext("Choose a password"),
        autocomplete: "new-password",
        hint: gettext("At least 10 characters. A few odd words are easy to keep in mind."),
        error: this.#wordsFor("password"),
      })}
      ${this.#button(gettext("Create account"))}`;
  }

  #signInFields() {
    return html`
      ${textField(this.#emailField("known-email"))}
      ${passwordField({
        id: "known-password",
        name: "password",
        label: gettext("Password"),
        autocomplete: "current-password",
        error: this.#wordsFor("password"),
      })}
      ${this.#button(gettext("Sign in"))}
      <p><a href="/you/forgotten/">${gettext("I forgot my password")}</a></p>`;
  }

  /** @param {string} id */
  #emailField(id) {
    return {
      id,
      name: "email",
      label: gettext("E-mail address"),
      type: "email",
      autocomplete: "username",
      value: this.#email,
      error: this.#wordsFor("email"),
    };
  }

  /** @param {string} label */
  #button(label) {
    return html`<button class="button button--primary button--large button--wide"
      aria-disabled=${this.busy} aria-busy=${this.busy}>
      ${this.busy ? gettext("One moment…") : label}
    </button>`;
  }

  /** @param {string} field */
  #wordsFor(field) {
    return this.problem?.field === field ? this.problem.words : "";
  }

  /** @param {Mode} mode */
  #choose(mode) {
    this.mode = mode;
    this.problem = null;
  }

  #keepEmail = (/** @type {InputEvent} */ event) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    if (input.name === "email") this.#email = input.value;
  };

  #submit = async (/** @type {SubmitEvent} */ event) => {
    const { email, password } = given(event);
    if (this.busy) return;
    const empty = firstEmpty({ email, password });
    if (empty) return this.#refuse(empty, sentence("required", empty));
    this.busy = true;
    this.problem = null;
    try {
      await this.#enter({ email: email.trim(), password });
    } catch (error) {
      const words = error instanceof Unreachable ? offlineSentence() : sentence("server_error");
      this.#refuse(null, words);
    } finally {
      this.busy = false;
    }
  };

  /** @param {{email: string, password: string}} credentials */
  async #enter(credentials) {
    const isNew = this.mode === "sign-up";
    const { done, code, field } = await (isNew ? signUp : signIn)(credentials);
    if (!done) return this.#refuse(field, sentence(code, field));
    this.dispatchEvent(new CustomEvent("entered", { detail: { isNew }, bubbles: true }));
  }

  /** @param {string | null} field @param {string} words */
  #refuse(field, words) {
    this.problem = { field, words };
    focusProblem(this);
  }
}

customElements.define("credentials-form", CredentialsForm);
