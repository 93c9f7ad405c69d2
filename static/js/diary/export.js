// Everything that is on this phone, as a file for the person: works without a network and without
// an account, and is the last resort when nothing else works.

import { conflictsIn } from "./conflicts.js";
import { KINDS } from "./kinds.js";
import { overlayAll } from "./view.js";

/** @import { Diary } from "./diary.js" */
/** @import { Entry } from "./view.js" */

/** Named by `format` and `version` in the file; raised when a reader would have to change. */
const FORMAT = { format: "cramps-diary", version: 1 };

/**
 * Everything, with nothing left out: the entries as they are shown, those in the bin, and below
 * them what makes them up: what the account told, what waits, what was refused, what is in
 * question. Times in milliseconds since 1970 in UTC.
 * @param {Diary} diary
 * @param {number} [now]
 */
export const exportJson = (diary, now = Date.now()) =>
  diary.read(async (db) => {
    const records = await db.records.toArray();
    const outbox = await db.outbox.orderBy(":id").toArray();
    const entries = overlayAll(records, outbox);
    return {
      ...FORMAT,
      exported_at: now,
      account: diary.account,
      entries: entries.filter(({ deleted }) => !deleted),
      bin: entries.filter(({ deleted }) => deleted),
      records,
      outbox,
      refused: await db.quarantine.toArray(),
      conflicts: await conflictsIn(db),
      conflict_rows: await db.conflicts.toArray(),
    };
  });

/**
 * The cramps as a table for a spreadsheet, the oldest first: begins with a byte order mark, without
 * which some read the text as another alphabet. Times are those of the place where it happened.
 * @param {Diary} diary
 * @returns {Promise<string>}
 */
export async function exportCsv(diary) {
  const cramps = await diary.all("cramp");
  cramps.sort((a, b) => Number(a.fields.started_at ?? 0) - Number(b.fields.started_at ?? 0));
  const names = Object.keys(KINDS.cramp.fields).filter((name) => name !== "offset_min");
  const lines = [["id", ...names], ...cramps.map((cramp) => [cramp.id, ...cells(cramp, names)])];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

/** @param {Entry} cramp @param {string[]} names */
const cells = ({ fields }, names) =>
  names.map((name) => {
    const value = fields[name];
    if (value === undefined) return "";
    const isTime = KINDS.cramp.fields[name].type === "instant";
    if (isTime) return localTime(Number(value), Number(fields.offset_min ?? 0));
    return Array.isArray(value) ? value.join("; ") : String(value);
  });

/** "2026-11-22T03:14:00+01:00" @param {number} ms @param {number} offset in minutes */
function localTime(ms, offset) {
  const sign = offset < 0 ? "-" : "+";
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const zone = `${sign}${two(Math.floor(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return new Date(ms + offset * 60_000).toISOString().slice(0, 19) + zone;
}

// A spreadsheet runs a cell that begins like a formula.
/** @param {string} text */
function quoted(text) {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
