import { html, nothing, repeat } from "../../vendor/lit.js";
import { fill, gettext, ngettext } from "../shared/text.js";
import { pagesSeen } from "./flow.js";
import { pagesLeft } from "./interview.js";
import { knowledge } from "./knowledge.js";
import { tickRows } from "./marks.js";
import { backButton, heading, problemNotice } from "./parts.js";
import { question } from "./questions-view.js";
import { leaving, tickList } from "./tick-list.js";
import { byId } from "./triage.js";
import { inWords } from "./wording.js";

/** @import { SymptomCheck } from "./symptom-check.js" */

/**
 * One subject of the interview: questions with choices first, then the rows to tick.
 * @param {SymptomCheck} screen
 */
export function askView(screen) {
  const { answers, step } = screen.state;
  const subject = knowledge.subjects.find(({ id }) => id === step.subject);
  const title = subject ? inWords(subject.title, answers) : gettext("About the person");
  const rows = tickRows(step.questions, knowledge);
  const others = step.questions.filter((id) => !rows.includes(id));
  return html`
    <div class="stack">
      ${heading(title, progress(screen), subject?.lead ? inWords(subject.lead, answers) : nothing)}
      ${repeat(
        others,
        (id) => id,
        (id) => question(screen, byId(knowledge, id)),
      )}
      ${rows.length > 0 ? tickList(screen, rows, gettext("Tick each one that is a yes")) : nothing}
      ${screen.problem ? problemNotice(gettext("Choose who it is for, and the age.")) : nothing}
      <div class="cluster check-foot">
        <button class="button button--primary button--large" type="button" @click=${() => screen.proceed()}>
          ${rows.length > 0 ? leaving(screen, rows) : gettext("Continue")}
        </button>
        ${backButton(screen)}
      </div>
    </div>
  `;
}

/** "Page 5 · at most 4 more". @param {SymptomCheck} screen */
function progress({ state }) {
  const page = pagesSeen(state) + 1;
  // What is marked on this very page must not make the number jump while it is being filled in.
  const before = { ...state.answers };
  for (const id of state.step.questions) delete before[id];
  const left = Math.max(0, pagesLeft(before, knowledge) - 1);
  if (left === 0) return fill(gettext("Page %(page)s · the last one, as far as we know"), { page });
  const words = ngettext(
    "Page %(page)s · at most %(left)s more",
    "Page %(page)s · at most %(left)s more",
    left,
  );
  return fill(words, { page, left });
}
