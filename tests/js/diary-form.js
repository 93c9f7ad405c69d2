// Cramps as the diary's own modules see them.

/**
 * @param {Record<string, any>} fields
 * @param {string} id
 * @returns {import("../../static/js/diary/view.js").Entry}
 */
export const entry = (fields, id = "019ab9e5-0000-7000-8000-000000000001") => ({
  kind: "cramp",
  id,
  rev: 0,
  epoch: null,
  deleted: false,
  waiting: true,
  fields: { started_at: Date.UTC(2026, 10, 22, 2, 40), offset_min: 0, known: "timer", ...fields },
});
