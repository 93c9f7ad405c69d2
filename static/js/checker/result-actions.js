import { html } from "../../vendor/lit.js";
import { notSavedReason } from "../diary/not-saved.js";
import { icon } from "../shared/icon.js";
import { gettext } from "../shared/text.js";
import { toast } from "../shared/toast.js";
import { causeOf } from "./cause-view.js";
import { causes } from "./causes.js";
import { reasonLines, shareText } from "./help-words.js";
import { knowledge } from "./knowledge.js";

/** @import { Answers } from "./logic.js" */
/** @import { SymptomCheck } from "./symptom-check.js" */
/** @import { Result } from "./triage.js" */

/** Answers whose result was saved: a second tap on the button makes no second record. */
const saved = new WeakSet();

/**
 * Keep the result, print it, hand it on: only when the person asks for it.
 * @param {SymptomCheck} screen
 * @param {Result} result
 */
export function actions(screen, result) {
  const { answers } = screen.state;
  return html`
    <section class="card" aria-labelledby="check-keep">
      <h2 id="check-keep">${gettext("Keep this result")}</h2>
      <div class="cluster">
        <button class="button" type="button" @click=${() => save(answers, result)}>
          ${icon("calendar")} ${gettext("Save to my diary")}
        </button>
        <button class="button" type="button" @click=${() => print()}>
          ${icon("download")} ${gettext("Print")}
        </button>
        <button class="button" type="button" @click=${() => share(answers, result)}>
          ${icon("share")} ${gettext("Share as text")}
        </button>
      </div>
      <p class="text-small text-soft">
        ${gettext("Nothing leaves this phone unless you share it, or sync your diary.")}
      </p>
    </section>
  `;
}

/** @param {Answers} answers @param {Result} result */
async function save(answers, result) {
  if (saved.has(answers)) return toast(gettext("This result is saved already."));
  saved.add(answers);
  const { shown } = causes(answers, knowledge);
  try {
    const { saveCheck } = await import("./keeping.js");
    await saveCheck(
      {
        answers,
        whom: String(answers.checking_for ?? "me"),
        level: result.level,
        ruleset: knowledge.version,
        reasons: reasonLines(answers, result),
        causes: shown.map(({ id }) => causeOf(id).name),
      },
      Date.now(),
    );
    toast(gettext("Saved. It stands under Check, as an earlier check."));
  } catch (error) {
    saved.delete(answers);
    toast(`${gettext("Not saved.")} ${notSavedReason(error)}`, { tone: "danger" });
  }
}

/** @param {Answers} answers @param {Result} result */
async function share(answers, result) {
  const text = shareText(answers, result, location.origin);
  try {
    if (navigator.share) return await navigator.share({ text });
    await navigator.clipboard.writeText(text);
    toast(gettext("Copied. Paste it where you want to send it."));
  } catch (error) {
    // The person closed the share sheet.
    if (/** @type {Error} */ (error).name === "AbortError") return;
    toast(gettext("This phone did not let it be shared. Print it, or save it."), {
      tone: "danger",
    });
  }
}
