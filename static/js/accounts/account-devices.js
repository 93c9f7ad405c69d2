import { html, LitElement, nothing } from "../../vendor/lit.js";
import { Unreachable } from "../shared/api.js";
import { confirmDialog } from "../shared/dialog.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { listDevices, signOutDevice } from "./belongings.js";
import { sentence } from "./sentences.js";

/** @import { Device } from "./belongings.js" */

/** A fold with the phones and browsers of the account; each can be signed out from here. */
export class AccountDevices extends LitElement {
  static properties = { devices: { state: true }, problem: { state: true } };

  constructor() {
    super();
    /** @type {Device[] | undefined} */
    this.devices = undefined;
    this.problem = "";
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <details class="fold" @toggle=${this.#toggle}>
        <summary>${gettext("Phones and browsers")}</summary>
        <p role="status">${this.problem || (this.devices ? "" : gettext("One moment…"))}</p>
        <ul class="stack" role="list">${this.devices?.map(this.#row)}</ul>
      </details>
    `;
  }

  #row = (/** @type {Device} */ device) => html`
    <li class="belonging">
      <span>
        <strong>${nameOf(device)}</strong>
        <small class="text-soft">${seenWords(device)}</small>
      </span>
      ${
        device.active && !device.current
          ? html`<button class="button" type="button" @click=${() => this.#signOut(device)}>
              ${gettext("Sign out")} <span class="visually-hidden">${nameOf(device)}</span>
            </button>`
          : nothing
      }
    </li>
  `;

  #toggle = (/** @type {Event} */ { target }) => {
    if (/** @type {HTMLDetailsElement} */ (target).open) this.#load();
  };

  #load = () =>
    this.#ask(async () => {
      const { done, code, data } = await listDevices();
      if (done) this.devices = data.devices;
      else this.problem = sentence(code);
    });

  /** @param {Device} device */
  async #signOut(device) {
    const agreed = await confirmDialog({
      title: fill(gettext("Sign %(name)s out?"), { name: nameOf(device) }),
      text: gettext(
        "It gets and sends nothing more until someone signs in there. What it holds already stays on it.",
      ),
      confirm: gettext("Sign out"),
      danger: true,
    });
    if (!agreed) return;
    await this.#ask(async () => {
      const { done, code } = await signOutDevice(device.id);
      if (done) toast(gettext("Signed out."));
      else this.problem = sentence(code);
      if (done) await this.#load();
    });
  }

  /** @param {() => Promise<void>} act */
  async #ask(act) {
    this.problem = "";
    try {
      await act();
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      this.problem = gettext("You are offline. Try again when you have a network.");
    }
  }
}

/** @param {Device} device */
const nameOf = ({ label, current }) => {
  const name = label || gettext("A device without a name");
  return current ? fill(gettext("%(name)s (this one)"), { name }) : name;
};

/** @param {Device} device */
function seenWords({ last_seen, active }) {
  const format = new Intl.DateTimeFormat(pageLanguage(), { dateStyle: "medium" });
  const words = active ? gettext("last seen %(day)s") : gettext("signed out, last seen %(day)s");
  return fill(words, { day: format.format(last_seen) });
}

customElements.define("account-devices", AccountDevices);
