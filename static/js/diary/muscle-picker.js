import { html, LitElement } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";
import { muscleGroups, pressedSides, toggleSide } from "./muscles.js";

/** @import { Group, Muscle, Side } from "./muscles.js" */

/**
 * Where the cramp was: every muscle with its sides, grouped by part of the body. A part with a
 * chosen muscle stands open.
 *
 * @property {string[]} members - What is chosen, as stored: "calf.left".
 * @fires muscles-changed - With `detail: {add, remove}`, the members to add and to remove.
 */
export class MusclePicker extends LitElement {
  static properties = { members: { attribute: false } };

  constructor() {
    super();
    /** @type {string[]} */
    this.members = [];
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return muscleGroups().map(this.#group);
  }

  #group = (/** @type {Group} */ { id, name, muscles }) => {
    const chosen = muscles.filter((muscle) => pressedSides(this.members, muscle).size).length;
    return html`
      <details class="fold" ?open=${id === "leg" || chosen > 0}>
        <summary>${name}</summary>
        <ul class="muscles">
          ${muscles.map(this.#row)}
        </ul>
      </details>
    `;
  };

  #row = (/** @type {Muscle} */ muscle) => html`
    <li class="muscles__row">
      <span class="muscles__name">${muscle.name}</span>
      <span class="muscles__sides">
        ${this.#chip(muscle, "left", gettext("Left"))}
        ${muscle.middle ? this.#chip(muscle, "both", gettext("Middle")) : ""}
        ${this.#chip(muscle, "right", gettext("Right"))}
      </span>
    </li>
  `;

  /** @param {Muscle} muscle @param {Side} side @param {string} label */
  #chip = (muscle, side, label) => html`
    <button
      class="chip"
      type="button"
      aria-label="${label}, ${muscle.name}"
      aria-pressed=${pressedSides(this.members, muscle).has(side)}
      @click=${() => this.#toggle(muscle, side)}
    >
      ${label}
    </button>
  `;

  /** @param {Muscle} muscle @param {Side} side */
  #toggle(muscle, side) {
    const detail = toggleSide(this.members, muscle, side);
    this.dispatchEvent(new CustomEvent("muscles-changed", { detail, bubbles: true }));
  }
}

customElements.define("muscle-picker", MusclePicker);
