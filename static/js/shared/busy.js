// Why this page must not be reloaded just now: a cramp is running, a form was touched.

/** @type {Set<string>} */
const reasons = new Set();
/** @type {Set<() => void>} */
const listeners = new Set();

/**
 * Say that something would be disturbed by a reload, or no longer would. Repeating it is harmless.
 * @param {string} reason - Names the matter, for example "cramp running"; never shown.
 * @param {boolean} busy
 */
export function setBusy(reason, busy) {
  const before = isBusy();
  if (busy) reasons.add(reason);
  else reasons.delete(reason);
  if (isBusy() !== before) for (const listener of listeners) listener();
}

/** @returns {boolean} Whether anything here would be disturbed by a reload. */
export const isBusy = () => reasons.size > 0;

/**
 * Call `listener` each time the page becomes busy or idle.
 * @param {() => void} listener
 * @returns {() => void} Stops it.
 */
export function onBusyChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Call `act` once, now when the page is idle, else as soon as it is.
 * @param {() => void} act
 */
export function whenIdle(act) {
  if (!isBusy()) return act();
  const stop = onBusyChange(() => {
    stop();
    act();
  });
}
