import { setBusy } from "../shared/busy.js";
import { isEmpty, mergePatches, patched } from "./draft.js";

/** @import { Patch } from "./draft.js" */
/** @import { Diary, Entry } from "./store.js" */

/**
 * Stores what a form changes, in order, one at a time. What could not be stored is kept and goes
 * with the next attempt. Nothing is recorded for a new entry before its first change.
 */
export class Autosave {
  /** @type {Diary} */
  #diary;
  /** @type {Patch} */
  #waiting = {};
  /** @type {Patch} */
  #underWay = {};
  /** @type {Promise<void>} */
  #last = Promise.resolve();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** What the person was looking at when she began to type. @type {Entry} */
  #seen;
  #onChange;

  /**
   * @param {Diary} diary
   * @param {Entry} entry - As shown; `id` is "" for one that is not recorded yet.
   * @param {(state: "saved" | "unsaved" | "failed", error?: unknown) => void} onChange
   */
  constructor(diary, entry, onChange) {
    this.#diary = diary;
    this.entry = this.#seen = entry;
    this.#onChange = onChange;
  }

  /** The entry with everything the form holds, stored or not. @returns {Entry} */
  get shown() {
    const fields = patched(patched(this.entry.fields, this.#underWay), this.#waiting);
    return { ...this.entry, fields };
  }

  /** Whether something is not stored yet. */
  get unsaved() {
    return !isEmpty(this.#waiting) || !isEmpty(this.#underWay);
  }

  /**
   * Take a change over from the form; it is stored after `delay` milliseconds.
   * @param {Patch} change
   * @param {number} [delay]
   */
  change(change, delay = 0) {
    if (!this.unsaved) this.#seen = this.entry;
    this.#waiting = mergePatches(this.#waiting, change);
    setBusy("unsaved entry", true);
    this.#onChange("unsaved");
    clearTimeout(this.#timer);
    if (delay) this.#timer = setTimeout(() => this.flush(), delay);
    else this.flush();
  }

  /** Store what waits; resolves when it was tried. */
  flush() {
    clearTimeout(this.#timer);
    this.#last = this.#last.then(() => this.#store());
    return this.#last;
  }

  /** Record a new entry as it is shown, also when nothing was changed. */
  record() {
    if (!this.entry.id) this.#waiting = mergePatches({ set: this.entry.fields }, this.#waiting);
    return this.flush();
  }

  async #store() {
    if (isEmpty(this.#waiting)) return;
    this.#underWay = this.#waiting;
    this.#waiting = {};
    try {
      await this.#write(this.#underWay);
      this.#underWay = {};
      setBusy("unsaved entry", this.unsaved);
      this.#onChange(this.unsaved ? "unsaved" : "saved");
    } catch (error) {
      this.#waiting = mergePatches(this.#underWay, this.#waiting);
      this.#underWay = {};
      this.#onChange("failed", error);
    }
  }

  /** @param {Patch} change */
  async #write(change) {
    const { id, fields } = this.entry;
    if (id) {
      // A newer value of another phone, come in while she typed, is not overwritten unseen.
      await this.#diary.patch("cramp", id, { ...change, seen: this.#seen });
    } else {
      const set = { ...fields, ...change.set };
      const made = await this.#diary.create("cramp", { set, add: change.add });
      this.entry = { ...this.entry, id: made };
    }
    this.entry = (await this.#diary.get("cramp", this.entry.id)) ?? this.entry;
  }
}
