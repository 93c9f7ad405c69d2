import { html, LitElement, nothing } from "../../vendor/lit.js";
import { Autosave } from "./autosave.js";
import { notePatch } from "./draft.js";
import {
  deletedNotice,
  entryFoot,
  entryTools,
  entryTop,
  runningNotice,
  wrongTimeWords,
} from "./entry-frame.js";
import * as questions from "./entry-questions.js";
import { storeBeforeLeaving } from "./leaving.js";
import { notSavedReason } from "./not-saved.js";
import { notSavedNotice } from "./not-saved-notice.js";
import { isRunning } from "./running.js";
import { onDiaryChange, openDiary } from "./store.js";
import {
  chooseLength,
  formTimes,
  moveEnd,
  moveStart,
  unrecordedCramp,
  WrongTime,
} from "./times.js";

/** @import { Patch } from "./draft.js" */
/** @import { SaveState } from "./entry-frame.js" */
/** @import { Times } from "./entry-questions.js" */
/** @import { Failure } from "./not-saved-notice.js" */
/** @import { Diary, Entry } from "./store.js" */

const NOTE_DELAY = 600;

/**
 * The form of one cramp, at /diary/<id>/, or of a new one, at /diary/entry/, which is recorded
 * with its first change. Every answer is optional and stored as it is given; what the phone could
 * not store stays in the form. The template's `[data-unknown]` stands for an address it has no
 * cramp for.
 */
export class CrampEntry extends LitElement {
  static properties = {
    entry: { state: true },
    typed: { state: true },
    errors: { state: true },
    state: { state: true },
    failure: { state: true },
    ready: { state: true },
  };

  /** @type {Diary | undefined} */
  #diary;
  /** @type {Autosave | undefined} */
  #autosave;
  /** @type {Element | null} */
  #unknown = null;
  #isNew = false;

