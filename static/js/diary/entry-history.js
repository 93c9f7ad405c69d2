import { html, nothing, repeat } from "../../vendor/lit.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { whenWords } from "./conflict-card.js";
import { DiaryPage } from "./diary-page.js";
import { restoreVersion, versionsOf } from "./history.js";
import { noteWords, placeWords, stepWords } from "./history-words.js";
import { notSavedNotice } from "./not-saved-notice.js";
import { stepsBack } from "./past-states.js";
import { differences, momentWords } from "./version-parts.js";
import { crampWords } from "./words.js";

/** @import { Version } from "./history.js" */
/** @import { Step } from "./past-states.js" */
/** @import { Diary, Entry } from "./store.js" */

/**
 * What the entry named in the address's fragment was before, newest first, and the way back to any
 * of its versions. What waits on this phone needs no network; the rest is the account's.
 */
export class EntryHistory extends DiaryPage {
  static properties = {
    entry: { state: true },
    versions: { state: true },
    more: { state: true },
    problem: { state: true },
  };

  #turn = 0;

  constructor() {
    super();
    /** @type {Entry | undefined} */
    this.entry = undefined;
    /** @type {Version[]} */
    this.versions = [];
    this.more = false;
    /** Why the account's versions are missing. @type {string | null} */
    this.problem = null;
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener("hashchange", () => location.reload());
  }

  render() {
    const { entry } = this;
    if (!entry) return [notSavedNotice(this.failure), this.failure ? nothing : this.empty];
    const steps = stepsBack({ fields: entry.fields, deleted: entry.deleted }, this.versions);
    return html`
      <header class="stack stack--tight">
        <p class="eyebrow">${whenWords(entry)}</p>
        <h2>${crampWords(entry)}</h2>
        <p><a href="/diary/${entry.id}/">${gettext("Open the entry")}</a></p>
      </header>
      ${notSavedNotice(this.failure)} ${this.#note()}
      <ol class="history">
        ${repeat(steps, ({ rev, at }) => rev ?? `waiting ${at}`, this.#step)}
      </ol>
      ${this.more ? this.#moreButton() : nothing}
    `;
  }

  #note() {
    const words = noteWords(this.problem, Boolean(this.diary?.account));
    if (!words) return nothing;
    return html`
      <div class="notice notice--info" role="status">
        ${icon(this.diary?.account ? "cloud-off" : "phone")}
        <div class="stack stack--tight">
          <p>${words}</p>
          ${
            this.problem
              ? html`<p><button class="button" type="button" @click=${() => this.#load()}>
                  ${gettext("Try again")}</button></p>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  #step = (/** @type {Step} */ step, /** @type {number} */ index) => html`
    <li class="history__step">
      <p class="history__when">
        <strong>${momentWords(step.at)}</strong>
        <span class="text-soft">${placeWords(step)}</span>
      </p>
      ${stepWords(step)}
      ${index > 0 && this.#isAnother(step) ? this.#restoreButton(step) : nothing}
    </li>
  `;

  /** Whether going back to a version would change anything. @param {Step} step */
  #isAnother({ known, after }) {
    const { fields } = /** @type {Entry} */ (this.entry);
    return known && !after.deleted && differences(fields, after.fields).length > 0;
  }

  /** @param {Step} step */
  #restoreButton(step) {
    return html`<button class="button" type="button" @click=${() => this.#restore(step.after.fields)}>
      ${icon("undo")} ${gettext("Go back to this")}
      <span class="visually-hidden">${momentWords(step.at)}</span>
    </button>`;
  }

  #moreButton() {
    return html`<button class="button button--wide" type="button" @click=${this.#older}>
      ${gettext("Show older ones")}</button>`;
  }

  /** @param {Diary} diary */
  follow(diary) {
    const id = location.hash.match(/^#([0-9a-f-]{36})$/)?.[1];
    if (!id) {
      this.ready = true;
      return;
    }
    diary.watch(
      () => diary.get("cramp", id),
      (entry) => this.#show(entry),
    );
  }

  /** @param {Entry | undefined} entry */
  async #show(entry) {
    this.entry = entry;
    if (!entry) this.ready = true;
    else await this.#load();
  }

  async #load() {
    const diary = /** @type {Diary} */ (this.diary);
    const { id } = /** @type {Entry} */ (this.entry);
    this.#turn += 1;
    const turn = this.#turn;
    const { versions, more, problem } = await versionsOf(diary, "cramp", id);
    if (turn !== this.#turn) return;
    Object.assign(this, { versions, more, problem, ready: true });
  }

  #older = async () => {
    const diary = /** @type {Diary} */ (this.diary);
    const { id } = /** @type {Entry} */ (this.entry);
    const before = this.versions.at(-1)?.rev;
    const { versions, more, problem } = await versionsOf(diary, "cramp", id, { before });
    this.versions = [...this.versions, ...versions];
    Object.assign(this, { more: more && !problem, problem });
  };

  /** @param {Record<string, any>} wanted */
  async #restore(wanted) {
    const entry = /** @type {Entry} */ (this.entry);
    const { fields: had } = entry;
    const names = new Set([...Object.keys(had), ...Object.keys(wanted)]);
    const changed = [...names].filter((n) => JSON.stringify(had[n]) !== JSON.stringify(wanted[n]));
    const pick = (/** @type {Record<string, any>} */ fields) =>
      Object.fromEntries(changed.map((name) => [name, fields[name]]));
    await this.attempt(async (diary) => {
      if (entry.deleted) await diary.restore("cramp", entry.id);
      await restoreVersion(diary, entry, pick(wanted));
      toast(gettext("It is as it was then."), {
        action: { label: gettext("Undo"), run: () => this.#undo(pick(had), entry.deleted) },
      });
    });
  }

  /** @param {Record<string, any>} fields @param {boolean} wasDeleted */
  #undo(fields, wasDeleted) {
    const entry = /** @type {Entry} */ (this.entry);
    return this.attempt(async (diary) => {
      await restoreVersion(diary, entry, fields);
      if (wasDeleted) await diary.delete("cramp", entry.id);
    });
  }
}

customElements.define("entry-history", EntryHistory);
