// Everything that is still worth asking, by subject. Pure; the twin of core/checker/plan.py.

import { causes } from "./causes.js";
import { contest } from "./contest.js";
import { horizon, live } from "./horizon.js";
import { evaluate, MAYBE, NOT_APPLICABLE } from "./logic.js";
import { byId } from "./triage.js";

/** @import { Answers, Knowledge } from "./logic.js" */
/** @import { Horizon } from "./horizon.js" */
/** @import { Result } from "./triage.js" */

/** Where a ticked row of the screen is asked for its detail. */
export const FOLLOW = "follow";

/**
 * What is still worth asking: findings without an answer, some of them hidden as yet. `wanted` could
 * raise the level (how far, an index of the levels), `deciding` could change the first three causes
 * and `telling` the points of any (points).
 */
export class Plan {
  /**
   * @param {Knowledge} knowledge
   * @param {Horizon} known
   * @param {{deciding: Map<string, number>, telling: Map<string, number>}} open
   */
  constructor(knowledge, known, { deciding, telling }) {
    this.knowledge = knowledge;
    this.known = known;
    this.wanted = known.wanted;
    this.deciding = deciding;
    this.telling = telling;
  }

  /**
   * Return what can be asked now, with the least of the figures it leads to, by subject.
   * @param {Map<string, number>} figures
   */
  subjects(figures) {
    /** @type {Map<string, Map<string, number>>} */
    const found = new Map();
    for (const [name, figure] of figures) {
      for (const ask of this.askFirst(name)) {
        const subject = this.subjectOf(ask);
        const asks = found.get(subject) ?? new Map();
        asks.set(ask, Math.min(figure, asks.get(ask) ?? figure));
        found.set(subject, asks);
      }
    }
    return found;
  }

  /**
   * Return what can be asked now to get at a finding: itself, or what it hangs on.
   * @param {string} name
   * @returns {string[]}
   */
  askFirst(name) {
    if (this.known.now[name] !== NOT_APPLICABLE) return [name];
    return this.#parents(name).flatMap((parent) => this.askFirst(parent));
  }

  /** Return the page a finding is asked on. @param {string} name */
  subjectOf(name) {
    return byId(this.knowledge, name).subject ?? FOLLOW;
  }

  /** Return the subjects with a finding that hangs on one of another subject. */
  waiting() {
    const names = [...this.wanted.keys()].filter((name) =>
      this.askFirst(name).some((ask) => this.subjectOf(ask) !== this.subjectOf(name)),
    );
    return new Set(names.map((name) => this.subjectOf(name)));
  }

  /**
   * Return how many rules are settled when all of these are answered safely.
   * @param {string[]} asks
   */
  settles(asks) {
    const safe = { ...this.known.could };
    for (const name of asks) safe[name] = byId(this.knowledge, name).safe;
    return this.known.rules.filter(
      ({ needs, when }) =>
        asks.some((name) => needs.has(name)) && evaluate(when, safe, MAYBE) !== MAYBE,
    ).length;
  }

  /**
   * Return how many pages `names` take at the most, by subject. A subject is asked about once, and
   * again for what hangs on answers that are still to come.
   * @param {Iterable<string>} names
   */
  visits(names) {
    /** @type {Map<string, Set<number>>} */
    const depths = new Map();
    for (const name of names) {
      const subject = this.subjectOf(name);
      depths.set(subject, (depths.get(subject) ?? new Set()).add(this.#depth(name)));
    }
    return new Map([...depths].map(([subject, { size }]) => [subject, size]));
  }

  /** @param {string} name @returns {number} */
  #depth(name) {
    if (this.known.now[name] !== NOT_APPLICABLE) return 0;
    return 1 + Math.max(0, ...this.#parents(name).map((parent) => this.#depth(parent)));
  }

  /** @param {string} name */
  #parents(name) {
    const { ask_if } = byId(this.knowledge, name);
    return ask_if ? live(ask_if, this.known.could) : [];
  }
}

/**
 * Return what is still worth asking after the `result` of these answers. Where help is needed
 * today, only what could be worse.
 * @param {Answers} answers
 * @param {Knowledge} knowledge
 * @param {Result} result
 */
export function plan(answers, knowledge, result) {
  const known = horizon(answers, knowledge, result);
  const calm = knowledge.levels.indexOf(result.level) > 1;
  const open = calm
    ? contest(causes(answers, knowledge).shown, known.could, knowledge)
    : { deciding: new Map(), telling: new Map() };
  return new Plan(knowledge, known, open);
}
