import { LitElement } from "../../vendor/lit.js";
import { setBusy } from "../shared/busy.js";
import { fitView } from "./fit-view.js";
import * as flow from "./flow.js";
import { knowledge } from "./knowledge.js";
import { pageView } from "./page-view.js";
import { questionsView } from "./questions-view.js";
import { resultView } from "./result-view.js";
import { startView } from "./start-view.js";

/** @import { Answer } from "./logic.js" */
/** @import { State } from "./flow.js" */

/**
 * The emergency screen, in place of the list in the template. Answers live in this element and
 * nowhere else: a reload forgets them. The browser's Back goes one step back.
 */
export class EmergencyScreen extends LitElement {
  static properties = { state: { state: true }, now: { state: true }, problem: { state: true } };

  /** When the first aid for a fit was opened, for its clock. */
  #fitSince = 0;
  #ticking = 0;
  #shown = "";

  constructor() {
    super();
    /** @type {State} */
    this.state = flow.beginning();
    this.now = 0;
    this.problem = false;
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    history.replaceState({ step: 0 }, "");
    addEventListener("popstate", this.#onPopState);
    addEventListener("hashchange", openNumbers);
    openNumbers();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("popstate", this.#onPopState);
    removeEventListener("hashchange", openNumbers);
    this.#stopTicking();
  }

  willUpdate() {
    if (!this.hasUpdated) this.replaceChildren();
    const { view } = this.state.step;
    setBusy("check under way", view !== "start");
    if (view === "fit") this.#ticking ||= window.setInterval(this.#tick, 500);
    else this.#stopTicking();
  }

  render() {
    const { view } = this.state.step;
    if (view === "start") return startView(this);
    if (view === "page") return pageView(this);
    if (view === "fit") return fitView(this, this.now - this.#fitSince);
    if (view === "result") return resultView(this);
    return questionsView(this);
  }

  /** Each new step begins at its heading, for eyes and for screen readers. */
  updated() {
    const key = JSON.stringify([this.state.trail.length, this.state.step]);
    if (this.#shown && this.#shown !== key) {
      this.querySelector("h1")?.focus();
      scrollTo(0, 0);
    }
    this.#shown = key;
  }

  /**
   * Store an answer, or take it away with undefined.
   * @param {string} id
   * @param {Answer | undefined} value
   */
  answer(id, value) {
    this.state = flow.answer(this.state, id, value);
    this.problem = false;
  }

  /** From the start to the first page, when the two needed answers are there. */
  begin() {
    this.problem = !flow.canBegin(this.state);
    if (!this.problem) this.proceed();
  }

  proceed() {
    this.#go(flow.proceed(this.state, knowledge));
  }

  resultNow() {
    this.#go(flow.resultNow(this.state));
  }

  /** @param {string} id */
  askOne(id) {
    this.#go(flow.askOne(this.state, id));
  }

  lookFurther() {
    this.#go(flow.lookFurther(this.state, knowledge));
  }

  fitNow() {
    this.#fitSince = Date.now();
    this.#tick();
    this.#go(flow.fitNow(this.state));
  }

  fitOver() {
    this.#go(flow.fitOver(this.state, knowledge));
  }

  back() {
    this.state = flow.back(this.state);
    history.back();
  }

  startAgain() {
    history.go(-this.state.trail.length);
    this.state = flow.beginning();
  }

  /** @param {State} next */
  #go(next) {
    // Only how far: never an answer, which must not outlive this page.
    if (next.trail.length > this.state.trail.length) {
      history.pushState({ step: next.trail.length }, "");
    }
    this.state = next;
  }

  #tick = () => {
    this.now = Date.now();
  };

  #stopTicking() {
    clearInterval(this.#ticking);
    this.#ticking = 0;
  }

  #onPopState = (/** @type {PopStateEvent} */ event) => {
    // A link inside the page, like "Skip to the content", comes without a step and changes none.
    const step = event.state?.step ?? this.state.trail.length;
    while (this.state.trail.length > step) this.state = flow.back(this.state);
  };
}

/** A link to the numbers opens them, wherever it was followed. */
function openNumbers() {
  const help = document.querySelector(".check-help");
  if (location.hash === "#numbers" && help instanceof HTMLDetailsElement) help.open = true;
}

customElements.define("emergency-screen", EmergencyScreen);
