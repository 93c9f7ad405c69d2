import { html, nothing } from "../../vendor/lit.js";
import { gettext } from "../shared/text.js";
import { knowledge } from "./knowledge.js";
import { backButton, heading, limits, sourceLinks } from "./parts.js";
import { inWords } from "./wording.js";

/** @import { SymptomCheck } from "./symptom-check.js" */

/**
 * What people take for a cramp, each with where to go instead.
 * @param {SymptomCheck} screen
 */
export const notACrampView = (screen) => html`
  <div class="stack stack--loose">
    ${heading(
      gettext("This is not a cramp"),
      nothing,
      gettext(
        "A cramp is a sudden, hard, painful tightening of a muscle. Does one of these fit better?",
      ),
    )}
    <div class="stack stack--tight">
      ${knowledge.not_a_cramp.map(
        ({ name, words, what_to_do, page, sources }) => html`
          <details class="fold">
            <summary><span>${name}</span></summary>
            <p>${inWords(words, screen.state.answers)}</p>
            <p><strong>${what_to_do}</strong></p>
            ${page ? html`<p><a href="/learn/${page}/">${gettext("Read more")}</a></p>` : nothing}
            ${sources.length > 0 ? sourceLinks(sources) : nothing}
          </details>
        `,
      )}
    </div>
    <p>
      ${gettext("Not sure which it is? Do the check: it begins with the signs that need help at once.")}
    </p>
    <div class="cluster">${backButton(screen)}</div>
    ${limits()}
  </div>
`;
