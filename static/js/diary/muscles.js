// The muscles a cramp may be in: how they are called, and how sides add up. Pure.

import { gettext } from "../shared/text.js";

/**
 * @typedef {"left" | "right" | "both"} Side
 * @typedef {{id: string, name: string, left: string, right: string, both: string,
 *   middle?: boolean}} Muscle
 * @typedef {{id: string, name: string, muscles: Muscle[]}} Group
 */

/**
 * The muscles by part of the body, the most usual first. Each side has a name of its own, as in
 * the middle of a sentence, because languages bend the words. `middle`: it has a middle, which "both" then means.
 * @returns {Group[]}
 */
export const muscleGroups = () => [
  {
    id: "leg",
    name: gettext("Leg and foot"),
    muscles: [
      muscle("calf", gettext("Calf"), [
        gettext("left calf"),
        gettext("right calf"),
        gettext("both calves"),
      ]),
      muscle("sole", gettext("Sole of the foot"), [
        gettext("left foot"),
        gettext("right foot"),
        gettext("both feet"),
      ]),
      muscle("toes", gettext("Toes"), [
        gettext("left toes"),
        gettext("right toes"),
        gettext("toes of both feet"),
      ]),
      muscle("shin", gettext("Shin"), [
        gettext("left shin"),
        gettext("right shin"),
        gettext("both shins"),
      ]),
      muscle("thigh_back", gettext("Back of the thigh"), [
        gettext("back of the left thigh"),
        gettext("back of the right thigh"),
        gettext("back of both thighs"),
      ]),
      muscle("thigh_front", gettext("Front of the thigh"), [
        gettext("front of the left thigh"),
        gettext("front of the right thigh"),
        gettext("front of both thighs"),
      ]),
      muscle("thigh_inner", gettext("Inner thigh"), [
        gettext("left inner thigh"),
        gettext("right inner thigh"),
        gettext("both inner thighs"),
      ]),
      muscle("buttock", gettext("Buttock"), [
        gettext("left buttock"),
        gettext("right buttock"),
        gettext("both buttocks"),
      ]),
    ],
  },
  {
    id: "arm",
    name: gettext("Arm and hand"),
    muscles: [
      muscle("hand", gettext("Hand"), [
        gettext("left hand"),
        gettext("right hand"),
        gettext("both hands"),
      ]),
      muscle("fingers", gettext("Fingers"), [
        gettext("fingers of the left hand"),
        gettext("fingers of the right hand"),
        gettext("fingers of both hands"),
      ]),
      muscle("forearm", gettext("Forearm"), [
        gettext("left forearm"),
        gettext("right forearm"),
        gettext("both forearms"),
      ]),
      muscle("upper_arm", gettext("Upper arm"), [
        gettext("left upper arm"),
        gettext("right upper arm"),
        gettext("both upper arms"),
      ]),
      muscle("shoulder", gettext("Shoulder"), [
        gettext("left shoulder"),
        gettext("right shoulder"),
        gettext("both shoulders"),
      ]),
    ],
  },
  {
    id: "body",
    name: gettext("Body and head"),
    muscles: [
      middle("belly", gettext("Belly"), [
        gettext("left side of the belly"),
        gettext("right side of the belly"),
        gettext("middle of the belly"),
      ]),
      middle("back", gettext("Back"), [
        gettext("left side of the back"),
        gettext("right side of the back"),
        gettext("middle of the back"),
      ]),
      middle("neck", gettext("Neck"), [
        gettext("left side of the neck"),
        gettext("right side of the neck"),
        gettext("middle of the neck"),
      ]),
      muscle("jaw", gettext("Jaw"), [
        gettext("left side of the jaw"),
        gettext("right side of the jaw"),
        gettext("both sides of the jaw"),
      ]),
    ],
  },
];

/**
 * Names of the chosen muscles, the most usual first: "left calf", "both feet". Left and right of
 * one muscle, as two phones may have added them, are one name.
 * @param {string[]} members - As stored: "calf.left".
 */
export function muscleNames(members) {
  const all = muscleGroups().flatMap((group) => group.muscles);
  return all.flatMap((muscle) => sidesOf(members, muscle).map((side) => muscle[side]));
}

/**
 * The sides of a muscle that are chosen. Left and right together are "both", except where there
 * is a middle.
 * @param {string[]} members
 * @param {Muscle} muscle
 * @returns {Side[]}
 */
export function sidesOf(members, { id, middle }) {
  /** @type {Side[]} */
  const sides = ["left", "right", "both"];
  const chosen = sides.filter((side) => members.includes(`${id}.${side}`));
  return !middle && chosen.length > 1 ? ["both"] : chosen;
}

/**
 * What to add to and remove from the set when a side is tapped: a second tap takes it back.
 * @param {string[]} members
 * @param {Muscle} muscle
 * @param {Side} side
 * @returns {{add: string[], remove: string[]}}
 */
export function toggleSide(members, muscle, side) {
  const wanted = pressedSides(members, muscle);
  wanted.delete(side) || wanted.add(side);
  const whole = !muscle.middle && wanted.has("left") && wanted.has("right");
  const after = new Set(whole ? ["both"] : wanted);
  const before = new Set(
    ["left", "right", "both"].filter((s) => members.includes(`${muscle.id}.${s}`)),
  );
  return {
    add: [...after].filter((s) => !before.has(s)).map((s) => `${muscle.id}.${s}`),
    remove: [...before].filter((s) => !after.has(s)).map((s) => `${muscle.id}.${s}`),
  };
}

/**
 * The sides shown as pressed: "both" presses left and right, unless the muscle has a middle.
 * @param {string[]} members
 * @param {Muscle} muscle
 * @returns {Set<Side>}
 */
export function pressedSides(members, muscle) {
  const sides = sidesOf(members, muscle);
  return new Set(!muscle.middle && sides.includes("both") ? ["left", "right"] : sides);
}

/**
 * @param {string} id
 * @param {string} name
 * @param {[string, string, string]} sides
 * @returns {Muscle}
 */
const muscle = (id, name, [left, right, both]) => ({ id, name, left, right, both });

/**
 * @param {string} id
 * @param {string} name
 * @param {[string, string, string]} sides
 * @returns {Muscle}
 */
const middle = (id, name, sides) => ({ ...muscle(id, name, sides), middle: true });
