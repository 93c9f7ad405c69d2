import { setBusy } from "../shared/busy.js";
import { localParts, nightOf, offsetAt, pageLanguage } from "../shared/nights.js";
import { fill, gettext } from "../shared/text.js";
import { agoText, clockText, elapsed, isForgotten, lastCramp, runningCramp } from "./running.js";
import { startCramp } from "./start.js";
import { onDiaryChange, openDiary } from "./store.js";

/** @import { Entry } from "./store.js" */

/**
 * Tonight: brings the page's own words to life. The big link records a cramp before it leads to
 * the clock; while one runs, it shows its time and only leads there. The words stand in the
 * template, which works without this.
 */
export class TonightPage extends HTMLElement {
  /** @type {Entry | undefined} */
  #running;
  /** @type {Entry | undefined} */
  #last;
  #starting = false;
  /** When the button was hit first; kept for "Try again". */
  #tappedAt = 0;

  connectedCallback() {
    this.#part("start").addEventListener("click", this.#tap);
    this.#part("again").addEventListener("click", () => this.#record());
    // Back from another page, out of the browser's memory: the button must work again.
    addEventListener("pageshow", () => {
      this.#starting = false;
      this.#draw();
    });
    onDiaryChange(() => location.reload());
    setInterval(() => this.#draw(), 1000);
    this.#draw();
    this.#watch();
  }

  async #watch() {
    try {
      const diary = await openDiary();
      diary.watch(
        () => diary.all("cramp"),
        (cramps) => {
          this.#running = runningCramp(cramps);
          this.#last = lastCramp(cramps);
          this.#draw();
        },
      );
    } catch (error) {
      this.#showNotSaved(error);
    }
  }

  #draw() {
    if (document.hidden) return;
    const now = Date.now();
    const running = this.#running;
    const current = running && !isForgotten(running, now) ? running : undefined;
    setBusy("cramp running", current !== undefined);
    this.#part("night").textContent = nightWords(now);
    this.#drawButton(current, now);
    this.#drawForgotten(current ? undefined : running);
    this.#drawLast(now);
  }

  /** @param {Entry | undefined} current @param {number} now */
  #drawButton(current, now) {
    const start = this.#part("start");
    start.toggleAttribute("data-running", current !== undefined);
    this.#part("label").textContent = current
      ? clockText(elapsed(current, now))
      : gettext("Cramp now");
    this.#part("hint").textContent = current
      ? gettext("A cramp is running: open")
      : gettext("starts the clock and the stretch");
    start.setAttribute("href", current ? this.#nowPage : `${this.#nowPage}#start`);
  }

  /** @param {Entry | undefined} forgotten */
  #drawForgotten(forgotten) {
    this.#part("forgotten").hidden = !forgotten;
    if (!forgotten) return;
    const { time } = localParts(forgotten.fields.started_at, forgotten.fields.offset_min);
    const words = fill(gettext("The clock of the cramp at %(time)s was left on."), { time });
    this.#part("forgotten-words").textContent = words;
    this.#part("forgotten-link").setAttribute("href", `/diary/${forgotten.id}/`);
  }

  /** @param {number} now */
  #drawLast(now) {
    const last = this.#last;
    this.#part("teach").hidden = Boolean(last || this.#running);
    this.#part("last").hidden = !last;
    if (!last) return;
    const { started_at, ended_at = started_at, muscles = [] } = last.fields;
    const ago = agoText(Math.max(0, now - ended_at), pageLanguage());
    const words =
      ended_at > started_at
        ? gettext("Last cramp ended %(ago)s.")
        : gettext("Last cramp: %(ago)s.");
    this.#part("last-words").textContent = fill(words, { ago });
    const link = this.#part("last-link");
    link.textContent = muscles.length ? gettext("Open") : gettext("Add where?");
    link.setAttribute("href", `/diary/${last.id}/`);
  }

  #tap = (/** @type {MouseEvent} */ event) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (elsewhere || this.#part("start").hasAttribute("data-running")) return;
    event.preventDefault();
    this.#tappedAt = Date.now();
    this.#record();
  };

  async #record() {
    if (this.#starting) return;
    this.#starting = true;
    this.#part("not-saved").hidden = true;
    try {
      await startCramp(await openDiary(), this.#tappedAt);
      location.assign(this.#nowPage);
    } catch (error) {
      this.#starting = false;
      this.#showNotSaved(error);
    }
  }

  /** Says so first: why is loaded only then. @param {unknown} error */
  async #showNotSaved(error) {
    this.#part("not-saved").hidden = false;
    const { notSavedReason } = await import("./not-saved.js");
    this.#part("reason").textContent = notSavedReason(error);
  }

  /** @param {string} name @returns {HTMLElement} */
  #part(name) {
    return /** @type {HTMLElement} */ (this.querySelector(`[data-part="${name}"]`));
  }

  get #nowPage() {
    return this.dataset.now ?? "";
  }
}

/** "Sunday night": the evening that began the night of `now`. @param {number} now */
function nightWords(now) {
  const night = Date.parse(`${nightOf(now, offsetAt(now))}T00:00Z`);
  const format = new Intl.DateTimeFormat(pageLanguage(), { weekday: "long", timeZone: "UTC" });
  return fill(gettext("%(weekday)s night"), { weekday: format.format(night) });
}

customElements.define("tonight-page", TonightPage);
