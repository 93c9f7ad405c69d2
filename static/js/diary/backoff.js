// How long to wait before the next attempt after one that failed.

const SECOND = 1000;
const FIRST = 2 * SECOND;
const LONGEST = 15 * 60 * SECOND;

/** Waits that double, with chance in them so that phones do not come back all at once. */
export class Backoff {
  #random;
  #failures = 0;
  #since = 0;
  #until = 0;

  /** @param {() => number} random */
  constructor(random) {
    this.#random = random;
  }

  /** Begin with the shortest wait again. What the server asked for is still obeyed. */
  relax() {
    this.#failures = 0;
  }

  /** Know of no failure and no demand. */
  reset() {
    this.#failures = this.#until = 0;
  }

  /**
   * One more failure.
   * @param {number | null} [after] seconds the server asked to wait
   * @returns {number} milliseconds until the next attempt
   */
  failed(after) {
    this.#since = Date.now();
    this.#until = after ? this.#since + after * SECOND : 0;
    return this.#random() * Math.min(LONGEST, FIRST * 2 ** this.#failures++);
  }

  /** How long the server asked to be left alone, from now, in milliseconds. */
  get left() {
    const now = Date.now();
    // A clock that was set back since must not make it a wait for years.
    return now >= this.#since ? Math.max(0, this.#until - now) : 0;
  }
}
