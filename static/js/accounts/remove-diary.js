import { html, LitElement } from "../../vendor/lit.js";
import { endOwedSession } from "../diary/session-end.js";
import { openDiary, signOutHere } from "../diary/store.js";
import { confirmDialog } from "../shared/dialog.js";
import { icon } from "../shared/icon.js";
import { fill, gettext, ngettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { saveEverything } from "./copies.js";

/**
 * Takes an account's diary off this phone when its sign-in has ended or the account is no more:
 * it needs no network. A session that still lives, to tell of the end, is ended with it. A copy can be
 * saved first.
 *
 * @property {boolean} deleted - The account is no more, or may be none: nothing is said to be safe.
 * @fires diary-removed
 */
export class RemoveDiary extends LitElement {
  static properties = { deleted: { type: Boolean }, busy: { state: true } };

  constructor() {
    super();
    this.deleted = false;
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`
      <div class="cluster">
        <button class="button" type="button" @click=${saveEverything}>
          ${icon("download")} ${gettext("Save a copy of everything")}</button>
        <button class="button button--danger" type="button" ?disabled=${this.busy} @click=${this.#remove}>
          ${icon("trash")} ${gettext("Remove this diary from this phone")}</button>
      </div>
    `;
  }

  #remove = async () => {
    const unsent = await unsentHere();
    const agreed = await confirmDialog({
      title: gettext("Remove this diary from this phone?"),
      text: removingWords({ unsent, deleted: this.deleted }),
      confirm: gettext("Remove"),
      first: { label: gettext("Save a copy first"), act: saveEverything },
      danger: true,
    });
    if (!agreed) return;
    this.busy = true;
    try {
      await signOutHere();
      await endOwedSession().catch((error) => console.warn("accounts: ending", error.name));
      toast(gettext("Removed from this phone."));
      this.dispatchEvent(new CustomEvent("diary-removed", { bubbles: true }));
    } catch (error) {
      console.warn("accounts: removal", /** @type {Error} */ (error).name);
      toast(gettext("That did not work. Close other tabs of the app and try again."), {
        tone: "danger",
      });
    } finally {
      this.busy = false;
    }
  };
}

/**
 * What removing a diary from this phone would lose.
 * @param {{unsent: number, deleted: boolean}} known
 */
function removingWords({ unsent, deleted }) {
  if (deleted) {
    return gettext(
      "This is the only copy, unless the account was kept or another phone has one. Nothing brings it back.",
    );
  }
  if (!unsent) return gettext("Everything in it was sent to the account.");
  const words = ngettext(
    "%(unsent)s entry was not sent to the account and is nowhere else.",
    "%(unsent)s entries were not sent to the account and are nowhere else.",
    unsent,
  );
  return fill(words, { unsent });
}

/** How many entries only this phone has. */
async function unsentHere() {
  const { waiting, attention } = await (await openDiary()).counts();
  return waiting + attention;
}

customElements.define("remove-diary", RemoveDiary);
