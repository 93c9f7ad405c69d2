import { html, nothing, repeat } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { pageLanguage } from "../shared/nights.js";
import { fill, gettext, ngettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { binned, crampsInQuestion } from "./bin.js";
import { byNight } from "./by-night.js";
import { DiaryPage } from "./diary-page.js";
import { notSavedNotice } from "./not-saved-notice.js";
import { crampWords, nightParts, startWords } from "./words.js";

/** @import { Diary, Entry } from "./store.js" */

/** So many nights are drawn at a time: a diary of years must open at once on an old phone. */
const CHUNK = 60;

/**
 * The diary: every night that has an entry, newest first, and what has to be decided. The
 * template's `[data-empty]` stands while there is nothing. At `#deleted=<id>` it offers to take
 * that deletion back.
 */
export class DiaryNights extends DiaryPage {
  static properties = {
    cramps: { state: true },
    deleted: { state: true },
    shown: { state: true },
  };

  /** @type {Set<string>} */
  #inQuestion = new Set();

  constructor() {
    super();
    /** @type {Entry[]} */
    this.cramps = [];
    this.deleted = 0;
    this.shown = CHUNK;
  }

  render() {
    const { cramps } = this;
    return html`
      ${notSavedNotice(this.failure)} ${this.#questions()}
      ${cramps.length ? this.#nights(byNight(cramps)) : this.empty}
      ${this.deleted ? this.#binLink() : nothing}
    `;
  }

  /** @param {{night: string, cramps: Entry[]}[]} nights */
  #nights(nights) {
    const more = nights.length - this.shown;
    return html`
      <ul class="nights">
        ${repeat(nights.slice(0, this.shown), ({ night }) => night, this.#night)}
      </ul>
      ${more > 0 ? this.#more(more) : nothing}
      <p class="text-soft text-small">
        ${gettext("A night that is not listed has no entry. It may still have had a cramp.")}
      </p>
    `;
  }

  #night = (/** @type {{night: string, cramps: Entry[]}} */ { night, cramps }) => {
    const thisYear = String(new Date().getFullYear());
    const { weekday, day } = nightParts(night, thisYear, pageLanguage());
    return html`
      <li>
        <h2 class="nights__date"><b>${weekday}</b> ${day}</h2>
        <div class="nights__what">${repeat(cramps, ({ id }) => id, this.#cramp)}</div>
      </li>
    `;
  };

  #cramp = (/** @type {Entry} */ cramp) => html`
    <a href="/diary/${cramp.id}/">
      <span>${crampWords(cramp)}</span>
      <small>${startWords(cramp, pageLanguage())} · ${this.#place(cramp)}</small>
    </a>
  `;

  /** Where the newest state of an entry lives. @param {Entry} cramp */
  #place({ id, waiting }) {
    if (this.#inQuestion.has(id)) return gettext("needs attention");
    if (waiting || !this.diary?.account) return gettext("on this phone");
    return gettext("in your account");
  }

  /** @param {number} count */
  #more(count) {
    const words = ngettext("Show %(count)s more night", "Show %(count)s more nights", count);
    return html`
      <button class="button button--wide" type="button" @click=${this.#showMore}>
        ${fill(words, { count: Math.min(count, CHUNK) })}
      </button>
    `;
  }

  #questions() {
    const count = this.#inQuestion.size;
    if (!count) return nothing;
    const words = ngettext(
      "%(count)s cramp needs your attention.",
      "%(count)s cramps need your attention.",
      count,
    );
    return html`
      <p class="notice notice--warning">
        ${icon("warning")}
        <span>${fill(words, { count })}
          <a href="/diary/attention/">${gettext("Choose what to do")}</a></span>
      </p>
    `;
  }

  #binLink() {
    const words = fill(gettext("Recently deleted (%(count)s)"), { count: this.deleted });
    return html`<p><a class="button button--quiet" href="/diary/bin/">${icon("trash")} ${words}</a></p>`;
  }

  /** @param {Diary} diary */
  follow(diary) {
    diary.watch(
      () => Promise.all([diary.all("cramp"), binned(diary, Date.now()), crampsInQuestion(diary)]),
      ([cramps, deleted, inQuestion]) => {
        this.#inQuestion = inQuestion;
        this.deleted = deleted.length;
        this.cramps = cramps;
        this.ready = true;
      },
    );
    this.#offerUndo();
  }

  #offerUndo() {
    const id = location.hash.match(/^#deleted=([0-9a-f-]{36})$/)?.[1];
    if (!id) return;
    history.replaceState(history.state, "", location.pathname);
    toast(gettext("Cramp deleted."), {
      action: {
        label: gettext("Undo"),
        run: () => this.attempt((diary) => diary.restore("cramp", id)),
      },
    });
  }

  #showMore = () => {
    this.shown += CHUNK;
  };
}

customElements.define("diary-nights", DiaryNights);
