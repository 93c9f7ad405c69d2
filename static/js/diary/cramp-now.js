import { html, LitElement, nothing } from "../../vendor/lit.js";
import { setBusy } from "../shared/busy.js";
import { fill, gettext } from "../shared/text.js";
import { firstTap } from "./first-tap.js";
import { notSavedReason } from "./not-saved.js";
import { notSavedNotice } from "./not-saved-notice.js";
import { backLink, ending, longWarning } from "./now-parts.js";
import "./quick-muscles.js";
import { ReliefSteps } from "./relief-steps.js";
import { clockText, elapsed, isForgotten, LONG_MS, runningCramp } from "./running.js";
import { startCramp, startingAt } from "./start.js";
import { onDiaryChange, openDiary } from "./store.js";
import { keepScreenOn } from "./wake-lock.js";
import { spokenMinutes } from "./words.js";

/** @import { Patch } from "./draft.js" */
/** @import { Failure } from "./not-saved-notice.js" */
/** @import { Diary, Entry } from "./store.js" */

const MINUTE = 60_000;

/**
 * The cramp that runs now: its clock, the relief steps from the template, one big "It's over".
 * Opened at `#start` it records a cramp first, once. Every tap is stored before it shows.
 */
export class CrampNow extends LitElement {
  static properties = {
    cramp: { state: true },
    now: { state: true },
    correcting: { state: true },
    failure: { state: true },
    ready: { state: true },
  };

  /** @type {Diary | undefined} */
  #diary;
  /** The safety line and the steps, written by the template. @type {Element | null} */
  #relief = null;
  /** The cramp this page showed last, to lead to it when it ends elsewhere. */
  #shown = "";

  constructor() {
    super();
    /** @type {Entry | undefined} */
    this.cramp = undefined;
    this.now = Date.now();
    this.correcting = false;
    /** @type {Failure | null} */
    this.failure = null;
    this.ready = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#relief = this.querySelector("[data-relief]");
    addEventListener("hashchange", () => this.#startIfAsked());
    setInterval(() => {
      this.now = Date.now();
    }, 500);
    onDiaryChange(() => location.reload());
    this.#open();
  }

  /** Until the diary is open the words of the template stand. */
  shouldUpdate() {
    return this.ready;
  }

  willUpdate() {
    if (!this.hasUpdated) this.replaceChildren();
    const fresh = this.cramp && !isForgotten(this.cramp, this.now);
    setBusy("cramp running", Boolean(fresh));
    keepScreenOn(Boolean(fresh));
  }

  render() {
    const { cramp } = this;
    const ms = cramp ? elapsed(cramp, this.now) : 0;
    return html`
      ${cramp ? this.#clock(cramp, ms) : this.#idle()} ${notSavedNotice(this.failure)}
      ${ms >= LONG_MS ? longWarning() : nothing} ${this.#relief}
      ${cramp ? this.#where(cramp) : nothing} ${backLink(Boolean(cramp))}
      ${cramp ? ending(ms, this.#end) : nothing}
    `;
  }

  updated() {
    const steps = this.#relief?.querySelector("relief-steps");
    const begun = this.cramp && elapsed(this.cramp, this.now) < LONG_MS;
    if (begun && steps instanceof ReliefSteps) steps.start();
  }

  /** @param {Entry} cramp @param {number} ms */
  #clock(cramp, ms) {
    return html`
      <header class="page__top page__top--row">
        <h1 class="visually-hidden">${gettext("Cramp now")}</h1>
        <p class="clock" role="timer">${clockText(ms)}</p>
        <p class="visually-hidden" role="status">${spokenMinutes(ms)}</p>
        <button
          class="chip"
          type="button"
          aria-expanded=${this.correcting}
          @click=${() => {
            this.correcting = !this.correcting;
          }}
        >
          ${gettext("Started earlier?")}
        </button>
      </header>
      ${this.correcting ? this.#corrections(cramp) : nothing}
    `;
  }

  /** @param {Entry} cramp */
  #corrections(cramp) {
    const chosen = Math.round((firstTap(cramp.id) - cramp.fields.started_at) / MINUTE);
    return html`
      <fieldset class="chips">
        <legend class="text-small">${gettext("It began before I tapped, by")}</legend>
        ${[2, 5, 10].map(
          (minutes) => html`
            <button
              class="chip"
              type="button"
              aria-pressed=${minutes === chosen}
              @click=${() => this.#startEarlier(cramp, minutes === chosen ? 0 : minutes)}
            >
              ${fill(gettext("%(minutes)s min"), { minutes })}
            </button>
          `,
        )}
      </fieldset>
    `;
  }

  /** @param {Entry} cramp */
  #where = ({ fields }) => html`
    <quick-muscles
      .members=${fields.muscles ?? []}
      @muscles-changed=${this.#chooseMuscles}
    ></quick-muscles>
  `;

  #idle() {
    return html`
      <header class="page__top">
        <h1>${gettext("Cramp now")}</h1>
        <p>
          ${
            this.#shown
              ? html`${gettext("This cramp is over.")}
                <a href="/diary/${this.#shown}/">${gettext("Fill in the rest")}</a>`
              : gettext("No cramp is running.")
          }
        </p>
      </header>
      <button class="end-button" type="button" @click=${() => this.#start(Date.now())}>
        ${gettext("Start the clock")}
      </button>
    `;
  }

  async #open() {
    try {
      this.#diary = await openDiary();
    } catch (error) {
      this.#fail(error, () => this.#open());
      return;
    }
    const diary = this.#diary;
    await this.#startIfAsked();
    diary.watch(
      () => diary.all("cramp"),
      (cramps) => {
        this.cramp = runningCramp(cramps);
        this.#shown = this.cramp?.id ?? this.#shown;
        this.now = Date.now();
        this.ready = true;
      },
    );
  }

  async #startIfAsked() {
    if (location.hash === "#start") await this.#start(Date.now());
  }

  /** @param {number} tappedAt - Kept when it is tried again. */
  async #start(tappedAt) {
    if (!this.#diary) return;
    try {
      await startCramp(this.#diary, tappedAt);
      this.failure = null;
      // Only now: should the phone die before, the next visit to #start finds the running cramp.
      history.replaceState(history.state, "", location.pathname);
    } catch (error) {
      this.#fail(error, () => this.#start(tappedAt));
    }
  }

  /** @param {Entry} cramp @param {number} minutes */
  #startEarlier(cramp, minutes) {
    this.#save({ set: startingAt(firstTap(cramp.id) - minutes * MINUTE) });
  }

  #chooseMuscles = (/** @type {CustomEvent} */ { detail: { add, remove } }) =>
    this.#save({ add: { muscles: add }, remove: { muscles: remove } });

  /** @param {Patch} change - Its time stays that of the tap when it is tried again. */
  #end = async (change) => {
    const id = this.cramp?.id;
    if (await this.#save(change, () => this.#end(change))) location.replace(`/diary/${id}/`);
  };

  /** @param {Patch} change @param {() => void} again @returns {Promise<boolean>} */
  async #save(change, again = () => this.#save(change)) {
    if (!this.#diary || !this.cramp) return false;
    try {
      await this.#diary.patch("cramp", this.cramp.id, change);
      this.failure = null;
      return true;
    } catch (error) {
      this.#fail(error, again);
      return false;
    }
  }

  /** @param {unknown} error @param {() => void} again */
  #fail(error, again) {
    this.failure = { reason: notSavedReason(error), again };
    this.ready = true;
  }
}

customElements.define("cramp-now", CrampNow);
