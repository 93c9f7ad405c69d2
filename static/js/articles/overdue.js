// A page may lie on a phone for years, so the phone, not the server, tells that a check is overdue.
import { isPast } from "./past.js";

for (const due of document.querySelectorAll("time[data-next-check]")) {
  const note = due.parentElement?.querySelector("[data-overdue]");
  if (note instanceof HTMLElement)
    note.hidden = !isPast(due.getAttribute("datetime") ?? "", new Date());
}
