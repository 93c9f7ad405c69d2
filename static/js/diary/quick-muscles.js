import { html, LitElement, nothing } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";
import "./muscle-picker.js";
import { muscleGroups, pressedSides, toggleSide } from "./muscles.js";
import { capital } from "./words.js";

/** @import { Muscle, Side } from "./muscles.js" */

/**
 * Where the cramp is, in one tap for the usual places; "Other" shows every muscle.
 *
 * @property {string[]} members - What is chosen, as stored: "calf.left".
 * @fires muscles-changed - With `detail: {add, remove}`, the members to add and to remove.
 */
export class QuickMuscles extends LitElement {
  static properties = { members: { attribute: false }, asked: { state: true } };

  constructor() {
    super();
    /** @type {string[]} */
    this.members = [];
    /** @type {"foot" | "other" | null} */
    this.asked = null;
  }

  createRenderRoot() {
    return this;
  }

  render() {
    const { calf, sole } = usual();
    const foot = pressedSides(this.members, sole);
    const footAsked = this.asked === "foot" || foot.size > 0;
    return html`
      <fieldset class="chips">
        <legend class="visually-hidden">${gettext("Where is it?")}</legend>
        ${this.#chip(calf, "left")} ${this.#chip(calf, "right")}
        ${
          footAsked
            ? html`${this.#chip(sole, "left")} ${this.#chip(sole, "right")}`
            : this.#question("foot", gettext("Foot"))
        }
        ${this.#question("other", gettext("Other"))}
      </fieldset>
      ${
        this.asked === "other"
          ? html`<muscle-picker .members=${this.members}></muscle-picker>`
          : nothing
      }
    `;
  }

  /** @param {Muscle} muscle @param {Side} side */
  #chip = (muscle, side) => html`
    <button
      class="chip"
      type="button"
      aria-pressed=${pressedSides(this.members, muscle).has(side)}
      @click=${() => this.#toggle(muscle, side)}
    >
      ${capital(muscle[side])}
    </button>
  `;

  /** @param {"foot" | "other"} asked @param {string} label */
  #question = (asked, label) => html`
    <button
      class="chip"
      type="button"
      aria-expanded=${this.asked === asked}
      @click=${() => this.#ask(asked)}
    >
      ${label}
    </button>
  `;

  /** @param {"foot" | "other"} asked */
  async #ask(asked) {
    this.asked = this.asked === asked ? null : asked;
    if (asked !== "foot") return;
    // The tapped chip makes room for two: keep a keyboard's focus at that place.
    await this.updateComplete;
    /** @type {HTMLElement | undefined} */ (this.querySelectorAll(".chip")[2])?.focus();
  }

  /** @param {Muscle} muscle @param {Side} side */
  #toggle(muscle, side) {
    const detail = toggleSide(this.members, muscle, side);
    this.dispatchEvent(new CustomEvent("muscles-changed", { detail, bubbles: true }));
  }
}

const usual = () => {
  const all = muscleGroups().flatMap((group) => group.muscles);
  const find = (/** @type {string} */ id) => /** @type {Muscle} */ (all.find((m) => m.id === id));
  return { calf: find("calf"), sole: find("sole") };
};

customElements.define("quick-muscles", QuickMuscles);
