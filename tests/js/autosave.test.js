import assert from "node:assert/strict";
import test from "node:test";
import { Autosave } from "../../static/js/diary/autosave.js";
import { patched } from "../../static/js/diary/draft.js";
import { isBusy } from "../../static/js/shared/busy.js";
import { entry } from "./diary-form.js";

/** A diary of one cramp that writes down what it is asked, and may be full. */
function fakeDiary() {
  const diary = {
    full: false,
    /** @type {any[]} */
    asked: [],
    stored: entry({}),
    /** @param {string} _kind @param {string} _id @param {any} change */
    async patch(_kind, _id, change) {
      if (diary.full) throw new Error("full");
      diary.asked.push(change);
      diary.stored = { ...diary.stored, fields: patched(diary.stored.fields, change) };
    },
    /** @param {string} _kind @param {any} change */
    async create(_kind, change) {
      if (diary.full) throw new Error("full");
      diary.asked.push(change);
      diary.stored = entry(patched({}, change), "made");
      return "made";
    },
    get: async () => diary.stored,
  };
  return diary;
}

/** @param {ReturnType<typeof fakeDiary>} diary @param {import("../../static/js/diary/view.js").Entry} shown */
function form(diary, shown = entry({})) {
  /** @type {string[]} */
  const states = [];
  const autosave = new Autosave(/** @type {any} */ (diary), shown, (state) => states.push(state));
  return { autosave, states };
}

test("a change is stored at once, and the page is busy until it is", async () => {
  const diary = fakeDiary();
  const { autosave, states } = form(diary);

  autosave.change({ set: { pain: 6 } });
  const during = isBusy();
  await autosave.flush();

  assert.equal(diary.stored.fields.pain, 6);
  assert.deepEqual(states, ["unsaved", "saved"]);
  assert.deepEqual([during, isBusy()], [true, false]);
});

test("what could not be stored is still shown and goes with the next attempt", async () => {
  const diary = fakeDiary();
  const { autosave, states } = form(diary);
  diary.full = true;
  autosave.change({ set: { note: "Salt" } });
  await autosave.flush();
  assert.equal(autosave.shown.fields.note, "Salt");
  assert.equal(states.at(-1), "failed");
  assert.equal(isBusy(), true);

  diary.full = false;
  autosave.change({ set: { pain: 2 } });
  await autosave.flush();

  assert.equal(diary.stored.fields.note, "Salt");
  assert.equal(diary.stored.fields.pain, 2);
  assert.equal(autosave.unsaved, false);
  assert.equal(isBusy(), false);
});

test("a change counts as made on what was seen when it was begun", async () => {
  const diary = fakeDiary();
  const { autosave } = form(diary, { ...entry({}), rev: 7 });

  autosave.change({ set: { note: "Sa" } }, 60_000);
  autosave.entry = { ...entry({ note: "from another phone" }), rev: 9 };
  autosave.change({ set: { note: "Salt" } }, 60_000);
  await autosave.flush();

  assert.equal(diary.asked[0].seen.rev, 7);
  assert.equal(autosave.shown.fields.note, "Salt");
});

test("a new entry is created once, with what was not asked for as it stood", async () => {
  const diary = fakeDiary();
  const { autosave } = form(diary, entry({ known: "recalled" }, ""));

  autosave.change({ add: { muscles: ["calf.left"] } });
  await autosave.flush();
  autosave.change({ set: { pain: 3 } });
  await autosave.flush();

  assert.equal(diary.asked.length, 2);
  assert.equal(diary.asked[0].set.known, "recalled");
  assert.deepEqual(diary.stored.fields.muscles, ["calf.left"]);
  assert.equal(autosave.entry.id, "made");
});

test("a new entry nobody changed is recorded only when asked to", async () => {
  const diary = fakeDiary();
  const { autosave } = form(diary, entry({ known: "recalled" }, ""));

  await autosave.flush();
  assert.equal(diary.asked.length, 0);
  await autosave.record();

  assert.equal(diary.asked.length, 1);
  assert.equal(autosave.entry.id, "made");
});
