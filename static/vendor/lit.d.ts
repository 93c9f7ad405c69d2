export * from "lit";
export * from "lit/directives/repeat.js";
export { live } from "lit/directives/live.js";
export { ifDefined } from "lit/directives/if-defined.js";
export { classMap } from "lit/directives/class-map.js";
