// Copies of the diary as files: the last resort, and nobody's business but hers.

import { exportCsv, exportJson } from "../diary/export.js";
import { openDiary } from "../diary/store.js";
import { saveFile } from "../shared/files.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";

/** Everything on this phone, to keep or to read with other software. */
export const saveEverything = () =>
  attempt(async () => {
    const copy = await exportJson(await openDiary());
    return saveFile(`cramps-${today()}.json`, "application/json", JSON.stringify(copy, null, 2));
  });

/** The cramps as a table for a spreadsheet. */
export const saveTable = () =>
  attempt(async () =>
    saveFile(`cramps-${today()}.csv`, "text/csv", await exportCsv(await openDiary())),
  );

/** @param {() => Promise<boolean>} work */
async function attempt(work) {
  try {
    if (await work()) toast(gettext("Saved. Look in your downloads, or where you sent it."));
  } catch (error) {
    console.warn("accounts: copy", /** @type {Error} */ (error).name);
    toast(gettext("The copy could not be saved. Please try again."), { tone: "danger" });
  }
}

const today = () => new Date().toISOString().slice(0, 10);