  constructor() {
    super();
    /** @type {Entry | undefined} */
    this.entry = undefined;
    /** Times as typed while they make no sense. @type {Partial<Times>} */
    this.typed = {};
    /** @type {{start?: string, end?: string}} */
    this.errors = {};
    /** @type {SaveState} */
    this.state = "";
    /** @type {Failure | null} */
    this.failure = null;
    this.ready = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#unknown = this.querySelector("[data-unknown]");
    const unsaved = () => Boolean(this.#autosave?.unsaved);
    const failed = () => Boolean(this.failure && unsaved());
    storeBeforeLeaving({ flush: () => this.#autosave?.flush(), unsaved, failed });
    // Another account's diary: what is typed here stays, and cannot go there.
    onDiaryChange(() => this.#autosave?.unsaved || location.reload());
    this.#open();
  }

  /** Until the diary is open the words of the template stand. */
  shouldUpdate() {
    return this.ready;
  }

  willUpdate() {
    if (this.hasUpdated) return;
    this.#unknown?.removeAttribute("hidden");
    this.replaceChildren();
  }

  render() {
    const { entry, failure } = this;
    if (!entry) return [notSavedNotice(failure), failure ? nothing : this.#unknown];
    const top = entryTop(entry, this.#isNew);
    if (entry.deleted) return [top, notSavedNotice(failure), deletedNotice(this.#restore)];
    return [top, isRunning(entry) ? runningNotice() : nothing, this.#form(entry)];
  }

  /** @param {Entry} entry */
  #form(entry) {
    const { fields } = entry;
    const where = questions.whereQuestion(fields.muscles ?? [], this.#chooseMuscles);
    const times = { ...formTimes(fields), ...this.typed };
    const { start, end } = this.errors;
    const when = [
      questions.startQuestion({ times, known: fields.known, error: start }, this.#move, this.#ask),
      questions.lengthQuestion({ entry, times, error: end }, this.#moveEnd, this.#chooseLength),
    ];
    const pain = html`<div>${questions.painQuestion(fields.pain, this.#ask)}</div>`;
    const note = questions.noteQuestion(fields.note ?? "", this.#typeNote, this.#flush);
    return html`
      <form class="entry" novalidate @submit=${this.#done}>
        ${this.#isNew ? [when, where, pain, note] : [where, pain, when, note]}
        ${entry.id ? entryTools(entry.id, this.#delete) : nothing}
        <div class="page__foot">
          ${notSavedNotice(this.failure)} ${entryFoot(entry.id, this.state)}
        </div>
      </form>
    `;
  }

  async #open() {
    try {
      this.#diary = await openDiary();
    } catch (error) {
      this.failure = { reason: notSavedReason(error), again: () => this.#open() };
      this.ready = true;
      return;
    }
    this.failure = null;
    const id = location.pathname.match(/\/diary\/([0-9a-f-]{36})\/$/)?.[1];
    this.#isNew = !id;
    if (id) this.#watch(this.#diary, id);
    else this.#show(this.#diary, unrecordedCramp(Date.now()));
  }

  /** Follow what other tabs and phones change. @param {Diary} diary @param {string} id */
  #watch(diary, id) {
    diary.watch(
      () => diary.get("cramp", id),
      (entry) => this.#show(diary, entry),
    );
  }

  /** @param {Diary} diary @param {Entry | undefined} entry */
  #show(diary, entry) {
    this.ready = true;
    if (!entry) return;
    this.#autosave ??= new Autosave(diary, entry, this.#saveChanged);
    this.#autosave.entry = entry;
    this.entry = this.#autosave.shown;
  }

  #saveChanged = (/** @type {SaveState} */ state, /** @type {unknown} */ error) => {
    const autosave = /** @type {Autosave} */ (this.#autosave);
    const recorded = !this.entry?.id && autosave.entry.id;
    this.entry = autosave.shown;
    this.state = state;
    if (state === "saved") this.failure = null;
    if (state === "failed") {
      this.failure = { reason: notSavedReason(error), again: () => autosave.flush() };
    }
    if (!recorded || !this.#diary) return;
    // From now on a reload finds the cramp instead of an empty form.
    history.replaceState(history.state, "", `/diary/${recorded}/`);
    this.#watch(this.#diary, recorded);
  };

  #ask = (/** @type {Patch} */ change) => this.#autosave?.change(change);

  #chooseMuscles = (/** @type {CustomEvent} */ { detail: { add, remove } }) =>
    this.#ask({ add: { muscles: add }, remove: { muscles: remove } });

  #typeNote = (/** @type {string} */ text) => this.#autosave?.change(notePatch(text), NOTE_DELAY);

  #move = (/** @type {{date: string, time: string}} */ start) =>
    this.#askTime("start", start, (fields) => moveStart(fields, start, Date.now()));

  #moveEnd = (/** @type {string} */ endTime) =>
    this.#askTime("end", { endTime }, (fields) => moveEnd(fields, endTime, Date.now()));

  #chooseLength = (/** @type {string} */ length) =>
    this.#askTime("end", { endTime: "" }, (fields) => chooseLength(fields, length));

  /**
   * Ask for the change of a time. One that cannot be stays in the form, with the reason.
   * @param {"start" | "end"} which
   * @param {Partial<Times>} typed
   * @param {(fields: Entry["fields"]) => Patch} change
   */
  #askTime(which, typed, change) {
    const names = Object.keys(typed);
    const others = Object.entries(this.typed).filter(([name]) => !names.includes(name));
    try {
      this.#ask(change(/** @type {Entry} */ (this.entry).fields));
      this.typed = Object.fromEntries(others);
      this.errors = { ...this.errors, [which]: undefined };
    } catch (error) {
      if (!(error instanceof WrongTime)) throw error;
      this.typed = { ...this.typed, ...typed };
      this.errors = { ...this.errors, [which]: wrongTimeWords(error.reason) };
    }
  }

  #flush = () => {
    this.#autosave?.flush();
  };

  #done = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    await this.#autosave?.record();
    if (!this.#autosave?.unsaved && !Object.values(this.errors).some(Boolean)) {
      location.assign("/diary/");
    }
  };

  #delete = async () => {
    const id = this.entry?.id ?? "";
    const done = await this.#attempt((diary) => diary.delete("cramp", id), this.#delete);
    if (done) location.replace(`/diary/#deleted=${id}`);
  };

  #restore = async () => {
    const id = this.entry?.id ?? "";
    await this.#attempt((diary) => diary.restore("cramp", id), this.#restore);
  };

  /** @param {(diary: Diary) => Promise<void>} work @param {() => void} again */
  async #attempt(work, again) {
    try {
      await work(/** @type {Diary} */ (this.#diary));
      this.failure = null;
    } catch (error) {
      this.failure = { reason: notSavedReason(error), again };
    }
    return !this.failure;
  }
}

customElements.define("cramp-entry", CrampEntry);
