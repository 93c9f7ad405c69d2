import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { baseOf, check, join, joins } from "../../static/js/diary/changes.js";
import { uuid7 } from "../../static/js/diary/ids.js";
import { KINDS } from "../../static/js/diary/kinds.js";
import { overlay, overlayAll } from "../../static/js/diary/view.js";

const ID = "0193a3b2-0000-7000-8000-000000000001";

/** @param {any} more @returns {any} */
const change = (more = {}) => ({
  ...{ n: 1, mid: "m", seq: 1, kind: "cramp", id: ID, op: "patch", base: 0, at: 0, sent: 0 },
  ...{ set: {}, unset: [], add: {}, remove: {} },
  ...more,
});

/** @param {any} more @returns {any} */
const record = (more = {}) => ({
  ...{ kind: "cramp", id: ID, rev: 5, schema: 1, epoch: "e", deleted: 0, at: 0, fields: {} },
  ...more,
});

describe("what the person sees", () => {
  test("is the record with the waiting changes over it, in order", () => {
    const stored = record({ fields: { pain: 1, note: "stored" } });
    const pending = [change({ set: { pain: 2 } }), change({ set: { pain: 3 }, unset: ["note"] })];

    const entry = overlay(stored, pending);

    assert.deepEqual(entry, {
      ...{ kind: "cramp", id: ID, rev: 5, epoch: "e", deleted: false, waiting: true },
      fields: { pain: 3 },
    });
  });

  test("has sets as sorted lists, however they were stored", () => {
    const stored = record({ fields: { muscles: { "toes.left": true, "calf.left": true } } });

    const entry = overlay(stored, [change({ add: { muscles: ["jaw.both", "calf.left"] } })]);

    assert.deepEqual(entry?.fields.muscles, ["calf.left", "jaw.both", "toes.left"]);
  });

  test("has no empty set", () => {
    const stored = record({ fields: { muscles: ["calf.left"] } });

    const entry = overlay(stored, [change({ remove: { muscles: ["calf.left"] } })]);

    assert.deepEqual(entry?.fields, {});
  });

  test("leaves the stored record as it was", () => {
    const stored = record({ fields: { pain: 1, muscles: ["calf.left"] } });
    const before = structuredClone(stored);

    overlay(stored, [change({ set: { pain: 9 }, add: { muscles: ["jaw.both"] } })]);

    assert.deepEqual(stored, before);
  });

  test("begins empty again where a deleted record was begun anew", () => {
    const stored = record({ deleted: 1, fields: { pain: 1, note: "old" } });
    const pending = [change({ set: { pain: 5 } }), change({ revive: true, set: { note: "new" } })];

    const entry = overlay(stored, pending);

    assert.deepEqual([entry?.deleted, entry?.fields], [false, { note: "new" }]);
  });

  test("is nothing where something was erased, here or elsewhere", () => {
    const shown = [
      overlay(record({ deleted: 1, erased: true }), [change({ set: { pain: 1 } })]),
      overlay(record({ fields: { pain: 1 } }), [change({ op: "erase" })]),
    ];

    assert.deepEqual(shown, [undefined, undefined]);
  });

  test("is nothing where nothing is", () => {
    assert.equal(overlay(undefined, []), undefined);
  });

  test("holds entries known from waiting changes alone", () => {
    const other = change({ id: "other", set: { pain: 4 } });

    const entries = overlayAll([record()], [other]);

    assert.deepEqual(
      entries.map(({ id, waiting }) => [id, waiting]),
      [
        [ID, false],
        ["other", true],
      ],
    );
  });

  test("a set of a kind this release does not know stays as it came", () => {
    const stored = record({ kind: "night", fields: { triggers: { heat: true } } });

    assert.deepEqual(overlay(stored, [])?.fields, { triggers: { heat: true } });
  });
});

describe("two changes become one", () => {
  test("only when neither was sent and both count as made on one revision", () => {
    const next = change();

    const answers = [
      joins(change(), next),
      joins(undefined, next),
      joins(change({ sent: 1 }), next),
      joins(change({ base: 3 }), next),
      joins(change({ op: "delete" }), next),
      joins(change(), change({ op: "delete" })),
      joins(change(), change({ revive: true })),
      joins(change({ revive: true }), next),
    ];

    assert.deepEqual(answers, [true, false, false, false, false, false, false, true]);
  });

  test("and a new beginning stays one", () => {
    const both = join(change({ revive: true, set: { pain: 1 } }), change({ set: { note: "n" } }));

    assert.deepEqual([both.revive, both.set], [true, { pain: 1, note: "n" }]);
  });

  test("and that one does what both did, for any two", () => {
    const random = seeded(99);
    for (let round = 0; round < 2000; round += 1) {
      const stored = record({
        fields: { pain: 1, note: "n", muscles: ["calf.left", "toes.left"] },
      });
      const [first, second] = [anyChange(random), anyChange(random)];

      const both = overlay(stored, [first, second]);
      const one = overlay(stored, [{ ...first, ...join(first, second) }]);

      assert.deepEqual(one, both, JSON.stringify([first, second]));
      check("cramp", join(first, second));
    }
  });
});

