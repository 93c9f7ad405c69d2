import { Workbox } from "../../vendor/workbox-window.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { offerUpdates } from "./update.js";

// Registers the worker and says when every page is on the phone. Loaded by register.js.

const HOUR = 3_600_000;
const root = document.documentElement;

start();

async function start() {
  root.dataset.offline = "preparing";
  const before = await navigator.serviceWorker.getRegistration();
  const workbox = new Workbox("/serviceworker.js");
  offerUpdates(workbox);
  sayWhenReady({ firstTime: !before?.active });
  try {
    await workbox.register();
    checkHourly(workbox);
  } catch {
    // With an older worker in charge, its pages are still there: sayWhenReady has the last word.
    if (!before?.active) root.dataset.offline = "failed";
  }
}

/** @param {{firstTime: boolean}} options */
async function sayWhenReady({ firstTime }) {
  const { active } = await navigator.serviceWorker.ready;
  if (!active || !(await everythingStored(active))) return;
  root.dataset.offline = "ready";
  if (firstTime) toast(gettext("Ready offline. Every page now opens without a network."));
}

/**
 * Ask the worker, because only a complete store deserves the words: resolves to its answer, and
 * never for a worker that stores nothing.
 * @param {ServiceWorker} worker
 * @returns {Promise<boolean>}
 */
function everythingStored(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type: "STORED" }, [port2]);
  });
}

/**
 * A page left open for days still hears of a new release. Each page load checks by itself.
 * @param {Workbox} workbox
 */
function checkHourly(workbox) {
  let checked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - checked < HOUR) return;
    checked = Date.now();
    workbox.update().catch(() => {}); // no network: the next hour will do
  });
}
