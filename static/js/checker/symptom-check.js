import { LitElement } from "../../vendor/lit.js";
import { setBusy } from "../shared/busy.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { askView } from "./ask-view.js";
import { fitView } from "./fit-view.js";
import * as flow from "./flow.js";
import { knowledge } from "./knowledge.js";
import { Memory } from "./memory.js";
import { notACrampView } from "./not-a-cramp-view.js";
import { pageView } from "./page-view.js";
import { questionsView } from "./questions-view.js";
import { resultView } from "./result-view.js";
import { savedView } from "./saved-view.js";
import { startView } from "./start-view.js";

/** @import { Entry } from "../diary/store.js" */
/** @import { State } from "./flow.js" */
/** @import { Answer } from "./logic.js" */

const VIEWS = {
  start: startView,
  page: pageView,
  ask: askView,
  not: notACrampView,
  result: resultView,
  saved: savedView,
  follow: questionsView,
  again: questionsView,
  one: questionsView,
};

/**
 * The check, in place of the list in the template. Answers live in this element and, until the
 * result, in a draft on the phone. The browser's Back goes one step back.
 */
export class SymptomCheck extends LitElement {
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
    /** What the phone keeps: drafts, earlier checks. */
    this.memory = new Memory(() => this.requestUpdate());
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    history.replaceState({ step: 0 }, "");
    addEventListener("popstate", this.#onPopState);
    addEventListener("hashchange", this.#followHash);
    this.#followHash();
    this.memory.open();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("popstate", this.#onPopState);
    removeEventListener("hashchange", this.#followHash);
    this.#stopTicking();
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!this.hasUpdated) this.replaceChildren();
    const { view } = this.state.step;
    setBusy("check under way", flow.isUnderWay(this.state) || view === "fit" || view === "result");
    if (view === "fit") this.#ticking ||= window.setInterval(this.#tick, 500);
    else this.#stopTicking();
    if (changed.has("state")) this.memory.follow(this.state);
  }

  render() {
    const { view } = this.state.step;
    return view === "fit" ? fitView(this, this.now - this.#fitSince) : VIEWS[view](this);
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

  /** From the start to the first page, when the limits are agreed to and the two answers there. */
  begin() {
    this.problem = !flow.canBegin(this.state) || !this.memory.agreed;
    if (this.problem) return;
    this.memory.begin();
    this.state = { ...this.state, diary: this.memory.facts };
    this.proceed();
  }

  proceed() {
    const next = flow.proceed(this.state, knowledge);
    // Something that is needed was left.
    this.problem = next.step === this.state.step;
    this.#go(next);
  }

  resultNow() {
    this.#go(flow.resultNow(this.state));
  }

  notACramp() {
    this.#go(flow.notACramp(this.state));
  }

  /** @param {string} id */
  openSaved(id) {
    this.#go(flow.openSaved(this.state, id));
  }

  /** @param {string} id */
  askOne(id) {
    this.#go(flow.askOne(this.state, id));
  }

  /** @param {string} id @param {Answer} value */
  settle(id, value) {
    this.#go(flow.settle(this.state, id, value, knowledge));
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

  /** Go on with the draft where it was left. */
  resume() {
    const draft = this.memory.draft;
    if (!draft) return;
    // So that the browser's Back finds every step of it.
    draft.state.trail.forEach((_, index) => {
      history.pushState({ step: index + 1 }, "");
    });
    this.state = draft.state;
  }

  startAgain() {
    if (this.state.trail.length > 0) history.go(-this.state.trail.length);
    this.memory.forgetDraft();
    this.state = flow.beginning();
  }

  /** @param {Entry} entry */
  async removeSaved({ id }) {
    if (this.state.step.view === "saved") this.back();
    await this.memory.removeSaved(id);
    toast(gettext("Check deleted."), {
      action: { label: gettext("Undo"), run: () => this.memory.restoreSaved(id) },
    });
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

  /** A link to the numbers opens them, wherever it was followed; one to the exit, the exit. */
  #followHash = () => {
    const help = document.querySelector(".check-help");
    if (location.hash === "#numbers" && help instanceof HTMLDetailsElement) help.open = true;
    if (location.hash === "#not-a-cramp" && this.state.step.view === "start") this.notACramp();
  };
}

customElements.define("symptom-check", SymptomCheck);
