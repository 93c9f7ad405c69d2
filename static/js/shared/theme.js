// The theme after the first paint: it follows the clock, the system and the person's choice.
// What is kept here is a mirror for js/theme.js, which must decide before anything is drawn; it
// says nothing about anybody's health.

/** @typedef {"auto" | "light" | "dark" | "night"} Choice */
/** @typedef {"light" | "dark" | "night"} Theme */
/** @typedef {{from: number, to: number}} Hours - Whole hours, 0 to 23; `to` is not included. */

const CHOICE_KEY = "cramps.theme";
const NIGHT_KEY = "cramps.night";
const MINUTE = 60_000;

/** What a private window would not keep. @type {Map<string, string>} */
const unkept = new Map();

/** @type {Hours} */
export const DEFAULT_NIGHT = { from: 21, to: 9 };

/** The colour of the page in each theme, for the bars of the browser; equal to tokens.css. */
const PAGE_COLOURS = { light: "#fbf5ee", dark: "#190e18", night: "#090302" };

/**
 * Return the theme to show. Equal hours mean that there is no night.
 * @param {{choice: string | null, hour: number, night: Hours, prefersDark: boolean}} given
 * @returns {Theme}
 */
export function themeFor({ choice, hour, night, prefersDark }) {
  if (choice === "light" || choice === "dark" || choice === "night") return choice;
  const sinceDusk = (hour - night.from + 24) % 24;
  const length = (night.to - night.from + 24) % 24;
  if (sinceDusk < length) return "night";
  return prefersDark ? "dark" : "light";
}

/**
 * Return the hours written as "21-9", or the usual ones when the text is anything else.
 * @param {string | null} text
 * @returns {Hours}
 */
export function hoursFrom(text) {
  const match = /^(\d+)-(\d+)$/.exec(text ?? "");
  return match ? { from: Number(match[1]), to: Number(match[2]) } : DEFAULT_NIGHT;
}

/** @returns {Choice} What the person chose; "auto" until then. */
export function currentChoice() {
  const kept = read(CHOICE_KEY);
  return kept === "light" || kept === "dark" || kept === "night" ? kept : "auto";
}

/** @returns {Hours} */
export const nightHours = () => hoursFrom(read(NIGHT_KEY));

/**
 * Show a theme from now on, here and in the other open tabs.
 * @param {Choice} choice
 */
export function chooseTheme(choice) {
  write(CHOICE_KEY, choice);
  show();
}

/**
 * Set the hours that count as night for the "auto" theme.
 * @param {Hours} hours
 */
export function chooseNightHours({ from, to }) {
  write(NIGHT_KEY, `${from}-${to}`);
  show();
}

function show() {
  const root = document.documentElement;
  const theme = themeFor({
    choice: root.dataset.forceTheme || currentChoice(),
    hour: new Date().getHours(),
    night: nightHours(),
    prefersDark: matchMedia("(prefers-color-scheme: dark)").matches,
  });
  if (root.dataset.theme === theme) return;
  root.dataset.theme = theme;
  document.querySelector("meta[name=theme-color]")?.setAttribute("content", PAGE_COLOURS[theme]);
}

/** @param {string} key */
function read(key) {
  try {
    return localStorage.getItem(key) ?? unkept.get(key) ?? null;
  } catch {
    return unkept.get(key) ?? null;
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
function write(key, value) {
  unkept.set(key, value);
  try {
    localStorage.setItem(key, value);
  } catch {
    // Refused or full: the choice lasts as long as this page.
  }
}

/** Follow the clock, the system setting and the other tabs. */
function follow() {
  setInterval(show, MINUTE);
  document.addEventListener("visibilitychange", show);
  addEventListener("storage", show);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
}

if (globalThis.document) follow();
