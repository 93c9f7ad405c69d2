import assert from "node:assert/strict";
import { test } from "node:test";
import * as flow from "../../static/js/checker/flow.js";
import { knowledge } from "../../static/js/checker/knowledge.js";
import { isOpen, states } from "../../static/js/checker/logic.js";
import { tickRows } from "../../static/js/checker/marks.js";
import { screenPages } from "../../static/js/checker/screen.js";
import { triage } from "../../static/js/checker/triage.js";

/** @import { State } from "../../static/js/checker/flow.js" */
/** @import { Answer } from "../../static/js/checker/logic.js" */

/** @param {State} state @param {Record<string, Answer>} answers */
const tell = (state, answers) =>
  Object.entries(answers).reduce((next, [id, value]) => flow.answer(next, id, value), state);

/** @param {State} state */
const on = (state) => flow.proceed(state, knowledge);

/** A person on the first page. @param {Record<string, Answer>} [answers] */
const begun = (answers = {}) =>
  on(tell(flow.beginning(), { checking_for: "me", age_band: "18_64", ...answers }));

/** Go on until a step of `views`, without marking anything. @param {State} state @param {string[]} views */
function until(state, ...views) {
  let next = state;
  for (let steps = 0; !views.includes(next.step.view); steps += 1) {
    assert.ok(steps < 40, `no end at ${next.step.view} ${next.step.subject}`);
    next = on(next);
  }
  return next;
}

/** Go on until a step of `view`, with the safe answer to every question. @param {State} state @param {string} view */
function reassured(state, view) {
  let next = state;
  for (let steps = 0; next.step.view !== view; steps += 1) {
    assert.ok(steps < 40, `no end at ${next.step.view} ${next.step.subject}`);
    const safe = next.step.questions.map((id) => [
      id,
      knowledge.findings.find((f) => f.id === id)?.safe ?? "no",
    ]);
    next = on(tell(next, Object.fromEntries(safe)));
  }
  return next;
}

test("the check begins with the three pages of the emergency screen", () => {
  let state = begun();
  for (const page of [0, 1, 2]) {
    assert.deepEqual([state.step.view, state.step.page], ["page", page]);
    state = on(state);
  }
  assert.equal(state.step.view, "ask");
});

test("what the start offers and is left untouched counts as no", () => {
  const { answers } = begun();

  assert.equal(answers.pregnant_now, "no");
});

test("rows of a tick list without a mark are no, and other questions are skipped", () => {
  const asked = until(begun(), "ask");
  const ticks = tickRows(asked.step.questions, knowledge);

  const { answers } = on(asked);

  for (const id of asked.step.questions) {
    assert.equal(answers[id], ticks.includes(id) ? "no" : "skipped", id);
  }
});

test("every page is left for good: no question comes a second time on the way", () => {
  let state = begun();
  const seen = new Set();
  while (state.step.view !== "again" && state.step.view !== "result") {
    for (const id of state.step.view === "ask" ? state.step.questions : []) {
      assert.ok(!seen.has(id), id);
      seen.add(id);
    }
    state = on(state);
  }
});

test("what is serious and left open is asked once more, and only once", () => {
  const unsure = {
    ...begun(),
    answers: { ...begun().answers, chest_pain_or_coughing_blood: "unknown" },
  };

  const again = until(unsure, "again");
  assert.ok(again.step.questions.includes("chest_pain_or_coughing_blood"));

  assert.equal(until(on(again), "result", "again").step.view, "result");
});

test("an emergency goes to the result at once", () => {
  const state = on(tell(begun(), { breathing_or_swallowing_trouble: "yes" }));

  assert.equal(state.step.view, "result");
  assert.equal(triage(state.answers, knowledge).level, "emergency");
});

test("after a tick the result comes before the other pages, which stay within reach", () => {
  const ticked = tell(begun(), { limb_pale_blue_cold: "yes" });

  const result = reassured(ticked, "result");
  const rows = screenPages(result.answers, knowledge).flat();
  assert.ok(rows.some((id) => result.answers[id] === undefined));

  assert.equal(reassured(flow.lookFurther(result, knowledge), "page").step.view, "page");
});

test("going back keeps the answers", () => {
  const first = tell(begun(), { chest_pain_or_coughing_blood: "unknown" });

  const back = flow.back(on(first));

  assert.deepEqual(back.step, first.step);
  assert.equal(back.answers.chest_pain_or_coughing_blood, "unknown");
});

test("changing one answer asks again only what depends on it", () => {
  const result = until(begun(), "result");
  const known = states(result.answers, knowledge.findings);
  const applied = knowledge.findings.filter(({ id }) => known[id] !== "not_applicable");

  const changed = flow.settle(result, "happening_now", "yes", knowledge);

  const asked = changed.step.view === "ask" ? changed.step.questions : [];
  for (const id of asked)
    assert.ok(!applied.some((finding) => finding.id === id && result.answers[id]), id);
});

test("an age that does not fit the person is asked again", () => {
  const state = tell(flow.beginning(), { checking_for: "child", age_band: "3_7" });

  assert.equal(flow.canBegin(flow.answer(state, "checking_for", "me")), false);
});

test("the diary's facts count only once their page was seen, and never for somebody else", () => {
  const first = until(begun(), "ask").step.questions[0];
  const told = /** @type {Answer} */ ("unknown");
  const diary = { [first]: told };
  assert.equal(begun().answers[first], undefined);

  const mine = until({ ...begun(), diary }, "ask");
  assert.equal(mine.answers[first], told);

  const other = on(tell(flow.beginning(), { checking_for: "adult", age_band: "18_64" }));
  assert.equal(until({ ...other, diary }, "ask").answers[first], undefined);
});

test("only a check under way is worth keeping", () => {
  assert.equal(flow.isUnderWay(flow.beginning()), false);
  assert.equal(flow.isUnderWay(begun()), true);
  assert.equal(flow.isUnderWay(until(begun(), "result")), false);
});

test("a person who marks nothing reaches a result in at most 20 pages after the screen", () => {
  const state = until(begun(), "result");

  assert.ok(flow.pagesSeen(state) <= 3 + 20 + 1);
  assert.ok(!Object.values(state.answers).some((value) => value === undefined));
  assert.ok(Object.values(state.answers).some((value) => isOpen(value)));
});
