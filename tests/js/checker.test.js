import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { scriptLines, shareText } from "../../static/js/checker/help-words.js";
import { knowledge } from "../../static/js/checker/knowledge.js";
import { followUps, screenPages } from "../../static/js/checker/screen.js";
import { noted, triage } from "../../static/js/checker/triage.js";

/** @import { Answers } from "../../static/js/checker/logic.js" */
/** @import { Result } from "../../static/js/checker/triage.js" */

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
  // A place there must be: without one nobody is told that home steps are enough.
  if (base === "well") all.body_parts = ["calf"];
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

test("beside an alarm nothing is said that plays it down", () => {
  const [emergency, today, soon] = knowledge.levels;
  const alarms = cases.filter(({ expect }) => [emergency, today].includes(expect.level));
  const wellOne = triage(answersOf({ base: "well", answers: {} }), knowledge);

  assert.deepEqual(names(wellOne), ["C01"]);
  assert.ok(alarms.length > 100);
  for (const person of alarms) {
    const answers = answersOf(person);
    const result = triage(answers, knowledge);
    const levels = noted(result, knowledge).map(({ level }) => level);
    const lulling = knowledge.rules
      .filter(
        ({ id }) => result.fired.some(({ rule }) => rule === id) && !names(result).includes(id),
      )
      .map(({ tell }) => tell);
    const said = [...scriptLines(answers, result), shareText(answers, result, "")].join(" ");

    assert.deepEqual(
      levels.filter((level) => ![emergency, today, soon].includes(level)),
      [],
      person.id,
    );
    for (const tell of lulling) assert.ok(!said.includes(tell), `${person.id}: ${tell}`);
  }
});

test("cramps are called ordinary only when that is the whole story", () => {
  for (const person of cases) {
    const result = triage(answersOf(person), knowledge);
    const ordinary = noted(result, knowledge).filter(({ rule }) => ["C01", "C02"].includes(rule));
    for (const { level } of ordinary) assert.equal(level, result.level, person.id);
  }
});

/** The rules that a result names. @param {Result} result */
const names = (result) => noted(result, knowledge).map(({ rule }) => rule);

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
