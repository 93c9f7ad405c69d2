import assert from "node:assert/strict";
import { test } from "node:test";
import { stepsBack } from "../../static/js/diary/past-states.js";

/** @param {any} more */
const version = (more) => ({
  ...{ rev: 1, op: "patch", at: 0, received_at: 0, device: "", patch: {}, before: {} },
  ...{ conflicts: [], erased: false, waiting: false },
  ...more,
});

/** @param {any} fields @param {any[]} versions */
const states = (fields, versions, deleted = false) => stepsBack({ fields, deleted }, versions);

test("each version shows the entry as it was after it", () => {
  const steps = states({ pain: 7, note: "salt" }, [
    version({ rev: 3, patch: { set: { pain: 7 } }, before: { pain: 4 } }),
    version({ rev: 2, patch: { set: { note: "salt" } } }),
    version({ rev: 1, patch: { set: { pain: 4 } } }),
  ]);

  assert.deepEqual(
    steps.map(({ after }) => after.fields),
    [{ pain: 7, note: "salt" }, { pain: 4, note: "salt" }, { pain: 4 }],
  );
  assert.deepEqual(steps.at(-1)?.beforeState.fields, {});
});

test("a value that was taken away is back in the version before", () => {
  const [step] = states({}, [version({ patch: { unset: ["note"] }, before: { note: "old" } })]);

  assert.deepEqual(step.beforeState.fields, { note: "old" });
});

test("a value that lost against another phone's never was in the entry", () => {
  const conflicts = [{ field: "pain", winner: "theirs" }];
  const [step] = states({ pain: 4 }, [version({ patch: { set: { pain: 9 } }, conflicts })]);

  assert.deepEqual(step.lost, ["pain"]);
  assert.deepEqual(step.beforeState.fields, { pain: 4 });
});

test("members of a set go and come back one by one", () => {
  const [step] = states({ muscles: ["calf.left", "toes.both"] }, [
    version({
      patch: { add: { muscles: ["toes.both"] }, remove: { muscles: ["shin.left"] } },
      before: { muscles: { "shin.left": true } },
    }),
  ]);

  assert.deepEqual(step.beforeState.fields, { muscles: ["calf.left", "shin.left"] });
});

test("a deletion and its undoing are steps of their own", () => {
  const steps = states({ pain: 4 }, [version({ op: "restore" }), version({ op: "delete" })]);

  assert.deepEqual(
    steps.map(({ after }) => after.deleted),
    [false, true],
  );
  assert.equal(steps[1].beforeState.deleted, false);
});

test("a deletion that did not count changed nothing", () => {
  const conflicts = [{ field: null, winner: "theirs" }];
  const [step] = states({}, [version({ op: "delete", conflicts })]);

  assert.equal(step.beforeState.deleted, false);
});

test("what was emptied and everything older is not known", () => {
  const steps = states({ pain: 4 }, [
    version({ rev: 3, patch: { set: { pain: 4 } }, before: { pain: 3 } }),
    version({ rev: 2, erased: true }),
    version({ rev: 1, erased: false }),
  ]);

  assert.deepEqual(
    steps.map(({ known }) => known),
    [true, false, false],
  );
});

test("an entry begun anew tells nothing of the one before", () => {
  const steps = states({ pain: 1 }, [
    version({ patch: { set: { pain: 1 }, revive: true } }),
    version({ op: "delete" }),
  ]);

  assert.deepEqual(
    steps.map(({ known }) => known),
    [true, false],
  );
});

test("what another phone had written already was there before, the author unaware", () => {
  const steps = states({ pain: 5, note: "x", muscles: ["calf.left", "toes.both"] }, [
    version({
      rev: 3,
      patch: { set: { pain: 5, note: "x" }, add: { muscles: ["calf.left", "toes.both"] } },
      same: ["pain", "muscles calf.left"],
    }),
    version({
      rev: 2,
      patch: { set: { pain: 5 }, add: { muscles: ["calf.left"] } },
      before: { pain: 3 },
    }),
    version({ rev: 1, patch: { set: { pain: 3 } } }),
  ]);

  assert.deepEqual(
    steps.map(({ after }) => after.fields),
    [
      { pain: 5, note: "x", muscles: ["calf.left", "toes.both"] },
      { pain: 5, muscles: ["calf.left"] },
      { pain: 3 },
    ],
  );
});

test("a member that lost against another phone's addition never left, and the rest did", () => {
  const conflicts = [{ field: "muscles", member: "calf.left", winner: "theirs" }];
  const [step] = states({ muscles: ["calf.left"] }, [
    version({
      patch: { remove: { muscles: ["calf.left", "shin.left"] } },
      before: { muscles: { "shin.left": true } },
      conflicts,
    }),
  ]);

  assert.deepEqual(step.lost, ["muscles calf.left"]);
  assert.deepEqual(step.beforeState.fields, { muscles: ["calf.left", "shin.left"] });
});
