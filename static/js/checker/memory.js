// What the phone keeps for the check, as its screens see it. Where the phone keeps nothing, the
// check works all the same and forgets.

import { logFault } from "../diary/faults.js";
import { isUnderWay } from "./flow.js";
import { diaryFacts } from "./from-diary.js";
import { knowledge } from "./knowledge.js";

/** @import { Diary, Entry } from "../diary/store.js" */
/** @import { State } from "./flow.js" */
/** @import { Draft } from "./keeping.js" */
/** @import { Answers } from "./logic.js" */

export class Memory {
  #onNews;
  /** @type {Promise<Diary> | undefined} */
  #diary;
  /** @type {typeof import("./keeping.js") | undefined} */
  #keeping;

  /** @param {() => void} onNews called when something below has changed */
  constructor(onNews) {
    this.#onNews = onNews;
    /** A check that was left. @type {Draft | null} */
    this.draft = null;
    /** Whether the limits were agreed to before: undefined until the phone has said. @type {boolean | undefined} */
    this.agreedBefore = undefined;
    /** Whether they are agreed to. */
    this.agreed = false;
    /** Checks from earlier, the latest first. @type {Entry[]} */
    this.saved = [];
    /** What the cramps of the last nights say. @type {Answers} */
    this.facts = {};
  }

  /** Read everything; shows what there is as soon as it is known. */
  async open() {
    try {
      this.#keeping = await import("./keeping.js");
      const { openDiary, onDiaryChange, readDraft, hasAgreed, savedChecks } = this.#keeping;
      onDiaryChange(() => location.reload());
      this.#diary = openDiary();
      const diary = await this.#diary;
      this.agreedBefore = await hasAgreed(diary);
      this.agreed ||= this.agreedBefore;
      this.draft = await readDraft(diary, knowledge.version, Date.now());
      this.facts = diaryFacts(await diary.all("cramp"), knowledge, Date.now());
      diary.watch(
        () => savedChecks(diary),
        (saved) => {
          this.saved = saved;
          this.#onNews();
        },
      );
    } catch (error) {
      this.agreedBefore ??= false;
      logFault(error);
    }
    this.#onNews();
  }

  /** @param {boolean} agreed */
  setAgreed(agreed) {
    this.agreed = agreed;
    this.#onNews();
  }

  /** The check begins: what was left before is not offered any more. */
  begin() {
    this.draft = null;
    if (this.agreedBefore) return;
    this.agreedBefore = true;
    this.#store((keeping, diary) => keeping.agree(diary));
  }

  /**
   * Keep a check under way, and nothing of one that has come to a result.
   * @param {State} state
   */
  follow(state) {
    if (isUnderWay(state)) {
      const draft = { state, at: Date.now(), version: knowledge.version };
      this.#store((keeping, diary) => keeping.keepDraft(diary, draft));
    } else if (state.step.view === "result") this.forgetDraft();
  }

  forgetDraft() {
    this.draft = null;
    this.#store((keeping, diary) => keeping.dropDraft(diary));
  }

  /** @param {string} id */
  removeSaved(id) {
    return this.#store((_, diary) => diary.delete("check", id));
  }

  /** @param {string} id */
  restoreSaved(id) {
    return this.#store((_, diary) => diary.restore("check", id));
  }

  /** @param {(keeping: typeof import("./keeping.js"), diary: Diary) => unknown} act */
  async #store(act) {
    if (!this.#keeping || !this.#diary) return;
    try {
      await act(this.#keeping, await this.#diary);
    } catch (error) {
      logFault(error);
    }
  }
}
