// What counts as marked in a tick list. Pure.

import { isOpen } from "./logic.js";
import { screenPages } from "./screen.js";
import { byId } from "./triage.js";

/** @import { Answers, Knowledge } from "./logic.js" */

/**
 * The questions of an interview page that are rows of its tick list. One alone is asked as a
 * question: a list of one invites no reading.
 * @param {string[]} questions
 * @param {Knowledge} knowledge
 */
export function tickRows(questions, knowledge) {
  const rows = questions.filter((id) => byId(knowledge, id).type === "yes_no");
  return rows.length > 1 ? rows : [];
}

/** The rows of the screen that were ticked. @param {Answers} answers @param {Knowledge} knowledge */
export const ticked = (answers, knowledge) =>
  screenPages(answers, knowledge)
    .flat()
    .filter((id) => isRaised(answers, id, knowledge));

/**
 * Whether a row of a tick list is marked as true.
 * @param {Answers} answers
 * @param {string} id
 * @param {Knowledge} knowledge
 */
export function isRaised(answers, id, knowledge) {
  const value = answers[id];
  const { safe, page } = byId(knowledge, id);
  if (!page) return value === "yes";
  return value !== undefined && !isOpen(value) && String(value) !== String(safe);
}
