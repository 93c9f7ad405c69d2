import { html, nothing, repeat } from "../../vendor/lit.js";
import { confirmDialog } from "../shared/dialog.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { conflictCard } from "./conflict-card.js";
import { openConflicts, resolveConflict } from "./conflicts.js";
import { DiaryPage } from "./diary-page.js";
import { notSavedNotice } from "./not-saved-notice.js";
import { droppingWords } from "./refusal-words.js";
import { dropRefused, refusedChanges, sendRefusedAgain } from "./refused.js";
import { refusedCard } from "./refused-card.js";
import { said } from "./version-parts.js";

/** @import { Choice } from "./conflict-card.js" */
/** @import { Conflict } from "./conflicts.js" */
/** @import { Refused } from "./refused.js" */
/** @import { Diary } from "./store.js" */

/**
 * What needs a person: entries in two versions, and changes the account did not take. The
 * template's `[data-empty]` stands when there is nothing.
 */
export class AttentionList extends DiaryPage {
  static properties = {
    conflicts: { state: true },
    refused: { state: true },
  };

  #settled = false;

  constructor() {
    super();
    /** @type {Conflict[]} */
    this.conflicts = [];
    /** @type {Refused[]} */
    this.refused = [];
  }

  render() {
    const { conflicts, refused } = this;
    return html`
      ${notSavedNotice(this.failure)}
      ${conflicts.length + refused.length ? nothing : this.empty}
      ${repeat(
        conflicts,
        ({ key }) => key,
        (conflict) => conflictCard(conflict, (keep) => this.#choose(conflict, keep)),
      )}
      ${repeat(
        refused,
        ({ mid }) => mid,
        (one) =>
          refusedCard(one, {
            again: () => this.#sendAgain(one),
            copy: () => copyText(one),
            drop: () => this.#drop(one),
          }),
      )}
    `;
  }

  /** After a choice the next thing to decide is read, or that all is done. */
  updated() {
    if (!this.#settled) return;
    this.#settled = false;
    /** @type {HTMLElement | null} */ (this.querySelector("h2"))?.focus();
  }

  /** @param {Diary} diary */
  follow(diary) {
    diary.watch(
      () => Promise.all([openConflicts(diary), refusedChanges(diary)]),
      ([conflicts, refused]) => {
        this.conflicts = conflicts;
        this.refused = refused;
        this.ready = true;
      },
    );
  }

  /** @param {Conflict} conflict @param {Choice} keep */
  #choose(conflict, keep) {
    const words = {
      shown: conflict.whole ? gettext("Left in the bin.") : gettext("Kept as it is."),
      other: conflict.whole ? gettext("Brought back.") : gettext("The other version is shown now."),
      both: gettext("Both are kept."),
    };
    return this.attempt(async (diary) => {
      const undo = await resolveConflict(diary, conflict, keep);
      this.#settled = true;
      toast(words[keep], {
        action: { label: gettext("Undo"), run: () => this.attempt(undo) },
      });
    });
  }

  /** @param {Refused} refused */
  #sendAgain = ({ mid }) =>
    this.attempt(async (diary) => {
      await sendRefusedAgain(diary, mid);
      this.#settled = true;
      toast(gettext("It waits to be sent again."));
    });

  /** @param {Refused} refused */
  async #drop(refused) {
    const agreed = await confirmDialog({
      title: gettext("Throw this change away?"),
      text: droppingWords(refused),
      confirm: gettext("Throw away"),
      danger: true,
    });
    if (!agreed) return;
    await this.attempt(async (diary) => {
      await dropRefused(diary, refused.mid);
      this.#settled = true;
    });
  }
}

/** @param {Refused} refused */
async function copyText({ change }) {
  const lines = said({ ...change.set, muscles: Object.values(change.add).flat() });
  const text = lines.map(({ label, words }) => `${label}: ${words}`).join("\n");
  try {
    await navigator.clipboard.writeText(text);
    toast(gettext("Copied."));
  } catch {
    toast(gettext("This browser does not allow copying. Mark the text and copy it by hand."));
  }
}

customElements.define("attention-list", AttentionList);
