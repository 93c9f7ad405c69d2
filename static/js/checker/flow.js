// The way through the check, step by step. Pure: each function returns the next state.

import { nextPage } from "./interview.js";
import { isOpen, NOT_APPLICABLE, states } from "./logic.js";
import { ticked, tickRows } from "./marks.js";
import { screenPages } from "./screen.js";
import { byId, triage } from "./triage.js";

/** @import { Page } from "./interview.js" */
/** @import { Answer, Answers, Knowledge } from "./logic.js" */

/**
 * One step: the start, a page of the emergency screen, questions (follow-ups, a subject of the
 * interview, once more, one of the result), the first aid for a fit, what is not a cramp, the
 * result, a check from earlier. `subject` names that of an interview page, or the earlier check.
 * @typedef {{view: "start" | "page" | "follow" | "ask" | "again" | "one" | "fit" | "not" | "result"
 *   | "saved", page: number, questions: string[], subject: string}} Step
 */

/**
 * `trail` leads back; `looking`: the person went on after a first result; `reasked`: what was
 * asked once more; `diary`: what her diary says, offered where it is asked and counted from there.
 * @typedef {{step: Step, answers: Answers, trail: Step[], followed: boolean, reasked: string[],
 *   looking: boolean, diary: Answers}} State
 */

/** Ages that fit each person. @type {Record<string, string[]>} */
export const AGES = {
  me: ["8_15", "16_17", "18_64", "65_plus"],
  child: ["under_3_months", "3_11_months", "1_2", "3_7", "8_15", "16_17"],
  adult: ["18_64", "65_plus"],
};

const NEEDED = ["checking_for", "age_band"];
const ASKING = ["page", "follow", "ask", "again", "one"];

/** @returns {State} */
export const beginning = () => ({
  step: { view: "start", page: 0, questions: [], subject: "" },
  answers: {},
  trail: [],
  followed: false,
  reasked: [],
  looking: false,
  diary: {},
});

/** Whether leaving now would lose answers. @param {State} state */
export const isUnderWay = ({ step }) => ASKING.includes(step.view);

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
 * What the start offers to tap for this person.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 */
export function chips(answers, { findings }) {
  const known = states(answers, findings);
  return findings.filter(({ id, chip }) => chip && known[id] !== NOT_APPLICABLE);
}

/**
 * Leave the present step: every row of a tick list without a mark is "no", every other question
 * left is skipped. Leads to the result as soon as it is an emergency.
 * @param {State} state
 * @param {Knowledge} knowledge
 * @returns {State}
 */
export function proceed(state, knowledge) {
  const { view, page, questions } = state.step;
  const answers = { ...state.answers };
  if (view === "start") for (const { id, safe } of chips(answers, knowledge)) answers[id] ??= safe;
  if (view === "page") {
    for (const id of screenPages(answers, knowledge)[page])
      answers[id] ??= byId(knowledge, id).safe;
  }
  const ticks = view === "ask" ? tickRows(questions, knowledge) : [];
  for (const id of ticks) answers[id] ??= "no";
  // Without an age nothing else is asked rightly: such a page stays until it is answered.
  for (const id of questions) if (!NEEDED.includes(id)) answers[id] ??= "skipped";
  return advance({ ...state, answers }, knowledge);
}

/**
 * Go to the result with what is marked so far, for signs that are an emergency by themselves.
 * @param {State} state
 */
export const resultNow = (state) => to(state, { view: "result" });

/** Show the first aid for a fit. @param {State} state */
export const fitNow = (state) => to(state, { view: "fit" });

/** Show what is not a cramp. @param {State} state */
export const notACramp = (state) => to(state, { view: "not" });

/** Show a check from earlier. @param {State} state @param {string} id */
export const openSaved = (state, id) => to(state, { view: "saved", subject: id });

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

/**
 * Answer a question on the result itself: what depends on it comes next, else the result stays.
 * @param {State} state
 * @param {string} id
 * @param {Answer} value
 * @param {Knowledge} knowledge
 */
export const settle = (state, id, value, knowledge) => advance(answer(state, id, value), knowledge);

/** Go on to what was not seen yet. @param {State} state @param {Knowledge} knowledge */
export const lookFurther = (state, knowledge) => advance({ ...state, looking: true }, knowledge);

/** One step back; the answers stay. @param {State} state @returns {State} */
export function back(state) {
  const step = state.trail.at(-1);
  if (!step) return state;
  // Questions that were skipped by going on are to be seen again when going on once more.
  const followed = state.followed && state.step.view !== "follow";
  const again = state.step.view === "again" ? state.step.questions : [];
  const reasked = state.reasked.filter((id) => !again.includes(id));
  return { ...state, step, trail: state.trail.slice(0, -1), followed, reasked };
}

/** How many pages of questions were left behind. @param {State} state */
export const pagesSeen = ({ trail }) =>
  trail.filter(({ view }) => ASKING.includes(view) && view !== "one").length;

/** @param {State} state @param {Knowledge} knowledge @returns {State} */
function advance(state, knowledge) {
  const { answers } = state;
  const next = nextPage(answers, knowledge);
  if (!next || triage(answers, knowledge).level === knowledge.levels[0]) {
    return closing(state, knowledge);
  }
  if (next.page === "start") return ask(state, next);
  // Three questions after a tick, and the detail of it from whoever goes on.
  if (next.page === "follow" && (state.looking || !state.followed)) {
    return to({ ...state, followed: true }, { view: "follow", questions: [...next.rows] });
  }
  // A tick is told about at once; the rest is offered there.
  if (ticked(answers, knowledge).length > 0 && !state.looking) return closing(state, knowledge);
  if (next.page.startsWith("screen_")) {
    return to(state, { view: "page", page: Number(next.page.slice("screen_".length)) - 1 });
  }
  return ask(state, next);
}

/** @param {State} state @param {Page} page @returns {State} */
function ask(state, { page, rows }) {
  const { answers } = state;
  const questions = [...rows];
  const mine = answers.checking_for === "me" ? questions : [];
  const offered = mine.filter((id) => answers[id] === undefined && id in state.diary);
  const told = Object.fromEntries(offered.map((id) => [id, state.diary[id]]));
  const filled = { ...state, answers: { ...answers, ...told } };
  return to(filled, { view: "ask", questions, subject: page });
}

/** @param {State} state @param {Knowledge} knowledge @returns {State} */
function closing(state, knowledge) {
  const { answers } = state;
  const isEmergency = triage(answers, knowledge).level === knowledge.levels[0];
  const unsure = isEmergency ? [] : unsureRows(answers, knowledge);
  const questions = unsure.filter((id) => !state.reasked.includes(id));
  if (questions.length === 0) return to(state, { view: "result" });
  const reasked = [...state.reasked, ...questions];
  return to({ ...state, reasked }, { view: "again", questions });
}

/** @param {Answers} answers @param {Knowledge} knowledge */
function unsureRows(answers, knowledge) {
  const known = states(answers, knowledge.findings);
  return knowledge.findings
    .filter(({ id, flag }) => "EU".includes(flag) && isOpen(known[id]))
    .map((finding) => finding.id);
}

/** @param {State} state @param {Partial<Step>} step @returns {State} */
function to(state, step) {
  const next = {
    view: /** @type {const} */ ("start"),
    page: 0,
    questions: [],
    subject: "",
    ...step,
  };
  const stays = JSON.stringify(next) === JSON.stringify(state.step);
  const isResult = state.step.view === "result" && next.view === "result";
  const trail = stays || isResult ? state.trail : [...state.trail, state.step];
  return { ...state, trail, step: stays ? state.step : next };
}
