import { gettext } from "../shared/text.js";

// Whether this page can be kept on the phone, as data-offline on <html>: "unsupported" and the
// reason at the top of the page, or what offline.js finds: "preparing", "ready" or "failed".

if (!isSecureContext || !navigator.serviceWorker) explain();
else if (document.readyState === "complete") load();
else addEventListener("load", load, { once: true });

// Nobody waits for this on a first visit, so it comes after everything they do wait for.
function load() {
  import("./offline.js");
}

function explain() {
  document.documentElement.dataset.offline = "unsupported";
  const notice = document.createElement("p");
  notice.className = "notice notice--warning";
  notice.textContent = isSecureContext
    ? gettext(
        "This window cannot store pages, so Cramps opens only with a network. Private windows are like that.",
      )
    : gettext(
        "This address needs HTTPS. Without it the browser switches off what Cramps needs to work offline and to keep what you write.",
      );
  document.getElementById("main")?.prepend(notice);
}
