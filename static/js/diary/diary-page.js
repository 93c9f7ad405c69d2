import { LitElement } from "../../vendor/lit.js";
import { notSavedReason } from "./not-saved.js";
import { onDiaryChange, openDiary } from "./store.js";

/** @import { Failure } from "./not-saved-notice.js" */
/** @import { Diary } from "./store.js" */

/**
 * A page that shows a part of the diary in place of its template's words. Another account's diary
 * loads it anew; what the phone refuses is told and can be tried again.
 */
export class DiaryPage extends LitElement {
  /** @type {Record<string, object>} */
  static properties = { failure: { state: true }, ready: { state: true } };

  /** @type {Diary | undefined} */
  diary;
  /** What the template holds for when there is nothing to show: its `[data-empty]`. @type {Element | null} */
  empty = null;

  constructor() {
    super();
    /** @type {Failure | null} */
    this.failure = null;
    this.ready = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.empty = this.querySelector("[data-empty]");
    onDiaryChange(() => location.reload());
    this.#open();
  }

  /** Until the diary has answered the words of the template stand. */
  shouldUpdate() {
    return this.ready;
  }

  willUpdate() {
    if (this.hasUpdated) return;
    this.empty?.removeAttribute("hidden");
    this.replaceChildren();
  }

  /**
   * Follow the diary; sets `ready` with the first answer.
   * @param {Diary} _diary
   */
  follow(_diary) {}

  /**
   * Do what the person asked for; when it cannot be stored, say so and offer it again.
   * @param {(diary: Diary) => Promise<unknown>} act
   */
  async attempt(act) {
    try {
      await act(/** @type {Diary} */ (this.diary));
      this.failure = null;
    } catch (error) {
      this.failure = { reason: notSavedReason(error), again: () => this.attempt(act) };
    }
  }

  async #open() {
    try {
      this.diary = await openDiary();
      this.follow(this.diary);
    } catch (error) {
      this.failure = { reason: notSavedReason(error), again: () => location.reload() };
      this.ready = true;
    }
  }
}
