import { gettext } from "./text.js";

let made = 0;

/**
 * Ask before something that is hard to take back; for what can be undone, do it and offer Undo.
 *
 * A native modal dialog: the page behind is inert, Escape says no, and the focus goes back to where
 * it was. When the answer is dangerous, the focus starts on the harmless button.
 *
 * @param {object} words
 * @param {string} words.title - The question.
 * @param {string} [words.text] - What will happen, and what is safe.
 * @param {string} [words.confirm] - Names the act: "Delete", not "OK".
 * @param {string} [words.cancel]
 * @param {boolean} [words.danger]
 * @param {{label: string, act: () => unknown}} [words.first] - Something to do before answering; the
 *   question stays.
 * @returns {Promise<boolean>} Whether it was confirmed.
 */
export function confirmDialog({ title, text, confirm, cancel, danger = false, first }) {
  const dialog = draw(title, text);
  const no = button(cancel ?? gettext("Cancel"), "no", "button");
  const yes = button(
    confirm ?? gettext("Continue"),
    "yes",
    danger ? "button button--primary button--danger" : "button button--primary",
  );
  (danger ? no : yes).autofocus = true;
  const actions = document.createElement("form");
  actions.method = "dialog";
  actions.className = "dialog__actions";
  actions.append(no, ...(first ? [aside(first)] : []), yes);
  dialog.append(actions);
  return ask(dialog);
}

/**
 * @param {string} title
 * @param {string} [text]
 */
function draw(title, text) {
  made += 1;
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  const heading = document.createElement("h2");
  heading.id = `dialog-${made}`;
  heading.textContent = title;
  dialog.setAttribute("aria-labelledby", heading.id);
  dialog.append(heading);
  if (text) {
    const words = document.createElement("p");
    words.id = `${heading.id}-text`;
    words.textContent = text;
    dialog.setAttribute("aria-describedby", words.id);
    dialog.append(words);
  }
  return dialog;
}

/**
 * @param {string} label
 * @param {string} value
 * @param {string} classes
 */
function button(label, value, classes) {
  const element = document.createElement("button");
  element.className = classes;
  element.value = value;
  element.textContent = label;
  return element;
}

/** @param {{label: string, act: () => unknown}} first */
function aside({ label, act }) {
  const element = button(label, "", "button");
  element.type = "button"; // answers nothing
  element.addEventListener("click", act);
  return element;
}

/**
 * @param {HTMLDialogElement} dialog
 * @returns {Promise<boolean>}
 */
function ask(dialog) {
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
    // A touch beside the dialog says no, as people expect.
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog && isOutside(dialog, event)) dialog.close("no");
    });
    dialog.showModal();
  });
}

/**
 * @param {HTMLDialogElement} dialog
 * @param {MouseEvent} event
 */
function isOutside(dialog, { clientX, clientY }) {
  const box = dialog.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}
