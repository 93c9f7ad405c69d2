// The account's page for whoever is signed in.

import { html } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";
import "./account-counts.js";
import "./account-devices.js";
import "./account-end.js";
import "./account-safety.js";
import "./account-tokens.js";
import "./adopt-question.js";
import { deletingNotice } from "./ending-notices.js";

/** @import { Session } from "./session.js" */

/**
 * @param {{session: Session | undefined, anonymous: number, leaving: boolean}} known
 *   `session`: none without a network; `anonymous`: entries kept apart; `leaving`: at it
 * @param {{look: () => unknown, answered: (event: CustomEvent) => unknown, leave: () => unknown,
 *   ending: (event: CustomEvent) => unknown}} acts
 */
export function signedInView({ session, anonymous, leaving }, acts) {
  const isEnding = session?.status === "deleting";
  return html`
    ${isEnding ? deletingNotice(session, acts.look) : ""}
    <div class="card">
      <h2>${gettext("You are signed in")}</h2>
      <p>${session?.email}</p>
      <account-counts></account-counts>
    </div>
    ${
      anonymous
        ? html`<adopt-question apart .count=${anonymous}
            @adopt-answered=${acts.answered}></adopt-question>`
        : ""
    }
    <button class="button button--large button--wide" type="button" ?disabled=${leaving}
      aria-busy=${leaving} @click=${acts.leave}>
      ${leaving ? gettext("Sending what is left…") : gettext("Sign out")}
    </button>
    <account-safety></account-safety>
    <account-devices></account-devices>
    ${
      isEnding
        ? ""
        : html`<account-tokens></account-tokens>
            <account-end @account-ending=${acts.ending}></account-end>`
    }`;
}
