// Reads people (a JSON list of answers) and writes what the browser's engine makes of each.

import { readFileSync } from "node:fs";
import { knowledge } from "../../static/js/checker/knowledge.js";
import { followUps, screenPages } from "../../static/js/checker/screen.js";
import { triage } from "../../static/js/checker/triage.js";

const people = JSON.parse(readFileSync(0, "utf8"));
const results = people.map((answers) => ({
  ...triage(answers, knowledge),
  pages: screenPages(answers, knowledge),
  follow_ups: followUps(answers, knowledge),
}));
process.stdout.write(JSON.stringify(results));
