import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import {
  chooseTheme,
  currentChoice,
  DEFAULT_NIGHT,
  hoursFrom,
  themeFor,
} from "../../static/js/shared/theme.js";

const SCRIPT = readFileSync(new URL("../../static/js/theme.js", import.meta.url), "utf8");
const HOURS = [...Array(24).keys()];
const NIGHT = { from: 21, to: 9 };

/**
 * Run the blocking script in a page that stands still.
 * @param {{kept?: Record<string, string>, refused?: boolean, hour: number, prefersDark?: boolean,
 *   forced?: string}} given
 */
function firstPaint({ kept = {}, refused = false, hour, prefersDark = false, forced = "" }) {
  /** @type {{forceTheme: string, theme?: string}} */
  const dataset = { forceTheme: forced };
  let bar = "";
  const getItem = (/** @type {string} */ key) => {
    if (refused) throw new Error("SecurityError");
    return kept[key] ?? null;
  };
  const meta = {
    setAttribute: (/** @type {string} */ _name, /** @type {string} */ value) => (bar = value),
  };
  runInNewContext(SCRIPT, {
    document: { documentElement: { dataset }, querySelector: () => meta },
    localStorage: { getItem },
    matchMedia: () => ({ matches: prefersDark }),
    Date: class {
      getHours = () => hour;
    },
  });
  return { theme: dataset.theme, bar };
}

test("auto is the night theme in the night hours and the system's at other times", () => {
  const themes = HOURS.map((hour) =>
    themeFor({ choice: "auto", hour, night: NIGHT, prefersDark: hour % 2 === 0 }),
  );

  const night = HOURS.filter((hour) => themes[hour] === "night");

  assert.deepEqual(night, [0, 1, 2, 3, 4, 5, 6, 7, 8, 21, 22, 23]);
  assert.equal(themes[12], "dark");
  assert.equal(themes[13], "light");
});

test("a person who sleeps by day has the night theme by day", () => {
  const night = { from: 8, to: 16 };

  const at = (/** @type {number} */ hour) =>
    themeFor({ choice: "auto", hour, night, prefersDark: false });

  assert.deepEqual([at(7), at(8), at(15), at(16)], ["light", "night", "night", "light"]);
});

test("a chosen theme stands at every hour", () => {
  const seen = HOURS.flatMap((hour) =>
    ["light", "dark", "night"].map(
      (choice) => themeFor({ choice, hour, night: NIGHT, prefersDark: true }) === choice,
    ),
  );

  assert.ok(seen.every(Boolean));
});

test("equal hours mean that there is no night", () => {
  const night = { from: 21, to: 21 };

  const themes = HOURS.map((hour) => themeFor({ choice: "auto", hour, night, prefersDark: false }));

  assert.deepEqual(new Set(themes), new Set(["light"]));
});

test("unreadable hours are the usual ones", () => {
  const read = [null, "", "21", "late", "21-9-3"].map(hoursFrom);

  assert.deepEqual(read, Array(5).fill(DEFAULT_NIGHT));
  assert.deepEqual(hoursFrom("22-7"), { from: 22, to: 7 });
});

test("the first paint and the long form agree about everything", () => {
  const kept = ["", "auto", "light", "dark", "night", "toString"];
  const cases = kept.flatMap((choice) =>
    ["", "22-6", "6-22", "4-4", "nonsense"].flatMap((hours) =>
      HOURS.flatMap((hour) =>
        [true, false].map((prefersDark) => ({ choice, hours, hour, prefersDark })),
      ),
    ),
  );

  for (const { choice, hours, hour, prefersDark } of cases) {
    const stored = { "cramps.theme": choice, "cramps.night": hours };
    const first = firstPaint({ kept: stored, hour, prefersDark });

    const then = themeFor({ choice, hour, night: hoursFrom(hours), prefersDark });

    assert.equal(first.theme, then, JSON.stringify({ choice, hours, hour, prefersDark }));
  }
});

test("a page that forces the night is night whatever was chosen, by day too", () => {
  const { theme, bar } = firstPaint({
    kept: { "cramps.theme": "light" },
    hour: 12,
    forced: "night",
  });

  assert.equal(theme, "night");
  assert.match(bar, /^#[0-9a-f]{6}$/);
});

test("a browser that refuses storage still gets a theme, and a choice that lasts the page", () => {
  const { theme } = firstPaint({ refused: true, hour: 3 });
  const shown = withPage(() => {
    chooseTheme("dark");
    return [document.documentElement.dataset.theme, currentChoice()];
  });

  assert.equal(theme, "night");
  assert.deepEqual(shown, ["dark", "dark"]);
});

test("the blocking script stays under a kilobyte", () => {
  const size = Buffer.byteLength(SCRIPT);

  assert.ok(size < 1024, `${size} bytes`);
});

/**
 * Run `act` in a page whose storage is refused.
 * @template T
 * @param {() => T} act
 */
function withPage(act) {
  const page = /** @type {any} */ (globalThis);
  page.document = { documentElement: { dataset: {} }, querySelector: () => null };
  page.matchMedia = () => ({ matches: false });
  const refuse = () => {
    throw new Error("SecurityError");
  };
  Object.defineProperty(page, "localStorage", {
    configurable: true,
    value: { getItem: refuse, setItem: refuse },
  });
  try {
    return act();
  } finally {
    for (const name of ["document", "matchMedia", "localStorage"]) delete page[name];
  }
}
