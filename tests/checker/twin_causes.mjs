// Reads people (a JSON list of answers) and writes the causes that the browser's engine shows to each.

import { readFileSync } from "node:fs";
import { causes } from "../../static/js/checker/causes.js";
import { knowledge } from "../../static/js/checker/knowledge.js";

const people = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(people.map((answers) => causes(answers, knowledge))));
