import { isBusy, onBusyChange, whenIdle } from "../shared/busy.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";

// A new release waits until the person agrees, and until no tab is in the middle of something:
// one worker serves all tabs, so all of them change over together.

const CHANNEL = "cramps-update";
const QUESTION = "is anyone busy?";
const BUSY = "busy";
const ANSWERS_WITHIN = 500;
const DAY = 86_400_000;
// In a cache and not in localStorage, because the new worker clears our caches when it takes over:
// the note lives exactly as long as what it is about.
const LATER = "cramps-later";

/** @import { Workbox } from "../../vendor/workbox-window.js" */

/**
 * Offer each new release once it waits, and reload this page once when it has taken over.
 * @param {Workbox} workbox
 */
export function offerUpdates(workbox) {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }) => {
    if (data === QUESTION && isBusy()) channel.postMessage(BUSY);
  });
  reloadOnceTakenOver();
  workbox.addEventListener("waiting", async () => {
    if (!(await wasPutOff())) offer(() => accept(workbox, channel));
  });
}

/**
 * Show the notice whenever this page is idle, until the person puts it off.
 * @param {() => unknown} update
 */
function offer(update) {
  const later = () => {
    stop();
    notice.remove();
    putOff();
  };
  const notice = draw(update, later);
  const show = () => {
    if (isBusy()) notice.remove();
    else document.getElementById("toasts")?.prepend(notice);
  };
  const stop = onBusyChange(show);
  show();
}

function reloadOnceTakenOver() {
  // The first worker ever takes over a page that is as new as itself.
  let replaced = Boolean(navigator.serviceWorker.controller);
  let reloading = false;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (replaced && !reloading) {
      reloading = true;
      // Somebody may have begun between the question and now.
      whenIdle(() => location.reload());
    }
    replaced = true;
  });
}

/**
 * @param {Workbox} workbox
 * @param {BroadcastChannel} channel
 */
async function accept(workbox, channel) {
  if (isBusy() || (await anotherTabIsBusy(channel))) {
    const words = gettext(
      "Not yet: in another tab a cramp is running or a form is open. Finish there, then update.",
    );
    toast(words);
    return;
  }
  workbox.messageSkipWaiting();
}

/**
 * @param {BroadcastChannel} channel
 * @returns {Promise<boolean>}
 */
function anotherTabIsBusy(channel) {
  return new Promise((resolve) => {
    /** @param {MessageEvent} event */
    const hear = ({ data }) => data === BUSY && settle(true);
    /** @param {boolean} busy */
    const settle = (busy) => {
      channel.removeEventListener("message", hear);
      resolve(busy);
    };
    channel.addEventListener("message", hear);
    channel.postMessage(QUESTION);
    setTimeout(settle, ANSWERS_WITHIN, false);
  });
}

/**
 * @param {() => unknown} update
 * @param {() => unknown} later
 */
function draw(update, later) {
  const notice = document.createElement("div");
  notice.className = "toast toast--plain";
  notice.dataset.update = "waiting";
  const words = document.createElement("p");
  words.textContent = gettext("A new version is ready.");
  notice.append(words, button(gettext("Update"), update), button(gettext("Later"), later));
  return notice;
}

/**
 * @param {string} label
 * @param {() => unknown} run
 */
function button(label, run) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.textContent = label;
  element.addEventListener("click", run);
  return element;
}

async function putOff() {
  const cache = await caches.open(LATER);
  await cache.put("/", new Response(String(Date.now())));
}

/** @returns {Promise<boolean>} Whether the person said "Later" within the last day. */
async function wasPutOff() {
  const answer = await caches.match("/", { cacheName: LATER });
  return answer !== undefined && Date.now() - Number(await answer.text()) < DAY;
}
