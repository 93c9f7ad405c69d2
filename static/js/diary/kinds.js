// Written by `manage.py write_kinds` from core/diary/kinds.py: change it there, never here.
// The kinds of diary record and their fields: the one schema, read by server and browser alike.

/**
 * instant: milliseconds since 1970 in UTC. integer: minimum to maximum. text: at most maximum
 * UTF-16 units, as `length` counts. choice and set: of choices.
 * @typedef {{type: "instant" | "integer" | "text" | "choice" | "set", minimum?: number,
 *   maximum?: number, choices?: string[]}} Field
 */

/**
 * The pattern a whole id matches, and the fields by name.
 * @typedef {{id: RegExp, fields: Record<string, Field>}} Kind
 */

export const PROTOCOL = 1;

export const SCHEMA = 2;

export const MUSCLES = [
  "calf",
  "sole",
  "toes",
  "shin",
  "thigh_front",
  "thigh_back",
  "thigh_inner",
  "buttock",
  "hand",
  "fingers",
  "forearm",
  "upper_arm",
  "shoulder",
  "belly",
  "back",
  "neck",
  "jaw",
];

export const SIDES = ["left", "right", "both"];

/** What one account, request and record may hold. */
export const LIMITS = {
  body_bytes: 1048576,
  changes: 200,
  record_bytes: 65536,
  fields: 100,
  set_members: 200,
  depth: 4,
  page_records: 200,
  page_bytes: 524288,
  page_versions: 50,
  records: 100000,
  bytes: 104857600,
  devices: 20,
};

/** @type {Record<string, Kind>} */
export const KINDS = {
  cramp: {
    id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    fields: {
      started_at: { type: "instant", minimum: 946684800000, maximum: 4102444800000 },
      offset_min: { type: "integer", minimum: -840, maximum: 840 },
      zone: { type: "text", maximum: 64 },
      ended_at: { type: "instant", minimum: 946684800000, maximum: 4102444800000 },
      length: { type: "choice", choices: ["unknown", "under_1", "1_to_5", "5_to_10", "over_10"] },
      known: { type: "choice", choices: ["timer", "recalled", "guessed"] },
      muscles: {
        type: "set",
        choices: [
          "calf.left",
          "calf.right",
          "calf.both",
          "sole.left",
          "sole.right",
          "sole.both",
          "toes.left",
          "toes.right",
          "toes.both",
          "shin.left",
          "shin.right",
          "shin.both",
          "thigh_front.left",
          "thigh_front.right",
          "thigh_front.both",
          "thigh_back.left",
          "thigh_back.right",
          "thigh_back.both",
          "thigh_inner.left",
          "thigh_inner.right",
          "thigh_inner.both",
          "buttock.left",
          "buttock.right",
          "buttock.both",
          "hand.left",
          "hand.right",
          "hand.both",
          "fingers.left",
          "fingers.right",
          "fingers.both",
          "forearm.left",
          "forearm.right",
          "forearm.both",
          "upper_arm.left",
          "upper_arm.right",
          "upper_arm.both",
          "shoulder.left",
          "shoulder.right",
          "shoulder.both",
          "belly.left",
          "belly.right",
          "belly.both",
          "back.left",
          "back.right",
          "back.both",
          "neck.left",
          "neck.right",
          "neck.both",
          "jaw.left",
          "jaw.right",
          "jaw.both",
        ],
      },
      pain: { type: "integer", minimum: 0, maximum: 10 },
      note: { type: "text", maximum: 2000 },
    },
  },
  check: {
    id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    fields: {
      checked_at: { type: "instant", minimum: 946684800000, maximum: 4102444800000 },
      offset_min: { type: "integer", minimum: -840, maximum: 840 },
      zone: { type: "text", maximum: 64 },
      for_whom: { type: "choice", choices: ["me", "child", "adult"] },
      level: {
        type: "choice",
        choices: ["emergency", "urgent_today", "see_clinician_soon", "routine", "self_care"],
      },
      ruleset: { type: "text", maximum: 32 },
      answers: { type: "text", maximum: 16000 },
      reasons: { type: "text", maximum: 6000 },
      causes: { type: "text", maximum: 2000 },
    },
  },
};
