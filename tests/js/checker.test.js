import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { knowledge } from "../../static/js/checker/knowledge.js";
import { followUps, screenPages } from "../../static/js/checker/screen.js";
import { triage } from "../../static/js/checker/triage.js";

/** @import { Answers } from "../../static/js/checker/logic.js" */

const folder = new URL("../checker/cases/", import.meta.url);
const cases = readdirSync(folder).flatMap((name) =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8")),
);

/** @param {{base: string, answers: Answers}} person @returns {Answers} */
function answersOf({ base, answers }) {
  /** @type {Answers} */
  const all = {};
  for (const { id, safe, page } of knowledge.findings) {
    if (base === "skipped") all[id] = "skipped";
    else if (base === "well" || page) all[id] = safe;
  }
  return { ...all, checking_for: "me", age_band: "18_64", ...answers };
}

for (const person of cases) {
  test(`${person.id}: the level and the reasons are as expected`, () => {
    const answers = answersOf(person);
    const { expect } = person;

    const result = triage(answers, knowledge);

    const rules = result.fired.map(({ rule }) => rule);
    assert.equal(result.level, expect.level, rules.join(" "));
    for (const rule of expect.rules) assert.ok(rules.includes(rule), rule);
    for (const rule of expect.not_rules ?? []) assert.ok(!rules.includes(rule), rule);
    for (const name of expect.missing ?? []) assert.ok(result.missing.includes(name), name);
    assert.equal(result.at_least, expect.at_least ?? result.at_least);
    assert.deepEqual(
      followUps(answers, knowledge),
      expect.follow_ups ?? followUps(answers, knowledge),
    );
  });
}

test("there are enough people to call it a test", () => {
  assert.ok(cases.length > 120);
});

test("an adult sees three short pages", () => {
  const pages = screenPages({ age_band: "18_64" }, knowledge);

  assert.deepEqual(
    pages.map((page) => page.length),
    [5, 5, 6],
  );
});
