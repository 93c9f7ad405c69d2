export * from "dexie";
export { Dexie as default } from "dexie";
