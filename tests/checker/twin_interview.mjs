// Reads answer sets (a JSON list) and writes what the browser's engine would ask next of each.

import { readFileSync } from "node:fs";
import { nextPage, pagesLeft } from "../../static/js/checker/interview.js";
import { knowledge } from "../../static/js/checker/knowledge.js";

const sets = JSON.parse(readFileSync(0, "utf8"));
const asked = sets.map(({ answers, left }) => ({
  page: nextPage(answers, knowledge),
  left: left === null ? null : pagesLeft(answers, knowledge),
}));
process.stdout.write(JSON.stringify(asked));
