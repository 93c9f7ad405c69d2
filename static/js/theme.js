// The theme before the first paint: blocking, tiny. Its long form: shared/theme.js.
(() => {
  const root = document.documentElement;
  /** @param {string} key */
  const read = (key) => {
    try {
      return localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  };
  const [from, to] = (/^\d+-\d+$/.exec(read("cramps.night"))?.[0] ?? "21-9").split("-").map(Number);
  const night = (new Date().getHours() - from + 24) % 24 < (to - from + 24) % 24;
  const auto = night
    ? "night"
    : matchMedia("(prefers-color-scheme: dark)").matches
      ? "dark"
      : "light";
  /** @type {Record<string, string>} */
  const colours = { light: "#fbf5ee", dark: "#190e18", night: "#090302" };
  const asked = root.dataset.forceTheme || read("cramps.theme");
  const theme = Object.hasOwn(colours, asked) ? asked : auto;
  root.dataset.theme = theme;
  document.querySelector("meta[name=theme-color]")?.setAttribute("content", colours[theme]);
})();
