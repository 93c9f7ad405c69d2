// Leaving a form: what was typed is stored first.

/**
 * @param {{flush: () => Promise<void> | undefined, unsaved: () => boolean, failed: () => boolean}} form
 *   `flush` resolves when storing was tried; `failed`: it did not work, and leaving would lose it
 */
export function storeBeforeLeaving({ flush, unsaved, failed }) {
  for (const event of ["visibilitychange", "pagehide"]) addEventListener(event, () => flush());
  addEventListener("beforeunload", (event) => {
    flush();
    if (failed()) event.preventDefault();
  });
  // A page that is going away may be gone before the last write is: links wait for it.
  document.addEventListener("click", async (event) => {
    const link = linkOf(event);
    if (!link || !unsaved()) return;
    event.preventDefault();
    await flush();
    location.assign(link.href);
  });
}

/** The link a click follows in this tab, within the app. @param {MouseEvent} event */
function linkOf(event) {
  const { target, button, metaKey, ctrlKey, shiftKey, defaultPrevented } = event;
  const link = target instanceof Element ? target.closest("a") : null;
  const opensHere = !button && !metaKey && !ctrlKey && !shiftKey && !defaultPrevented;
  return opensHere && link?.origin === location.origin && !link.target ? link : null;
}
