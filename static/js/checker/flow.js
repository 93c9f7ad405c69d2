// The way through the emergency screen, step by step. Pure: each function returns the next state.

import { isOpen, states } from "./logic.js";
import { followUps, screenPages } from "./screen.js";
import { byId, triage } from "./triage.js";

/** @import { Answer, Answers, Knowledge } from "./logic.js" */

/**
 * One step: the start, a page of rows, questions (follow-ups, once more, one of the result), the
 * first aid for a fit, the result.
 * @typedef {{view: "start" | "page" | "follow" | "again" | "one" | "fit" | "result", page: number,
 *   questions: string[]}} Step
 */

/**
 * `trail` leads back; `looking`: the person went on to the other signs after a first result.
 * @typedef {{step: Step, answers: Answers, trail: Step[], followed: boolean, reasked: boolean,
 *   looking: boolean}} State
 */

/** Ages that fit each person. @type {Record<string, string[]>} */
export const AGES = {
  me: ["8_15", "16_17", "18_64", "65_plus"],
  child: ["under_3_months", "3_11_months", "1_2", "3_7", "8_15", "16_17"],
  adult: ["18_64", "65_plus"],
};

/** @returns {State} */
export const beginning = () => ({
  step: { view: "start", page: 0, questions: [] },
  answers: {},
  trail: [],
  followed: false,
  reasked: false,
  looking: false,
});

/**
 * Store an answer, or take it away with undefined.
 * @param {State} state
 * @param {string} id
 * @param {Answer | undefined} value
 * @returns {State}
 */
export function answer(state, id, value) {
  const answers = { ...state.answers };
  if (value === undefined) delete answers[id];
  else answers[id] = value;
  const ages = AGES[String(answers.checking_for)] ?? [];
  if (!ages.includes(String(answers.age_band))) delete answers.age_band;
  return { ...state, answers };
}

/** Whether the page of the start has what it needs. @param {State} state */
export const canBegin = ({ answers }) => Boolean(answers.checking_for && answers.age_band);

/**
 * Leave the present step: every row of a page without a mark is "no", every question left is
 * skipped. Leads to the result as soon as it is an emergency.
 * @param {State} state
 * @param {Knowledge} knowledge
 * @returns {State}
 */
export function proceed(state, knowledge) {
  const answers = { ...state.answers };
  if (state.step.view === "page") {
    for (const id of screenPages(answers, knowledge)[state.step.page]) {
      answers[id] ??= byId(knowledge, id).safe;
    }
  }
  for (const id of state.step.questions) answers[id] ??= "skipped";
  return advance({ ...state, answers }, knowledge);
}

/**
 * Go to the result with what is marked so far, for signs that are an emergency by themselves.
 * @param {State} state
 */
export const resultNow = (state) => to(state, { view: "result" });

/** Show the first aid for a fit. @param {State} state */
export const fitNow = (state) => to(state, { view: "fit" });

/**
 * The fit is over: it counts, and the questions about it come next.
 * @param {State} state
 * @param {Knowledge} knowledge
 */
export function fitOver(state, knowledge) {
  const seen = { fit_like_movements: "yes", awake_and_talking: "no" };
  const answers = { ...state.answers, ...seen };
  return advance({ ...state, answers, followed: false, looking: false }, knowledge);
}

/** Ask one question of the result again. @param {State} state @param {string} id */
export const askOne = (state, id) => to(state, { view: "one", questions: [id] });

/** Go on to the signs not seen yet. @param {State} state @param {Knowledge} knowledge */
export const lookFurther = (state, knowledge) =>
  advance({ ...state, looking: true, followed: false }, knowledge);

/** One step back; the answers stay. @param {State} state @returns {State} */
export function back(state) {
  const step = state.trail.at(-1);
  if (!step) return state;
  // Questions that were skipped by going on are to be seen again when going on once more.
  const followed = state.followed && state.step.view !== "follow";
  const reasked = state.reasked && state.step.view !== "again";
  return { ...state, step, trail: state.trail.slice(0, -1), followed, reasked };
}

/** The first page with a row that was not seen, or -1. @param {Answers} answers @param {Knowledge} knowledge */
export const unseenPage = (answers, knowledge) =>
  screenPages(answers, knowledge).findIndex((rows) => rows.some((id) => answers[id] === undefined));

/** The rows of the screen that were ticked. @param {Answers} answers @param {Knowledge} knowledge */
export const ticked = (answers, knowledge) =>
  screenPages(answers, knowledge)
    .flat()
    .filter((id) => isRaised(answers, id, knowledge));

/**
 * Whether a row of the screen is marked as true.
 * @param {Answers} answers
 * @param {string} id
 * @param {Knowledge} knowledge
 */
export function isRaised(answers, id, knowledge) {
  const value = answers[id];
  const safe = byId(knowledge, id).safe;
  return value !== undefined && !isOpen(value) && String(value) !== String(safe);
}

/** @param {State} state @param {Knowledge} knowledge @returns {State} */
function advance(state, knowledge) {
  const { answers } = state;
  if (triage(answers, knowledge).level === knowledge.levels[0])
    return to(state, { view: "result" });
  const page = unseenPage(answers, knowledge);
  const any = ticked(answers, knowledge).length > 0;
  const pages = page >= 0 && (!any || state.looking);
  if (any && !state.followed && !pages) {
    const questions = followUps(answers, knowledge);
    if (questions.length > 0)
      return to({ ...state, followed: true }, { view: "follow", questions });
  }
  if (pages) return to(state, { view: "page", page });
  const questions = unsureRows(answers, knowledge);
  if (questions.length > 0 && !state.reasked) {
    return to({ ...state, reasked: true }, { view: "again", questions });
  }
  return to(state, { view: "result" });
}

/** @param {Answers} answers @param {Knowledge} knowledge */
function unsureRows(answers, knowledge) {
  const known = states(answers, knowledge.findings);
  return knowledge.findings
    .filter(({ id, flag }) => "EU".includes(flag) && isOpen(known[id]))
    .map((finding) => finding.id);
}

/** @param {State} state @param {Partial<Step>} step @returns {State} */
const to = (state, step) => ({
  ...state,
  trail:
    state.step.view === "result" && step.view === "result"
      ? state.trail
      : [...state.trail, state.step],
  step: { view: "start", page: 0, questions: [], ...step },
});
