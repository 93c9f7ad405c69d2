import assert from "node:assert/strict";
import { test } from "node:test";
import { diaryFacts } from "../../static/js/checker/from-diary.js";
import { knowledge } from "../../static/js/checker/knowledge.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const NOW = Date.UTC(2026, 10, 22, 12);
/** Two in the morning of the day before yesterday. */
const NIGHT = Date.UTC(2026, 10, 20, 2);

/** @param {Record<string, any>} fields */
const cramp = (fields) =>
  /** @type {any} */ ({
    kind: "cramp",
    id: "",
    fields: { offset_min: 0, known: "recalled", ...fields },
  });

/** @param {Record<string, any>[]} cramps */
const facts = (...cramps) => diaryFacts(cramps.map(cramp), knowledge, NOW);

test("muscles and side come from the last 30 nights in the words of the check", () => {
  const nights = [0, 1, 2].map((day) => ({
    started_at: NIGHT - day * DAY,
    muscles: ["calf.left", "thigh_back.left"],
  }));
  const old = { started_at: NIGHT - 60 * DAY, muscles: ["hand.right"] };

  const found = facts(...nights, old);

  assert.deepEqual(found.body_parts, ["calf", "back_thigh"]);
  assert.equal(found.side_pattern, "same");
  assert.deepEqual(found.time_of_day, ["night"]);
});

test("two cramps make no habit", () => {
  const found = facts({ started_at: NIGHT, muscles: ["calf.left"] }, { started_at: NIGHT - DAY });

  assert.equal(found.side_pattern, undefined);
  assert.equal(found.time_of_day, undefined);
});

test("a long cramp is told, and its absence never is", () => {
  const short = { started_at: NIGHT, ended_at: NIGHT + 3 * MINUTE };
  const long = { started_at: NIGHT - DAY, ended_at: NIGHT - DAY + 15 * MINUTE };

  assert.equal(facts(short, long).longest_over_10_min, "yes");
  assert.equal(facts(short).longest_over_10_min, undefined);
  assert.ok(!Object.values(facts(short, long)).includes("no"));
});

test("a clock left on says nothing of how long a cramp was", () => {
  const left = { started_at: NIGHT, ended_at: NIGHT + 90 * MINUTE, known: "timer" };

  assert.equal(facts(left).longest_over_10_min, undefined);
});

test("how often is told by those alone who have kept a diary for a week", () => {
  const week = Array.from({ length: 10 }, (_, day) => ({ started_at: NIGHT - day * DAY }));

  assert.equal(facts(...week).episodes_per_week, 6);
  assert.equal(facts(...week.slice(0, 3)).episodes_per_week, undefined);
});

test("an empty diary says nothing", () => {
  assert.deepEqual(facts(), {});
});

test("whatever it says the check would take as an answer", () => {
  const all = facts(
    ...[0, 1, 2, 9].map((day) => ({
      started_at: NIGHT - day * DAY,
      ended_at: NIGHT - day * DAY + 12 * MINUTE,
      muscles: ["toes.both"],
      pain: 7,
    })),
  );

  for (const [id, value] of Object.entries(all)) {
    const finding = knowledge.findings.find((one) => one.id === id);
    assert.ok(finding, id);
    if (finding.type === "number") assert.ok(Number(value) <= (finding.maximum ?? 0), id);
    else
      for (const option of [value].flat()) assert.ok(String(option) in (finding.options ?? {}), id);
  }
  assert.deepEqual([all.pain_score, all.usual_duration_min, all.side_pattern], [7, 12, "both"]);
});
