import { html, nothing, render } from "../../vendor/lit.js";
import { fill, gettext } from "../shared/text.js";
import { advance, goTo, secondsLeft, togglePause } from "./stepper.js";

/** @import { Position, Step } from "./stepper.js" */

/**
 * Leads through the relief steps it holds: `<ol class="steps">` from the template, with a drawing
 * before it. The current step and the next are in view; a timed one shows the seconds to hold; a tap on any step goes there. It
 * goes on by itself, so that both hands are free, until it is paused. Silent.
 *
 * `start()` begins with the first step; does nothing once it has begun.
 */
export class ReliefSteps extends HTMLElement {
  /** @type {HTMLElement[]} */
  #items = [];
  /** @type {Step[]} */
  #steps = [];
  /** @type {Position | null} */
  #position = null;
  #all = false;
  #timer = 0;
  #tools = document.createElement("div");

  connectedCallback() {
    // The page may move the element, which connects it again.
    if (!this.#items.length) this.#prepare();
    this.#timer = window.setInterval(() => this.#tick(), 250);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  start() {
    if (!this.#position) this.#go(0);
  }

  #prepare() {
    this.#items = [...this.querySelectorAll("li")];
    this.#steps = this.#items.map(({ dataset }) => ({
      seconds: Number(dataset.seconds) || undefined,
      repeat: Number(dataset.repeat) || undefined,
      repeatFrom: Number(dataset.repeatFrom) || undefined,
    }));
    for (const [index, item] of this.#items.entries()) {
      this.#makeButton(item, index);
      // Steps out of view keep their number.
      item.style.setProperty("counter-set", `step ${index + 1}`);
    }
    this.#tools.className = "relief-tools";
    this.append(this.#tools);
    this.#draw();
  }

  /** @param {HTMLElement} item @param {number} index */
  #makeButton(item, index) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "steps__button";
    button.append(...item.childNodes);
    button.addEventListener("click", () => this.#go(index));
    const time = document.createElement("b");
    // A screen reader hears the step, not every second of it.
    time.ariaHidden = "true";
    item.append(button, time);
  }

  /** @param {number} index */
  #go(index) {
    this.#position = goTo(this.#steps, index, Date.now(), this.#position?.round);
    this.#draw();
  }

  #tick() {
    if (!this.#position) return;
    this.#position = advance(this.#steps, this.#position, Date.now());
    this.#draw();
  }

  #draw() {
    const current = this.#position?.index ?? -1;
    this.toggleAttribute("data-near", this.#position !== null && !this.#all);
    for (const [index, item] of this.#items.entries()) {
      item.classList.toggle("is-done", index < current);
      item.toggleAttribute("data-far", index < current || index > current + 1);
      if (index === current) item.setAttribute("aria-current", "step");
      else item.removeAttribute("aria-current");
      /** @type {HTMLElement} */ (item.lastElementChild).textContent =
        index === current ? this.#timeWords() : "";
    }
    this.#drawPicture(current);
    render(this.#position ? this.#toolbar(this.#position) : nothing, this.#tools);
  }

  #timeWords() {
    if (!this.#position) return "";
    const seconds = secondsLeft(this.#steps, this.#position, Date.now());
    return seconds === null ? "" : fill(gettext("%(seconds)s seconds"), { seconds });
  }

  /** @param {number} current */
  #drawPicture(current) {
    const name = this.#items[Math.max(0, current)]?.dataset.drawing;
    if (name) this.querySelector("use")?.setAttribute("href", `#drawing-${name}`);
  }

  /** @param {Position} position */
  #toolbar(position) {
    const number = position.index + 1;
    const words = fill(gettext("Step %(number)s of %(count)s"), {
      number,
      count: this.#steps.length,
    });
    return html`
      <p class="relief-tools__where" role="status">
        ${words}<span class="visually-hidden">: ${this.#items[position.index].querySelector("button")?.textContent}</span>
      </p>
      <button class="chip" type="button" aria-pressed=${position.left !== null} @click=${this.#pause}>
        ${gettext("Pause")}
      </button>
      <button class="chip" type="button" aria-pressed=${this.#all} @click=${this.#showAll}>
        ${gettext("All steps")}
      </button>
    `;
  }

  #pause = () => {
    if (this.#position) this.#position = togglePause(this.#position, Date.now());
    this.#draw();
  };

  #showAll = () => {
    this.#all = !this.#all;
    this.#draw();
  };
}

customElements.define("relief-steps", ReliefSteps);
