import assert from "node:assert/strict";
import test from "node:test";
import { isEmpty, mergePatches, notePatch, patched } from "../../static/js/diary/draft.js";

const FIELDS = { pain: 3, note: "old", muscles: ["calf.left", "sole.left"] };
const PATCHES = [
  { set: { pain: 6 } },
  { unset: ["pain"] },
  { set: { note: "new" }, unset: ["pain"] },
  { add: { muscles: ["jaw.left"] } },
  { remove: { muscles: ["calf.left"] } },
  { add: { muscles: ["calf.left"] }, remove: { muscles: ["jaw.left"] } },
];

test("one merged patch does what two did one after the other", () => {
  const pairs = PATCHES.flatMap((first) => PATCHES.map((second) => [first, second]));

  for (const [first, second] of pairs) {
    const apart = patched(patched(FIELDS, first), second);
    const together = patched(FIELDS, mergePatches(first, second));
    assert.deepEqual(together, apart, JSON.stringify([first, second]));
  }
});

test("a patch is empty only when it changes nothing", () => {
  assert.equal(isEmpty({}), true);
  assert.equal(isEmpty({ set: {}, unset: [], add: { muscles: [] } }), true);
  assert.equal(isEmpty({ set: { pain: 0 } }), false);
  assert.equal(isEmpty({ unset: ["pain"] }), false);
});

test("an emptied note is no note, and broken characters do not block the rest", () => {
  assert.deepEqual(notePatch(""), { unset: ["note"] });
  assert.deepEqual(notePatch("a\0b\ud83dc😀"), { set: { note: "abc😀" } });
});
