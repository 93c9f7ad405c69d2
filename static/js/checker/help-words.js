// What a result says in words that depend on the answers: why, to whom, and how to say it. Pure.

import { fill, gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { ticked } from "./marks.js";
import { byId } from "./triage.js";
import { answerText, reasonText } from "./wording.js";

/** @import { Answers, Rule } from "./logic.js" */
/** @import { Result } from "./triage.js" */

const [EMERGENCY, TODAY, SOON] = knowledge.levels;

/** The rules that decided the level. @param {Result} result @returns {Rule[]} */
export function rulesAt({ fired, level }) {
  const ids = fired.filter((rule) => rule.level === level).map((rule) => rule.rule);
  return knowledge.rules.filter((rule) => ids.includes(rule.id));
}

/**
 * The person's own answers behind the level.
 * @param {Answers} answers
 * @param {Result} result
 * @returns {string[]}
 */
export function reasonLines(answers, result) {
  const names = result.fired
    .filter(({ level }) => level === result.level)
    .flatMap(({ because }) => because)
    .filter((id) => answers[id] !== undefined);
  const said = [...new Set(names)].map((id) => reasonText(byId(knowledge, id), answers));
  if (said.length > 0) return said;
  const open = Object.keys(result.floors).filter((id) => result.floors[id] === result.level);
  const left = open.map((id) => reasonText(byId(knowledge, id), answers));
  const floor = knowledge.advice.floors[result.level];
  if (floor && left.length > 0) return [floor, ...left];
  return [floor ?? gettext("Nothing you answered points to something that needs help sooner.")];
}

/**
 * Who to go to.
 * @param {Answers} answers
 * @param {Result} result
 */
export function helpLines(answers, { level }) {
  const lines = [];
  const maternity = answers.pregnant_now === "yes" || answers.gave_birth_last_6_weeks === "yes";
  if (maternity && [TODAY, SOON].includes(level)) {
    lines.push(gettext("Your midwife or maternity unit, at any hour."));
  }
  if (level === TODAY) {
    lines.push(
      gettext("Your doctor, by phone, now. Say that it is for today."),
      gettext("When they are closed: an out-of-hours doctor or a nurse advice line."),
      gettext("When nobody can see you today: an emergency department."),
    );
  } else if (level === SOON) {
    lines.push(gettext("Your doctor or a nurse: ask for an appointment within days."));
  } else {
    lines.push(gettext("Your doctor or a nurse, at the next visit, if it goes on or gets worse."));
  }
  if (level !== TODAY) {
    lines.push(gettext("A pharmacist, about medicines: do not stop one on your own."));
    const parts = answers.body_parts;
    if (Array.isArray(parts) && parts.length === 1 && parts[0].startsWith("jaw")) {
      lines.push(gettext("A dentist, when it is only the jaw."));
    }
  }
  return lines;
}

/**
 * What to say on the phone, a sentence each.
 * @param {Answers} answers
 * @param {Result} result
 */
export function scriptLines(answers, result) {
  const age = answerText(byId(knowledge, "age_band"), answers.age_band ?? "skipped");
  const whom = {
    me: gettext("I am calling about myself. Age: %(age)s."),
    child: gettext("I am calling about a child. Age: %(age)s."),
    adult: gettext("I am calling about another adult. Age: %(age)s."),
  };
  const begin = whom[/** @type {keyof typeof whom} */ (answers.checking_for)] ?? whom.me;
  const because = result.fired
    .filter(({ level }) => level === result.level)
    .flatMap((rule) => rule.because);
  const told = [...new Set([...ticked(answers, knowledge), ...because])].filter(
    (id) => !["age_band", "checking_for"].includes(id) && answers[id] !== undefined,
  );
  const lines = told.map((id) => reasonText(byId(knowledge, id), answers));
  const { headline } = knowledge.advice.levels[result.level];
  const advice = fill(gettext("A check by an app said: “%(level)s”."), { level: headline });
  return [fill(begin, { age }), ...lines, ...(result.level === EMERGENCY ? [] : [advice])];
}

/**
 * The result as a text to send: no address but that of the check itself.
 * @param {Answers} answers
 * @param {Result} result
 * @param {string} origin
 */
export function shareText(answers, result, origin) {
  const { version, date, advice } = knowledge;
  const rules = fill(gettext("Rules %(version)s of %(date)s."), { version, date });
  return [
    `${advice.levels[result.level].headline}.`,
    ...reasonLines(answers, result).map((line) => `- ${line}`),
    gettext("Information, not a diagnosis."),
    `${rules} ${origin}/check/`,
  ].join("\n");
}
