import { html, nothing, repeat } from "../../vendor/lit.js";
import { confirmDialog } from "../shared/dialog.js";
import { icon } from "../shared/icon.js";
import { fill, gettext, ngettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { binned } from "./bin.js";
import { whenWords } from "./conflict-card.js";
import { DiaryPage } from "./diary-page.js";
import { notSavedNotice } from "./not-saved-notice.js";
import { crampWords } from "./words.js";

/** @import { Binned } from "./bin.js" */
/** @import { Diary } from "./store.js" */

/**
 * What was deleted in the last 30 days: to bring back, or to erase for good. The template's
 * `[data-empty]` stands when there is nothing.
 */
export class DiaryBin extends DiaryPage {
  static properties = { rows: { state: true } };

  constructor() {
    super();
    /** @type {Binned[]} */
    this.rows = [];
  }

  render() {
    const { rows } = this;
    if (!rows.length) return [notSavedNotice(this.failure), this.failure ? nothing : this.empty];
    return html`
      ${notSavedNotice(this.failure)}
      <p>${gettext("Each stays here for 30 days and can be brought back until then.")}</p>
      <ul class="bin" role="list">
        ${repeat(rows, ({ entry }) => entry.id, this.#row)}
      </ul>
      ${rows.length > 1 ? this.#eraseAllButton(rows) : nothing}
    `;
  }

  #row = (/** @type {Binned} */ { entry, daysLeft }) => html`
    <li class="card">
      <div>
        <h2 class="bin__title">${crampWords(entry)}</h2>
        <p class="text-soft text-small">${whenWords(entry)}</p>
        <p class="text-soft text-small">${leftWords(daysLeft)}</p>
      </div>
      <div class="cluster">
        <button class="button button--primary" type="button" @click=${() => this.#restore(entry.id)}>
          ${icon("undo")} ${gettext("Restore")}
          <span class="visually-hidden">${whenWords(entry)}</span>
        </button>
        <button class="button button--quiet button--danger" type="button"
          @click=${() => this.#erase([entry.id])}>
          ${gettext("Erase for good")} <span class="visually-hidden">${whenWords(entry)}</span>
        </button>
      </div>
    </li>
  `;

  /** @param {Binned[]} rows */
  #eraseAllButton(rows) {
    return html`<button class="button button--danger" type="button"
      @click=${() => this.#erase(rows.map(({ entry }) => entry.id))}>
      ${icon("trash")} ${gettext("Erase all for good")}</button>`;
  }

  /** @param {Diary} diary */
  follow(diary) {
    diary.watch(
      () => binned(diary, Date.now()),
      (rows) => {
        this.rows = rows;
        this.ready = true;
      },
    );
  }

  /** @param {string} id */
  #restore(id) {
    return this.attempt(async (diary) => {
      await diary.restore("cramp", id);
      toast(gettext("It is back in the diary."), {
        action: { label: gettext("Open"), run: () => location.assign(`/diary/${id}/`) },
      });
    });
  }

  /** @param {string[]} ids */
  async #erase(ids) {
    const title = ngettext(
      "Erase %(count)s entry for good?",
      "Erase %(count)s entries for good?",
      ids.length,
    );
    const agreed = await confirmDialog({
      title: fill(title, { count: ids.length }),
      text: this.diary?.account
        ? gettext(
            "What was written is removed from this phone now, and from your account and your other phones with the next exchange. Nothing brings it back.",
          )
        : gettext("What was written is removed from this phone. Nothing brings it back."),
      confirm: gettext("Erase for good"),
      danger: true,
    });
    if (!agreed) return;
    await this.attempt(async (diary) => {
      for (const id of ids) await diary.erase("cramp", id);
      toast(gettext("Erased."));
    });
  }
}

/** @param {number} days */
const leftWords = (days) =>
  fill(ngettext("%(days)s day left", "%(days)s days left", days), { days });

customElements.define("diary-bin", DiaryBin);
