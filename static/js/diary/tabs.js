// What the tabs of this browser tell each other about whose diary is shown.

/** This tab among the others. */
export class Tabs {
  /** @type {BroadcastChannel | undefined} */
  #channel;
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /** @param {() => void} listener @returns {() => void} stops it */
  onChange(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tell this tab. */
  announce() {
    for (const listener of this.#listeners) listener();
  }

  /** Hear the other tabs from now on. @param {() => Promise<void>} onNews before this tab is told */
  hear(onNews) {
    if (this.#channel) return;
    this.#channel = new BroadcastChannel("cramps-accounts");
    this.#channel.onmessage = async () => {
      await onNews();
      this.announce();
    };
  }

  /** Tell the other tabs. @param {"activated" | "signed-out"} news */
  tell(news) {
    this.#channel?.postMessage(news);
  }
}

/**
 * Do `work` while no other tab does the same, where the browser has locks.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const oneTabAtATime = async (name, work) =>
  globalThis.navigator?.locks ? navigator.locks.request(name, {}, work) : work();
