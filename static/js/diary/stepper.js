// Going through the relief steps: which one is due, until when, in which round. Pure.

/**
 * @typedef {{seconds?: number, repeat?: number, repeatFrom?: number}} Step - `repeat` rounds in
 *   all, each beginning with step `repeatFrom`, counted from 1.
 * @typedef {{index: number, round: number, endsAt: number | null, left: number | null}} Position -
 *   `endsAt` while the time of the step runs, `left` milliseconds while it is paused.
 */

/** A step without a time of its own: long enough to read it and do it. */
export const READING_MS = 8000;

/**
 * The start of step `index`.
 * @param {Step[]} steps
 * @param {number} index
 * @param {number} now
 * @returns {Position}
 */
export const goTo = (steps, index, now, round = 1) => ({
  index,
  round,
  endsAt: index === steps.length - 1 ? null : now + duration(steps[index]),
  left: null,
});

/**
 * The position at `now`: the same one while its time runs, else the next step. A step that sends
 * back leads to the step it names until its rounds are over. The last step stays.
 * @param {Step[]} steps
 * @param {Position} position
 * @param {number} now
 * @returns {Position}
 */
export function advance(steps, position, now) {
  if (position.endsAt === null || now < position.endsAt) return position;
  const next = position.index + 1;
  const { repeat = 0, repeatFrom = 1 } = steps[next];
  if (!repeat) return goTo(steps, next, now, position.round);
  if (position.round < repeat) return goTo(steps, repeatFrom - 1, now, position.round + 1);
  return goTo(steps, Math.min(next + 1, steps.length - 1), now, position.round);
}

/**
 * Stop the time of the step, or let it go on.
 * @param {Position} position
 * @param {number} now
 * @returns {Position}
 */
export function togglePause(position, now) {
  if (position.left !== null) return { ...position, endsAt: now + position.left, left: null };
  if (position.endsAt === null) return position;
  return { ...position, endsAt: null, left: Math.max(0, position.endsAt - now) };
}

/**
 * Whole seconds still to hold or rest; null for a step without a time of its own.
 * @param {Step[]} steps
 * @param {Position} position
 * @param {number} now
 */
export function secondsLeft(steps, position, now) {
  if (!steps[position.index].seconds) return null;
  const left = position.left ?? (position.endsAt === null ? null : position.endsAt - now);
  return left === null ? null : Math.max(0, Math.ceil(left / 1000));
}

/** @param {Step} step */
const duration = ({ seconds }) => (seconds ? seconds * 1000 : READING_MS);
