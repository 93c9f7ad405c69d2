// Questions and answers in words for the person the check is about.

import { gettext } from "../shared/text.js";
import { isOpen, UNKNOWN, UNSPECIFIED } from "./logic.js";

/** @import { Answer, Answers, Finding, Words } from "./logic.js" */

/**
 * The wording for whoever the check is for.
 * @param {Words} words
 * @param {Answers} answers
 */
export const inWords = (words, { checking_for }) =>
  words[/** @type {keyof Words} */ (checking_for)] ?? words.me;

/**
 * What was answered, in words.
 * @param {Finding} finding
 * @param {Answer} value
 */
export function answerText(finding, value) {
  if (value === UNKNOWN) return gettext("Not sure");
  if (isOpen(value)) return gettext("Not answered");
  if (finding.type === "number") return numberText(Number(value), finding.unit ?? "");
  const options = [value].flat().map(String);
  if (options.length === 0) return gettext("None of these");
  if (options.includes(UNSPECIFIED)) return gettext("Yes");
  if (finding.type === "yes_no") return value === "yes" ? gettext("Yes") : gettext("No");
  return options.map((option) => finding.options?.[option] ?? option).join(", ");
}

/** "2 nights a week", "1 night a week", "7 of 10". @param {number} value @param {string} unit */
const numberText = (value, unit) =>
  `${value} ${value === 1 ? unit.replace(/^(\w{3,})s\b/, "$1") : unit}`.trim();

/**
 * A question as it is told with its answer: without the hints on how to answer it.
 * @param {Finding} finding
 * @param {Answers} answers
 */
export const asTold = ({ question }, answers) =>
  inWords(question, answers)
    .replace(/\s*\([^)]*\)/g, "")
    .replace(" Tap all that fit.", "");

/**
 * A reason of a result: the row that was ticked, or the question and its answer.
 * @param {Finding} finding
 * @param {Answers} answers
 */
export function reasonText(finding, answers) {
  const value = answers[finding.id];
  const ticked = finding.row && String(value) === String(finding.tick);
  if (ticked) return inWords(/** @type {Words} */ (finding.row), answers);
  return `${asTold(finding, answers)} ${answerText(finding, value)}`;
}
