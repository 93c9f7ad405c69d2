// Handing the person a file.

/**
 * Give the person a text as a file: by the share sheet where the app runs from an iPhone's home
 * screen, which has no downloads, else as a download.
 * @param {string} name with its ending
 * @param {string} type
 * @param {string} text
 * @returns {Promise<boolean>} false when the person closed the share sheet
 */
export async function saveFile(name, type, text) {
  const file = new File([text], name, { type });
  const onHomeScreen = /** @type {any} */ (navigator).standalone === true;
  if (onHomeScreen && navigator.canShare?.({ files: [file] })) return share(file);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Not at once: the browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** @param {File} file */
async function share(file) {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    if (/** @type {Error} */ (error).name === "AbortError") return false;
    throw error;
  }
}
