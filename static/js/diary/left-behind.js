// The diary of somebody whose session had ended when another person signed in on this phone. It is
// never shown, and never removed unless that is decided: this may be the only copy, even of what
// was sent, where the account is gone or its server was set back.

import { countUnsent, stagedFor } from "./adoption.js";
import { keep } from "./outbox.js";
import { byRecord } from "./view.js";
import { addRemoval, databaseName, leftIn } from "./whose.js";

/** @import { Phone } from "./adoption.js" */

/**
 * The first one nobody has decided about. Where there is not one entry, there is no question.
 * @param {Phone} phone
 * @returns {Promise<{account: string, unsent: number} | null>} `unsent`: entries and refused changes
 *   that its account does not have, as far as this phone knows
 */
export async function find(phone) {
  const left = await phone.inMeta(leftIn);
  for (const { account } of left.filter((one) => !one.kept)) {
    const found = await look(phone, account);
    if (found) return { account, ...found };
    await decide(phone, account, "remove");
  }
  return null;
}

/**
 * @param {Phone} phone
 * @param {string} account
 * @param {"keep" | "remove"} decision
 */
export async function decide(phone, account, decision) {
  await phone.inMeta(async (meta) => {
    const left = await leftIn(meta);
    // She has come back meanwhile, or another tab was faster.
    if (!left.some((one) => one.account === account)) return;
    const others = left.filter((one) => one.account !== account);
    const isKept = decision === "keep";
    await keep(meta, "left", isKept ? [...others, { account, kept: true }] : others);
    if (!isKept) await addRemoval(meta, databaseName(account));
  });
  await phone.finishRemovals();
}

// What was given to it and not yet taken over counts too.
/** @param {Phone} phone @param {string} account @returns {Promise<{unsent: number} | null>} */
async function look(phone, account) {
  const here = await phone.inDatabase(databaseName(account), async (db) => ({
    unsent: await countUnsent(db),
    entries: (await db.records.count()) + (await db.outbox.count()),
  }));
  const staged = await phone.inDatabase(databaseName(null), (db) => stagedFor(db, account));
  const unsent = Math.max(here?.unsent ?? 0, byRecord(staged?.changes ?? []).size);
  return unsent || here?.entries ? { unsent } : null;
}
