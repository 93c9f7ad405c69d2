import { gettext } from "./text.js";

// Short messages above the navigation. They say what happened and offer the way back; nothing
// depends on having seen one.

const SHOWN_FOR = 8000;

/**
 * Show a message for eight seconds, longer while it is pointed at, focused, or the page is hidden.
 *
 * The region in base.html is a live one, so the words are read out. When the button that caused the
 * message went away with what it deleted, the keyboard goes to the action: Undo is one Enter away.
 *
 * @param {string} message
 * @param {object} [options]
 * @param {{label: string, run: () => unknown}} [options.action] - Closes the message, then runs.
 * @param {"plain" | "danger"} [options.tone] - "danger" is read out at once and waits to be closed.
 * @returns {() => void} Closes the message; harmless when it is gone.
 */
export function toast(message, { action, tone = "plain" } = {}) {
  const element = draw(message, tone);
  const close = () => remove(element);
  if (action) {
    element.append(
      button(action.label, () => {
        close();
        action.run();
      }),
    );
  }
  element.append(closeButton(close));
  element.addEventListener("keydown", (event) => event.key === "Escape" && close());
  region().append(element);
  if (tone !== "danger") closeLater(element, close);
  if (action) requestAnimationFrame(() => catchFocus(element));
  return close;
}

/** @returns {HTMLElement} */
function region() {
  const found = document.getElementById("toasts");
  if (found) return found;
  const made = document.createElement("div");
  made.id = "toasts";
  made.className = "toasts";
  made.setAttribute("role", "status");
  document.body.append(made);
  return made;
}

/**
 * @param {string} message
 * @param {"plain" | "danger"} tone
 */
function draw(message, tone) {
  const element = document.createElement("div");
  element.className = `toast toast--${tone}`;
  if (tone === "danger") element.setAttribute("role", "alert");
  const words = document.createElement("p");
  words.textContent = message;
  if (tone === "danger") words.prepend(icon("warning"));
  element.append(words);
  return element;
}

/**
 * @param {string} label
 * @param {() => void} run
 */
function button(label, run) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.dataset.action = "";
  element.textContent = label;
  element.addEventListener("click", run);
  return element;
}

/** @param {() => void} close */
function closeButton(close) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button";
  element.setAttribute("aria-label", gettext("Close"));
  element.append(icon("close"));
  element.addEventListener("click", close);
  return element;
}

/** @param {string} name */
function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const element = document.createElementNS(space, "svg");
  element.setAttribute("class", "icon icon--small");
  element.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(space, "use");
  use.setAttribute("href", `#icon-${name}`);
  element.append(use);
  return element;
}

/**
 * Count down only while nobody is reading.
 * @param {HTMLElement} element
 * @param {() => void} close
 */
function closeLater(element, close) {
  let left = SHOWN_FOR;
  const timer = setInterval(() => {
    if (!element.isConnected) clearInterval(timer);
    else if (!document.hidden && !element.matches(":hover, :focus-within")) left -= 250;
    if (left > 0) return;
    clearInterval(timer);
    close();
  }, 250);
}

/** @param {HTMLElement} element */
function catchFocus(element) {
  const lost = !document.activeElement || document.activeElement === document.body;
  /** @type {HTMLElement | null} */
  const action = element.querySelector("[data-action]");
  if (lost) action?.focus({ preventScroll: true });
}

/** @param {HTMLElement} element */
function remove(element) {
  const held = element.contains(document.activeElement);
  element.remove();
  // Otherwise the keyboard would start again at the top of the page.
  if (held) document.getElementById("main")?.focus({ preventScroll: true });
}
