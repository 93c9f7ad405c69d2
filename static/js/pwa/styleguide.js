// Makes the style guide answer: themes, messages, dialogs. Loaded in development only.

import { confirmDialog } from "../shared/dialog.js";
import { chooseTheme, currentChoice } from "../shared/theme.js";
import { toast } from "../shared/toast.js";

/** @import { Choice } from "../shared/theme.js" */

/** @type {Record<string, () => unknown>} */
const SHOWS = {
  toast: () =>
    toast("Cramp deleted.", { action: { label: "Undo", run: () => toast("Back again.") } }),
  problem: () => toast("Not saved: this phone is full.", { tone: "danger" }),
  dialog: async () => {
    const yes = await confirmDialog({
      title: "Delete everything on this phone?",
      text: "12 cramps are in your account and stay there.",
      confirm: "Delete from this phone",
      danger: true,
    });
    toast(yes ? "Confirmed." : "Nothing has changed.");
  },
};

for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (
  document.querySelectorAll("[data-themes] input")
)) {
  input.checked = input.value === currentChoice();
  input.addEventListener("change", () => chooseTheme(/** @type {Choice} */ (input.value)));
}

for (const button of /** @type {NodeListOf<HTMLElement>} */ (
  document.querySelectorAll("[data-show]")
)) {
  button.addEventListener("click", () => SHOWS[button.dataset.show ?? ""]?.());
}
