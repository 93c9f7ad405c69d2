// The questions of an entry. Each shows an answer and hands a change to `ask`; none stores it.

import { html, live, nothing } from "../../vendor/lit.js";
import { localParts, offsetAt } from "../shared/nights.js";
import { fill, gettext, ngettext } from "../shared/text.js";
import "./muscle-picker.js";
import { lengthWords } from "./words.js";

/** @import { Patch } from "./draft.js" */
/** @import { Entry } from "./store.js" */

export const NOTE_LIMIT = 2000;
const NOTE_NEAR = 200;

/**
 * @param {string[]} members
 * @param {(event: CustomEvent) => void} choose
 */
export const whereQuestion = (members, choose) => html`
  <section class="stack stack--tight" aria-labelledby="entry-where">
    <h2 class="entry__question" id="entry-where">${gettext("Where was it?")}</h2>
    <muscle-picker .members=${members} @muscles-changed=${choose}></muscle-picker>
  </section>
`;

/**
 * @param {number | undefined} pain
 * @param {(change: Patch) => void} ask
 */
export function painQuestion(pain, ask) {
  const words = painWords();
  return html`
    <fieldset class="pain-scale">
      <legend class="entry__question">${gettext("Pain at its worst")}</legend>
      ${Array.from({ length: 11 }, (_, level) => level).map(
        (level) => html`
          <label class="pain-scale__choice">
            <input
              type="radio"
              name="pain"
              value=${level}
              .checked=${live(level === pain)}
              @change=${() => ask({ set: { pain: level } })}
            />
            ${level}
            ${words[level] ? html`<span class="visually-hidden">${words[level]}</span>` : nothing}
          </label>
        `,
      )}
      <span class="pain-scale__words" aria-hidden="true">
        ${Object.entries(words).map(([level, word]) => html`<span>${level} ${word}</span>`)}
      </span>
    </fieldset>
    ${
      pain === undefined
        ? nothing
        : html`<button
          class="button button--quiet entry__clear"
          type="button"
          @click=${() => ask({ unset: ["pain"] })}
        >
          ${gettext("Clear the answer")}
        </button>`
    }
  `;
}

/** @returns {Record<number, string>} */
const painWords = () => ({
  0: gettext("none"),
  3: gettext("mild"),
  7: gettext("strong"),
  10: gettext("worst"),
});

/**
 * @typedef {{date: string, time: string, endTime: string}} Times
 */

/**
 * @param {{times: Times, known: string, error?: string}} shown
 * @param {(start: {date: string, time: string}) => void} move
 * @param {(change: Patch) => void} ask
 */
export function startQuestion({ times, known, error }, move, ask) {
  const read = (/** @type {Event} */ event) => {
    const { name, value } = /** @type {HTMLInputElement} */ (event.target);
    move({ date: times.date, time: times.time, [name]: value });
  };
  const input = (/** @type {"date" | "time"} */ name, /** @type {string} */ label) => html`
    <div class="field">
      <label for="entry-${name}">${label}</label>
      <input
        id="entry-${name}"
        name=${name}
        type=${name}
        max=${name === "date" ? today() : nothing}
        .value=${live(times[name])}
        aria-invalid=${error ? "true" : "false"}
        aria-describedby="entry-start-error"
        @change=${read}
      />
    </div>
  `;
  return html`
    <fieldset class="stack stack--tight">
      <legend class="entry__question">${gettext("When did it start?")}</legend>
      <div class="entry__pair">${input("date", gettext("Date"))} ${input("time", gettext("Time"))}</div>
      <p class="field__error" id="entry-start-error" role="alert">${error ?? nothing}</p>
      ${known === "timer" ? nothing : guessedBox(known, ask)}
    </fieldset>
  `;
}

const today = () => localParts(Date.now(), offsetAt(Date.now())).date;

/** @param {string} known @param {(change: Patch) => void} ask */
const guessedBox = (known, ask) => html`
  <label class="choice">
    <input
      type="checkbox"
      .checked=${live(known === "guessed")}
      @change=${(/** @type {Event} */ event) => {
        const { checked } = /** @type {HTMLInputElement} */ (event.target);
        ask({ set: { known: checked ? "guessed" : "recalled" } });
      }}
    />
    ${gettext("I am not sure of the time")}
  </label>
`;

/**
 * @param {{entry: Entry, times: Times, error?: string}} shown
 * @param {(time: string) => void} end
 * @param {(length: string) => void} choose
 */
export function lengthQuestion({ entry, times, error }, end, choose) {
  const { ended_at, length } = entry.fields;
  return html`
    <fieldset class="stack stack--tight">
      <legend class="entry__question">${gettext("How long did it last?")}</legend>
      <div class="chips">
        ${Object.entries(bucketLabels()).map(
          ([bucket, label]) => html`
            <button
              class="chip"
              type="button"
              aria-pressed=${bucket === length && ended_at === undefined}
              @click=${() => choose(bucket)}
            >
              ${label}
            </button>
          `,
        )}
      </div>
      <div class="field">
        <label for="entry-end">${gettext("Or the time it ended")}</label>
        <input
          id="entry-end"
          name="end"
          type="time"
          .value=${live(times.endTime)}
          aria-invalid=${error ? "true" : "false"}
          aria-describedby="entry-end-error entry-end-hint"
          @change=${(/** @type {Event} */ event) =>
            end(/** @type {HTMLInputElement} */ (event.target).value)}
        />
        <p class="field__error" id="entry-end-error" role="alert">${error ?? nothing}</p>
        <p class="field__hint" id="entry-end-hint">
          ${
            ended_at === undefined
              ? nothing
              : fill(gettext("It lasted %(length)s."), { length: lengthWords(entry) })
          }
        </p>
      </div>
    </fieldset>
  `;
}

/** As in the diary, but each with a capital and a word of its own for not knowing. */
const bucketLabels = () => ({
  under_1: gettext("Under 1 min"),
  "1_to_5": gettext("1 to 5 min"),
  "5_to_10": gettext("5 to 10 min"),
  over_10: gettext("Over 10 min"),
  unknown: gettext("I don’t know"),
});

/**
 * @param {string} note
 * @param {(note: string) => void} typed - On every letter.
 * @param {() => void} left - The field was left.
 */
export function noteQuestion(note, typed, left) {
  const rest = NOTE_LIMIT - note.length;
  const words = ngettext("%(rest)s character left", "%(rest)s characters left", rest);
  return html`
    <div class="field">
      <label for="entry-note">${gettext("Note")}</label>
      <textarea
        id="entry-note"
        name="note"
        rows="3"
        maxlength=${NOTE_LIMIT}
        aria-describedby="entry-note-hint"
        .value=${live(note)}
        @input=${(/** @type {Event} */ event) =>
          typed(/** @type {HTMLTextAreaElement} */ (event.target).value)}
        @blur=${left}
      ></textarea>
      <p class="field__hint" id="entry-note-hint">
        ${rest <= NOTE_NEAR ? fill(words, { rest }) : nothing}
      </p>
    </div>
  `;
}
