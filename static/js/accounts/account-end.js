import { html, LitElement } from "../../vendor/lit.js";
import { Unreachable } from "../shared/api.js";
import { confirmDialog } from "../shared/dialog.js";
import { saveFile } from "../shared/files.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { deleteAccount, exportAccount } from "./belongings.js";
import { firstEmpty, focusProblem, given, passwordField } from "./fields.js";
import { sentence } from "./sentences.js";

/**
 * Two folds at the end of the account's page: a file with everything the account holds, and its
 * deletion.
 *
 * @fires account-ending - The account is to be deleted; `detail.status` says when.
 */
export class AccountEnd extends LitElement {
  static properties = { problems: { state: true }, busy: { state: true } };

  constructor() {
    super();
    /** @type {Record<string, string>} */
    this.problems = {};
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<div class="stack">${this.#exportFold()} ${this.#deletionFold()}</div>`;
  }

  #exportFold() {
    return html`
      <details class="fold">
        <summary>${gettext("Download what your account holds")}</summary>
        <form class="stack" novalidate @submit=${this.#export}>
          <p>${gettext("One file with every entry and every earlier version of it, as the server keeps them.")}</p>
          ${this.#password("export", gettext("Your password"))}
          <p class="field__error" role="alert">${this.problems.export_form}</p>
          <button class="button" ?disabled=${this.busy}>${icon("download")} ${gettext("Download")}</button>
        </form>
      </details>
    `;
  }

  #deletionFold() {
    return html`
      <details class="fold">
        <summary>${gettext("Delete my account")}</summary>
        <form class="stack" novalidate @submit=${this.#delete}>
          <p>${gettext("Your diary, its history, your devices and your tokens are deleted from the server. Each phone keeps its own copy until someone removes it there. Save a copy first if you may want it.")}</p>
          <fieldset class="stack stack--tight">
            <legend>${gettext("When?")}</legend>
            <label class="choice"><input type="radio" name="when" value="later" checked>
              ${gettext("In 14 days. Until then you can take it back.")}</label>
            <label class="choice"><input type="radio" name="when" value="now">
              ${gettext("At once. Nothing brings it back.")}</label>
          </fieldset>
          ${this.#password("deletion", gettext("Your password"))}
          <p class="field__error" role="alert">${this.problems.deletion_form}</p>
          <button class="button button--danger" ?disabled=${this.busy}>
            ${icon("trash")} ${gettext("Delete my account")}</button>
        </form>
      </details>
    `;
  }

  /** @param {string} form @param {string} label */
  #password(form, label) {
    const name = "password";
    const error = this.problems[form] ?? "";
    return passwordField({
      ...{ id: `${form}-password`, name, label, error },
      autocomplete: "current-password",
    });
  }

  #export = (/** @type {SubmitEvent} */ event) => {
    const form = /** @type {HTMLFormElement} */ (event.target);
    return this.#send("export", given(event), async ({ password }) => {
      const outcome = await exportAccount(password);
      if (outcome.done) {
        form.reset();
        const text = JSON.stringify(outcome.data, null, 2);
        if (await saveFile("cramps-account.json", "application/json", text)) {
          toast(gettext("Saved. Look in your downloads, or where you sent it."));
        }
      }
      return outcome;
    });
  };

  #delete = (/** @type {SubmitEvent} */ event) =>
    this.#send("deletion", given(event), async ({ password, when }) => {
      if (when === "now" && !(await agreesToLoseAll()))
        return { done: true, code: "", field: null };
      const outcome = await deleteAccount({ password, when: when === "now" ? "now" : "later" });
      if (outcome.done) {
        const detail = { status: outcome.data.status };
        this.dispatchEvent(new CustomEvent("account-ending", { detail, bubbles: true }));
      }
      return outcome;
    });

  /**
   * @param {"export" | "deletion"} form
   * @param {Record<string, string>} fields
   * @param {(fields: Record<string, string>) => Promise<{done: boolean, code: string,
   *   field: string | null}>} act
   */
  async #send(form, fields, act) {
    this.problems = firstEmpty(fields) ? { [form]: sentence("required", "password") } : {};
    if (this.problems[form]) return focusProblem(this);
    this.busy = true;
    try {
      const { done, code, field } = await act(fields);
      const place = field === "password" ? form : `${form}_form`;
      if (!done) this.problems = { [place]: sentence(code, field) };
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      const words = gettext("You are offline. Try again when you have a network.");
      this.problems = { [`${form}_form`]: words };
    } finally {
      this.busy = false;
    }
    await focusProblem(this);
  }
}

const agreesToLoseAll = () =>
  confirmDialog({
    title: gettext("Delete the account and all that is in it now?"),
    text: gettext("Nothing brings it back. What this phone holds stays here until you remove it."),
    confirm: gettext("Delete now"),
    danger: true,
  });

customElements.define("account-end", AccountEnd);
