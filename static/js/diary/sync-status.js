import { pageLanguage } from "../shared/nights.js";
import { agoText } from "./running.js";
import { onDiaryChange, openDiary } from "./store.js";
import { onSyncState } from "./sync.js";
import { statusWords } from "./sync-words.js";

/** @import { Diary } from "./store.js" */
/** @import { SyncState } from "./sync.js" */
/** @import { Counts } from "./sync-words.js" */

const MINUTE = 60_000;

/**
 * One small line that says what is saved where, or what a person has to do, and leads to You.
 * Empty while there is nothing to say; a diary that cannot be opened is told of at the button.
 */
export class SyncStatus extends HTMLElement {
  /** @type {Counts | undefined} */
  #counts;
  /** @type {SyncState | undefined} */
  #state;
  #stopCounting = () => {};
  #line = document.createElement("a");
  #icon = document.createElement("span");
  #words = document.createElement("span");
  #ago = document.createElement("span");

  connectedCallback() {
    this.#line.className = "status-line status-line--centre";
    // Only the words are read aloud when they change: the time would speak every minute.
    this.#words.setAttribute("role", "status");
    this.#line.append(this.#icon, this.#words, this.#ago);
    this.append(this.#line);
    // A link without words would be read as nothing.
    this.hidden = true;
    onSyncState((state) => {
      this.#state = state;
      this.#draw();
    });
    onDiaryChange(() => this.#count());
    setInterval(() => this.#draw(), MINUTE);
    this.#count();
  }

  async #count() {
    this.#stopCounting();
    const diary = await openDiary().catch(() => undefined);
    if (!diary || diary.gone) return;
    this.#stopCounting = diary.watch(
      () => countsOf(diary),
      (counts) => {
        this.#counts = counts;
        this.#draw();
      },
    );
  }

  #draw() {
    if (!this.#counts || !this.#state) return;
    const { icon, words } = statusWords(this.#counts, this.#state);
    this.hidden = words === "";
    this.#line.href = this.#counts.attention ? "/diary/attention/" : "/you/sync/";
    this.#icon.innerHTML = drawing(icon);
    if (this.#words.textContent !== words) this.#words.textContent = words;
    this.#ago.textContent = this.#counts.attention ? "" : agoWords(this.#state);
  }
}

/** With what a person has to decide, which is seldom anything. @param {Diary} diary */
async function countsOf(diary) {
  const [counts, rows] = await Promise.all([
    diary.counts(),
    diary.read((db) => db.conflicts.count()),
  ]);
  if (!rows) return counts;
  const { openConflicts } = await import("./conflicts.js");
  return { ...counts, attention: counts.attention + (await openConflicts(diary)).length };
}

/** @param {SyncState} state */
function agoWords({ phase, lastSuccess }) {
  if (!lastSuccess || !["idle", "syncing"].includes(phase)) return "";
  return `· ${agoText(Math.max(0, Date.now() - lastSuccess), pageLanguage())}`;
}

/** @param {"phone" | "cloud" | "cloud-off" | "warning"} name */
const drawing = (name) =>
  `<svg class="icon" aria-hidden="true"><use href="#icon-${name}"></use></svg>`;

customElements.define("sync-status", SyncStatus);
