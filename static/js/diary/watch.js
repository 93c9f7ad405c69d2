import { Dexie } from "../../vendor/dexie.js";

/**
 * Call `onValue` with what `read` gives, now and after every change of a database in any tab. An
 * answer that a later one has overtaken is dropped. Not Dexie's liveQuery: that learns what to
 * watch from the reads it sees, and overlooks those behind several async functions.
 * @template T
 * @param {string} name of the database
 * @param {() => Promise<T>} read
 * @param {(value: T) => void} onValue
 * @param {(error: unknown) => void} onFault
 * @returns {() => void} stops it
 */
export function watch(name, read, onValue, onFault) {
  let latest = 0;
  const look = async () => {
    latest += 1;
    const turn = latest;
    const value = await read();
    if (turn === latest) onValue(value);
  };
  const lookAgain = (/** @type {object} */ parts) => {
    // "all": back from the browser's memory, where nothing was heard.
    const isOurs = (/** @type {string} */ part) =>
      part === "all" || part.startsWith(`idb://${name}/`);
    if (Object.keys(parts).some(isOurs)) look().catch(onFault);
  };
  Dexie.on("storagemutated", lookAgain);
  look().catch(onFault);
  return () => {
    latest = Number.NaN;
    Dexie.on.storagemutated.unsubscribe(lookAgain);
  };
}
