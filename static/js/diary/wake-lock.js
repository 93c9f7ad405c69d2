// The screen stays on while a cramp runs and the page is seen. Silent where the browser cannot.

let wanted = false;
/** @type {{release: () => Promise<void>} | undefined} */
let lock;

/**
 * Keep the screen on, or let it sleep again.
 * @param {boolean} on
 */
export function keepScreenOn(on) {
  if (wanted === on) return;
  wanted = on;
  if (on) acquire();
  else lock?.release();
}

async function acquire() {
  if (!wanted || document.hidden || !navigator.wakeLock) return;
  // Refused when the battery is low. The clock runs on either way.
  lock = await navigator.wakeLock.request("screen").catch(() => undefined);
  if (!wanted) lock?.release();
}

// The browser takes the lock away whenever the page is hidden.
document.addEventListener("visibilitychange", acquire);
