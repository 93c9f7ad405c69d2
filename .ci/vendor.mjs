// Write static/vendor/: each library the browser needs as one file, from the locked packages.
// `make vendor` runs it; `node .ci/vendor.mjs --check` fails when a file is not what it was.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const OUT = "static/vendor/";
const esm = { bundle: true, minify: true, target: "es2022", format: "esm", legalComments: "none" };

const LIBRARIES = [
  {
    file: "lit.js",
    packages: ["lit", "lit-element", "lit-html", "@lit/reactive-element"],
    stdin: `export * from "lit"; export * from "lit/directives/repeat.js"; export { live } from "lit/directives/live.js"; export { ifDefined } from "lit/directives/if-defined.js"; export { classMap } from "lit/directives/class-map.js";`,
    options: esm,
  },
  {
    file: "dexie.js",
    packages: ["dexie"],
    stdin: `export * from "dexie/dist/modern/dexie.min.mjs";`,
    options: esm,
  },
  {
    file: "workbox-window.js",
    packages: ["workbox-window"],
    stdin: `export { Workbox } from "workbox-window";`,
    options: esm,
  },
  {
    // Classic script for the worker: module workers need Firefox 147.
    file: "workbox-worker.js",
    packages: ["workbox-core", "workbox-precaching", "workbox-routing"],
    stdin: `export { PrecacheController, cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching"; export { registerRoute, setCatchHandler, NavigationRoute } from "workbox-routing"; export { setCacheNameDetails, cacheNames, clientsClaim } from "workbox-core";`,
    options: { ...esm, format: "iife", globalName: "workbox" },
  },
];

/** Bundle one library, without a source map and with its pragmas removed. */
async function bundle({ stdin, options }) {
  const result = await build({
    stdin: { contents: stdin, resolveDir: "." },
    define: { "process.env.NODE_ENV": '"production"' },
    write: false,
    ...options,
  });
  return result.outputFiles[0].text;
}

/** The licence text a package ships; its notice has to travel with the code. */
function licenceText(name) {
  const folder = `node_modules/${name}/`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return `${name}\n${"=".repeat(name.length)}\n\n${readFileSync(folder + file, "utf8").trim()}\n`;
}

function packageLine(name) {
  const { version, license, repository, homepage } = JSON.parse(
    readFileSync(`node_modules/${name}/package.json`),
  );
  const from = homepage ?? (repository?.url ?? repository ?? "").replace(/^git\+|\.git$/g, "");
  return `${name} ${version} (${license}, ${from})`;
}

const check = process.argv.includes("--check");
const lines = [
  "# Vendored libraries",
  "",
  "Written by `make vendor` from the locked npm packages; nobody needs Node to run the service.",
  "Each keeps the licence of its packages (LICENSES.txt). Do not edit the files.",
  "",
  "| file | packages (licence, source) | SHA-256 |",
  "|---|---|---|",
];
for (const library of LIBRARIES) {
  const text = await bundle(library);
  const sum = createHash("sha256").update(text).digest("hex");
  lines.push(
    `| \`${library.file}\` | ${library.packages.map(packageLine).join("; ")} | \`${sum}\` |`,
  );
  settle(library.file, text);
}
const packages = LIBRARIES.flatMap((library) => library.packages);
settle("LICENSES.txt", packages.map(licenceText).join("\n\n"));
settle("VENDOR.md", `${lines.join("\n")}\n`);

function settle(file, text) {
  if (!check) return writeFileSync(OUT + file, text);
  if (readFileSync(OUT + file, "utf8") === text) return;
  console.error(`${OUT}${file} differs from what the locked packages give: run make vendor.`);
  process.exitCode = 1;
}
