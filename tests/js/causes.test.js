import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { causes } from "../../static/js/checker/causes.js";
import { knowledge } from "../../static/js/checker/knowledge.js";

/** @import { Answers } from "../../static/js/checker/logic.js" */

const folder = new URL("../checker/cases/", import.meta.url);
const cases = readdirSync(folder)
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")))
  .filter(({ expect }) => expect.causes);

/** @param {Answers} answers @returns {Answers} */
const overWell = (answers) => ({
  ...Object.fromEntries(knowledge.findings.map(({ id, safe }) => [id, safe])),
  checking_for: "me",
  age_band: "18_64",
  ...answers,
});

for (const { id, answers, expect } of cases) {
  test(`${id}: the causes are as expected`, () => {
    const { shown, contributors } = causes(overWell(answers), knowledge);

    const names = shown.map((match) => match.id);
    for (const cause of expect.causes) assert.ok(names.includes(cause), `${cause}: ${names}`);
    for (const cause of expect.not_causes ?? []) assert.ok(!names.includes(cause), cause);
    for (const cause of expect.contributors ?? [])
      assert.ok(
        contributors.some((match) => match.id === cause),
        cause,
      );
  });
}

test("every cause has somebody in the cases", () => {
  const told = new Set(
    cases.flatMap(({ expect }) => [...expect.causes, ...(expect.contributors ?? [])]),
  );

  assert.deepEqual(
    knowledge.causes.map(({ id }) => id).filter((id) => !told.has(id)),
    [],
  );
});
