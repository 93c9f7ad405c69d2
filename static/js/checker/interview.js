// The interview: what to ask next, and when enough is known. Pure; the twin of
// core/checker/interview.py. Nothing is remembered between two pages: the answers say how far it is.

import { isOpen, states, UNASKED } from "./logic.js";
import { FOLLOW, plan } from "./plan.js";
import { firstDifference, followUps, screenPages } from "./screen.js";
import { byId, triage } from "./triage.js";

/** @import { Answers, Finding, Knowledge } from "./logic.js" */
/** @import { Plan } from "./plan.js" */
/** @import { Result } from "./triage.js" */

// Pages after the emergency screen: the most there can be, and how many there are before those that
// are for the causes alone are left out.
const MOST = 20;
const ENOUGH = 12;
/** Rows of one page. */
const ROWS = 8;

/**
 * What is asked together: `start`, `screen_1` to `screen_3`, `follow`, or a subject's id.
 * @typedef {{page: string, rows: string[]}} Page
 */

/**
 * Return what to ask next; null when nothing could change the result, or in an emergency. First who
 * it is about, then the emergency screen with at most three questions after a tick, then subjects:
 * those that could raise the level most, and at last those that part the causes.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 * @returns {Page | null}
 */
export function nextPage(answers, knowledge) {
  const result = triage(answers, knowledge);
  if (result.level === knowledge.levels[0]) return null;
  return early(answers, knowledge)[0] ?? bySubject(answers, knowledge, result);
}

/**
 * Return how many pages there are still to come at the most.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 */
export function pagesLeft(answers, knowledge) {
  const result = triage(answers, knowledge);
  if (result.level === knowledge.levels[0]) return 0;
  const asked = askedOf(answers, knowledge);
  const ahead = plan(answers, knowledge, result);
  const serious = ahead.visits(ahead.wanted.keys());
  const all = ahead.visits([...ahead.wanted.keys(), ...ahead.telling.keys()]);
  const forCauses = [...all].map(
    ([subject, visits]) => /** @type {const} */ ([subject, visits - (serious.get(subject) ?? 0)]),
  );
  const known = new Set([...asked, ...serious.keys()]);
  const later = sum([...serious.values()]) + most(forCauses, { known, asked: asked.size });
  return early(answers, knowledge).length + Math.min(later, MOST - asked.size);
}

/**
 * How many of the visits there can be until enough subjects were asked about. One that is asked
 * about in any case does not count again.
 * @param {(readonly [string, number])[]} visits
 * @param {{known: Set<string>, asked: number}} so
 */
function most(visits, { known, asked }) {
  if (asked >= ENOUGH) return 0;
  const fresh = visits.flatMap(([subject, number]) => (known.has(subject) ? [] : number));
  const again = visits.flatMap(([subject, number]) => (known.has(subject) ? number : []));
  return sum(again) + sum(fresh.sort((a, b) => b - a).slice(0, ENOUGH - asked));
}

/** @param {number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * The subjects something was asked of.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 * @returns {Set<string>}
 */
const askedOf = (answers, { findings }) =>
  new Set(findings.flatMap(({ id, subject }) => (subject && id in answers ? subject : [])));

/**
 * The pages up to the end of the emergency screen that are still to come.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 * @returns {Page[]}
 */
function early(answers, knowledge) {
  const screen = screenPages(answers, knowledge).map((rows, index) => ({
    page: `screen_${index + 1}`,
    rows: rows.filter((name) => answers[name] === undefined),
  }));
  const pages = [
    { page: "start", rows: start(answers, knowledge) },
    { page: FOLLOW, rows: follow(answers, knowledge) },
    ...screen,
  ];
  return pages.filter(({ rows }) => rows.length > 0);
}

/** @param {Answers} answers @param {Knowledge} knowledge */
function start(answers, { findings }) {
  const known = states(answers, findings);
  return findings
    .filter(({ page, subject }) => !page && !subject)
    .map(({ id }) => id)
    .filter(
      // Without an age nothing else can be asked rightly, so "not sure" is no answer to that.
      (id) => known[id] === UNASKED || (id === "age_band" && isOpen(known[id])),
    );
}

/**
 * What could make a ticked row of the screen an emergency. The same three whatever they are
 * answered: only another tick leads to others.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 */
function follow(answers, knowledge) {
  const ticked = knowledge.findings.filter((row) => row.page && isRaised(row, answers));
  if (ticked.length === 0) return [];
  const last = Math.max(...ticked.map(({ page }) => page ?? 0));
  const atTheTick = Object.fromEntries(
    Object.entries(answers).filter(([name]) => {
      const { page, subject } = byId(knowledge, name);
      return !subject && (page ?? 0) <= last;
    }),
  );
  const useful = new Set(followUps(answers, knowledge, Number.POSITIVE_INFINITY));
  return followUps(atTheTick, knowledge).filter((name) => useful.has(name));
}

/** @param {Finding} finding @param {Answers} answers */
function isRaised({ id, safe }, answers) {
  const value = answers[id];
  return value !== undefined && !isOpen(value) && String(value) !== String(safe);
}

/** @param {Answers} answers @param {Knowledge} knowledge @param {Result} result @returns {Page | null} */
function bySubject(answers, knowledge, result) {
  const ahead = plan(answers, knowledge, result);
  const serious = ahead.subjects(ahead.wanted);
  const forCauses = askedOf(answers, knowledge).size < ENOUGH;
  const deciding = forCauses ? ahead.subjects(ahead.deciding) : new Map();
  const subjects = serious.size > 0 ? serious : deciding;
  if (subjects.size === 0) return null;
  const page = first(subjects, ahead, serious.size > 0);
  const order = knowledge.findings.map(({ id }) => id);
  const byOrder = (/** @type {string} */ a, /** @type {string} */ b) =>
    order.indexOf(a) - order.indexOf(b);
  const names = (/** @type {Map<string, Map<string, number>>} */ from) =>
    [...(from.get(page)?.keys() ?? [])].sort(byOrder);
  const rows = [...names(subjects), ...names(ahead.subjects(ahead.telling))];
  return { page, rows: [...new Set(rows)].slice(0, ROWS) };
}

/**
 * Return the subject to ask about first: the one that reaches the highest level, that waits for no
 * other, that settles most rules if all is well, that parts the causes most, and that stands first.
 * @param {Map<string, Map<string, number>>} subjects
 * @param {Plan} ahead
 * @param {boolean} serious
 */
function first(subjects, ahead, serious) {
  const waiting = ahead.waiting();
  const order = [FOLLOW, ...ahead.knowledge.subjects.map(({ id }) => id)];
  const parting = ahead.subjects(ahead.deciding);
  const ranked = [...subjects].map(([subject, asks]) => ({
    subject,
    rank: [
      serious ? Math.min(...asks.values()) : 0,
      waiting.has(subject) ? 1 : 0,
      -ahead.settles([...asks.keys()]),
      -Math.max(0, ...(parting.get(subject)?.values() ?? [])),
      order.indexOf(subject),
    ],
  }));
  ranked.sort((a, b) => firstDifference(a.rank, b.rank));
  return ranked[0].subject;
}
