import { html, LitElement } from "../../vendor/lit.js";
import { Unreachable } from "../shared/api.js";
import { gettext } from "../shared/text.js";
import { firstEmpty, focusProblem, given, passwordField, textField } from "./fields.js";
import { sentence } from "./sentences.js";
import { getSession, recover, requestReset, resetWithKey } from "./session.js";

const KEY = "#key=";

/**
 * Sets a new password: with a recovery code, or with the key of a link ("#key=…" in the address,
 * taken out of it at once). Where the server can send e-mail, also asks for such a link.
 */
export class ForgottenForm extends LitElement {
  static properties = {
    step: { state: true },
    emailEnabled: { state: true },
    problems: { state: true },
    busy: { state: true },
  };

  #key = "";

  constructor() {
    super();
    /** @type {"code" | "key" | "done" | "asked"} */
    this.step = "code";
    this.emailEnabled = false;
    /** @type {Record<string, string>} */
    this.problems = {};
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    this.replaceChildren();
    super.connectedCallback();
    this.#takeKey();
    addEventListener("hashchange", this.#takeKey);
    this.#askAboutEmail();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#takeKey);
  }

  render() {
    if (this.step === "done") return this.#done();
    if (this.step === "asked") return this.#asked();
    return this.step === "key" ? this.#keyForm() : this.#codeForm();
  }

  #codeForm() {
    return html`
      <form class="card" novalidate @submit=${this.#recover}>
        <h2>${gettext("Use a recovery code")}</h2>
        ${textField({
          id: "email",
          name: "email",
          label: gettext("E-mail address"),
          type: "email",
          autocomplete: "username",
          error: this.problems.email,
        })}
        ${textField({
          id: "code",
          name: "code",
          label: gettext("Recovery code"),
          autocomplete: "off",
          maxlength: 64,
          hint: gettext("One of the eight you kept, like k3mp-7xqd-9h2t-w4rb."),
          error: this.problems.code,
        })}
        ${this.#newPassword()}
      </form>
      ${this.emailEnabled ? this.#linkForm() : ""}`;
  }

  #linkForm() {
    return html`
      <form class="card" novalidate @submit=${this.#requestLink}>
        <h2>${gettext("Get a link by e-mail")}</h2>
        ${textField({
          id: "link-email",
          name: "link_email",
          label: gettext("E-mail address"),
          type: "email",
          autocomplete: "username",
          error: this.problems.link_email,
        })}
        <button class="button button--large" aria-disabled=${this.busy}>
          ${gettext("Send me a link")}
        </button>
      </form>`;
  }

  #keyForm() {
    return html`
      <form class="card" novalidate @submit=${this.#reset}>
        <h2>${gettext("Choose a new password")}</h2>
        ${this.#newPassword()}
      </form>`;
  }

  #newPassword() {
    return html`
      ${passwordField({
        id: "password",
        name: "password",
        label: gettext("New password"),
        autocomplete: "new-password",
        hint: gettext("At least 10 characters. A few odd words are easy to keep in mind."),
        error: this.problems.password,
      })}
      ${this.#problemOfForm()}
      <button class="button button--primary button--large button--wide" aria-disabled=${this.busy}
        aria-busy=${this.busy}>
        ${this.busy ? gettext("One moment…") : gettext("Set the new password")}
      </button>`;
  }

  #problemOfForm() {
    const words = this.problems.form ?? this.problems.key;
    return words
      ? html`<p class="notice notice--danger" role="alert" tabindex="-1">${words}</p>`
      : "";
  }

  #done() {
    return html`
      <div class="card card--accent">
        <h2 tabindex="-1">${gettext("Your new password is set")}</h2>
        <p>${gettext("Every phone and browser is signed out. Sign in with the new password.")}</p>
        <a class="button button--primary button--large" href="/you/account/#sign-in">
          ${gettext("Sign in")}</a>
      </div>`;
  }

  #asked() {
    return html`
      <div class="card card--accent">
        <h2 tabindex="-1">${gettext("Look at your e-mail")}</h2>
        <p>${gettext("If that address has an account, a link is on its way to it.")}</p>
      </div>`;
  }

  #takeKey = () => {
    if (!location.hash.startsWith(KEY)) return;
    this.#key = decodeURIComponent(location.hash.slice(KEY.length));
    // The key is a secret: out of the address, the history and every later screenshot.
    history.replaceState(null, "", location.pathname);
    this.problems = {};
    this.step = "key";
  };

  async #askAboutEmail() {
    try {
      this.emailEnabled = (await getSession()).email_enabled;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.problems = { form: gettext("You are offline. Try again when you have a network.") };
    }
  }

  #recover = (/** @type {SubmitEvent} */ event) => {
    const { email = "", code = "", password = "" } = given(event);
    this.#send({ email, code, password }, "done", () =>
      recover({ email: email.trim(), code, password }),
    );
  };

  #reset = (/** @type {SubmitEvent} */ event) => {
    const { password = "" } = given(event);
    this.#send({ password }, "done", () => resetWithKey({ key: this.#key, password }));
  };

  #requestLink = (/** @type {SubmitEvent} */ event) => {
    const { link_email = "" } = given(event);
    this.#send({ link_email }, "asked", async () => {
      const outcome = await requestReset(link_email.trim());
      return { ...outcome, field: outcome.field && "link_email" };
    });
  };

  /**
   * @param {Record<string, string>} fields
   * @param {"done" | "asked"} next
   * @param {() => Promise<import("./session.js").Outcome>} act
   */
  async #send(fields, next, act) {
    if (this.busy) return;
    this.problems = {};
    const empty = firstEmpty(fields);
    if (empty) this.problems = { [empty]: sentence("required", empty.replace("link_", "")) };
    else await this.#try(next, act);
    if (this.step === next) await this.updateComplete.then(() => this.querySelector("h2")?.focus());
    else focusProblem(this);
  }

  /** @param {"done" | "asked"} next @param {() => Promise<import("./session.js").Outcome>} act */
  async #try(next, act) {
    this.busy = true;
    try {
      const { done, code, field } = await act();
      if (done) this.step = next;
      else this.problems = { [field ?? "form"]: sentence(code, field?.replace("link_", "")) };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.problems = { form: gettext("You are offline. Try again when you have a network.") };
    } finally {
      this.busy = false;
    }
  }
}

customElements.define("forgotten-form", ForgottenForm);
