// Signing out: nothing unsent goes without a question, and the next person here sees nothing.

import { endOwedSession } from "../diary/session-end.js";
import { openDiary, settleAdoption, signOutHere } from "../diary/store.js";
import { syncNow } from "../diary/sync.js";
import { Unreachable } from "../shared/api.js";
import { confirmDialog } from "../shared/dialog.js";
import { fill, gettext, ngettext } from "../shared/text.js";
import { saveEverything } from "./copies.js";
import { shownAccount, showWhoIsSignedIn } from "./whose-session.js";

/**
 * Try to send what is left, ask about what could not be sent, remove the account's diary from this
 * phone, then end the session. Without a network the phone is signed out all the same: the session
 * ends with the next contact, before the server is asked anything else. Entries made without an
 * account stay, and are not asked about.
 * @returns {Promise<boolean>} Whether the person is signed out; false when she chose to stay.
 * @throws {Unreachable} where only the server could tell whose session is to end
 */
export async function leave() {
  if (!(await whoLeaves())) return true; // the session had ended, and nobody's diary is here
  await syncNow();
  await settleAdoption(); // what was given to the account and not yet taken over is unsent too
  const { waiting, attention } = await (await openDiary()).counts();
  if (waiting + attention && !(await agreesToLose({ waiting, attention }))) return false;
  await signOutHere();
  await endOwedSession().catch((error) => console.warn("accounts: signing out", error.name));
  return true;
}

// The one who is signed in, not whoever's diary a sign-in that was cut short left in place.
async function whoLeaves() {
  try {
    await showWhoIsSignedIn();
  } catch (error) {
    if (!(error instanceof Unreachable) || !(await shownAccount())) throw error;
  }
  return shownAccount();
}

/** @param {{waiting: number, attention: number}} unsent */
function agreesToLose({ waiting, attention }) {
  const unsent = waiting + attention;
  const title = ngettext(
    "%(unsent)s entry is not in your account",
    "%(unsent)s entries are not in your account",
    unsent,
  );
  return confirmDialog({
    title: fill(title, { unsent }),
    text: losingWords({ waiting, attention }),
    confirm: gettext("Sign out and delete"),
    cancel: gettext("Stay signed in"),
    first: { label: gettext("Save a copy first"), act: saveEverything },
    danger: true,
  });
}

/**
 * What signing out would lose, and what staying is good for: what waits is sent by itself, what
 * the account refused is not. Pure.
 * @param {{waiting: number, attention: number}} unsent
 */
export function losingWords({ waiting, attention }) {
  const lost = gettext(
    "If you sign out now, what was not sent is deleted from this phone for good.",
  );
  const sent = gettext("Stay signed in, and what waits is sent when the network is back.");
  const refused = gettext(
    "Your account did not take some of it. Stay signed in, and you can decide what becomes of that.",
  );
  return [lost, waiting ? sent : "", attention ? refused : ""].filter(Boolean).join(" ");
}