describe("the revision a change counts as made on", () => {
  test("is that of the entry as seen", () => {
    assert.equal(baseOf(change({ set: { pain: 1 } }), 7, []), 7);
  });

  test("is that of a waiting change of the same field, if earlier", () => {
    const waiting = [change({ base: 3, set: { pain: 2 } }), change({ base: 5, set: { note: "" } })];

    const bases = [
      baseOf(change({ set: { pain: 1 } }), 7, waiting),
      baseOf(change({ unset: ["note"] }), 7, waiting),
      baseOf(change({ set: { zone: "UTC" } }), 7, waiting),
      baseOf(change({ op: "delete" }), 7, waiting),
      baseOf(change({ op: "restore" }), 7, waiting),
    ];

    assert.deepEqual(bases, [3, 5, 7, 3, 7]);
  });

  test("is that of the deletion for a new beginning, and after it no earlier edit counts", () => {
    const before = change({ base: 3, set: { pain: 2 } });
    const revival = change({ base: 7, revive: true, set: { pain: 4 } });
    const edit = change({ set: { pain: 1 } });

    const bases = [
      baseOf({ ...edit, revive: true }, 7, [before]),
      baseOf(edit, 9, [before, revival]),
      baseOf(edit, 9, [revival, change({ base: 5, set: { pain: 6 } })]),
      baseOf(edit, 9, [before]),
    ];

    assert.deepEqual(bases, [7, 7, 5, 3]);
  });

  test("counts by member in sets, so that a removal stays a removal", () => {
    const waiting = [change({ base: 3, add: { muscles: ["calf.left"] } })];

    const bases = ["calf.left", "calf.right"].map((member) =>
      baseOf(change({ remove: { muscles: [member] } }), 7, waiting),
    );

    assert.deepEqual(bases, [3, 7]);
  });
});

describe("the schema refuses", () => {
  for (const [name, kind, bad, field] of /** @type {[string, string, any, string | null][]} */ ([
    ["a kind nobody knows", "dream", { set: { pain: 1 } }, null],
    ["a kind with a name all objects have", "constructor", { set: { pain: 1 } }, null],
    ["a field nobody knows", "cramp", { set: { mood: 1 } }, "mood"],
    ["a field with a name all objects have", "cramp", { set: { toString: 1 } }, "toString"],
    ["a number out of range", "cramp", { set: { pain: -1 } }, "pain"],
    ["a number that is not whole", "cramp", { set: { pain: 1.5 } }, "pain"],
    ["a number as text", "cramp", { set: { pain: "1" } }, "pain"],
    ["an instant before 2000", "cramp", { set: { started_at: 1 } }, "started_at"],
    ["NaN for an instant", "cramp", { set: { started_at: Number.NaN } }, "started_at"],
    ["text beyond its length", "cramp", { set: { note: "x".repeat(2001) } }, "note"],
    ["half a character", "cramp", { set: { note: "\ud83d" } }, "note"],
    ["a NUL", "cramp", { set: { note: "a\0b" } }, "note"],
    ["a choice nobody offered", "cramp", { set: { known: "maybe" } }, "known"],
    ["a set given as a value", "cramp", { set: { muscles: ["calf.left"] } }, "muscles"],
    ["a set cleared as a whole", "cramp", { unset: ["muscles"] }, "muscles"],
    ["a member nobody knows", "cramp", { add: { muscles: ["calf"] } }, "muscles"],
    ["members of what is not a set", "cramp", { remove: { note: ["a"] } }, "note"],
    ["a field both set and unset", "cramp", { set: { pain: 1 }, unset: ["pain"] }, "pain"],
  ])) {
    test(name, () => {
      assert.throws(() => check(kind, bad), { name: "InvalidChange", field });
    });
  }

  test("nothing at the edges of what is allowed", () => {
    const fields = KINDS.cramp.fields;
    const { minimum, maximum } = fields.started_at;

    check("cramp", { set: { pain: 0, note: "😀".repeat(1000), started_at: Number(minimum) } });
    check("cramp", { set: { pain: 10, note: "", started_at: Number(maximum) } });
  });
});

test("an id sorts by the time it was made and is of version 7", () => {
  const ids = [1, 1_795_354_790_000, 2 ** 48 - 1].map(uuid7);

  assert.deepEqual([...ids].sort(), ids);
  for (const id of ids)
    assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.match(ids[0], KINDS.cramp.id);
});

/** @param {() => number} random */
function anyChange(random) {
  const made = change();
  for (const [name, value] of [
    ["pain", 7],
    ["note", "typed"],
    ["zone", "UTC"],
  ]) {
    const dice = random();
    if (dice < 0.3) made.set[name] = value;
    else if (dice < 0.6) made.unset.push(name);
  }
  for (const member of ["calf.left", "toes.left", "jaw.both"]) {
    const dice = random();
    const part = dice < 0.3 ? made.add : dice < 0.6 ? made.remove : {};
    part.muscles = [...(part.muscles ?? []), member];
  }
  return made;
}

/** Numbers that look random and are the same at every run. @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
