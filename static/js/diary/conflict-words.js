// How the two versions of an entry are called. Pure.

import { gettext } from "../shared/text.js";

/** @import { Difference } from "./conflicts.js" */

/**
 * The names of both versions and when each was written; null where one version is put together
 * from values of both phones, for then it comes from neither.
 * @param {Difference[]} fields at least one
 * @returns {{shown: string, other: string, shownAt: number | null, otherAt: number | null}}
 */
export function versionNames(fields) {
  const [{ winner, mineAt, theirsAt }] = fields;
  if (fields.some((one) => one.winner !== winner)) {
    const names = { shown: gettext("Shown now"), other: gettext("The other") };
    return { ...names, shownAt: null, otherAt: null };
  }
  return winner === "mine"
    ? {
        shown: gettext("Shown now, from this phone"),
        other: gettext("The other, from another phone"),
        ...{ shownAt: mineAt, otherAt: theirsAt },
      }
    : {
        shown: gettext("Shown now, from another phone"),
        other: gettext("The other, from this phone"),
        ...{ shownAt: theirsAt, otherAt: mineAt },
      };
}
