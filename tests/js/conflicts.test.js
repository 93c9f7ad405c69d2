import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openConflicts, resolveConflict } from "../../static/js/diary/conflicts.js";
import { cramp } from "./setup.js";
import { dieAtWrite, fields, newPhone, outbox, stored } from "./setup-phone.js";

const HOUR = 60 * 60 * 1000;

/**
 * A cramp that this phone and another changed unaware of each other; `mine` is the later edit
 * unless `late` says that the other is.
 * @param {any} mine
 * @param {any} theirs
 * @param {{late?: boolean, before?: any}} [options]
 */
async function contested(
  mine,
  theirs,
  { late = false, before = { pain: 1, note: "before" } } = {},
) {
  const phone = await newPhone();
  const { account, diary, sync } = phone;
  const id = await diary.create("cramp", cramp(before));
  await sync();
  account.other(id, { ...theirs, at: Date.now() + (late ? HOUR : -HOUR) });
  await diary.patch("cramp", id, mine);
  await sync();
  return { ...phone, id };
}

/** @param {import("../../static/js/diary/store.js").Diary} diary */
const open = async (diary) => (await openConflicts(diary))[0];

describe("a value two phones wrote unaware of each other", () => {
  test("is listed with both values, their times, and the entry either way", async () => {
    const { diary, id } = await contested({ set: { pain: 3 } }, { set: { pain: 7 } });

    const conflict = await open(diary);

    const [difference] = conflict.fields;
    assert.deepEqual(
      [difference.field, difference.member, difference.winner, difference.mine, difference.theirs],
      ["pain", null, "mine", 3, 7],
    );
    assert.ok(Number(difference.mineAt) > Number(difference.theirsAt));
    assert.deepEqual([conflict.id, conflict.whole], [id, null]);
    assert.deepEqual([conflict.shown.pain, conflict.other.pain], [3, 7]);
    assert.equal(conflict.other.note, "before");
  });

  test("is shown as the account has it when the other was later", async () => {
    const { diary } = await contested({ set: { pain: 3 } }, { set: { pain: 7 } }, { late: true });

    const { shown, other, fields: differences } = await open(diary);

    assert.deepEqual([shown.pain, other.pain, differences[0].winner], [7, 3, "theirs"]);
  });

  test("keeping what is shown ends the question and changes nothing", async () => {
    const { diary, sync, account, id } = await contested(
      { set: { pain: 3 } },
      { set: { pain: 7 } },
    );

    await resolveConflict(diary, await open(diary), "shown");
    await sync();

    assert.deepEqual(await openConflicts(diary), []);
    assert.equal(account.live(id)?.pain, 3);
    assert.deepEqual(await outbox(diary), []);
  });

  test("keeping the other brings it into the account without a new conflict", async () => {
    const { diary, sync, account, id } = await contested(
      { set: { pain: 3 } },
      { set: { pain: 7 } },
    );

    await resolveConflict(diary, await open(diary), "other");
    await sync();

    assert.equal((await fields(diary, id)).pain, 7);
    assert.equal(account.live(id)?.pain, 7);
    assert.deepEqual(await openConflicts(diary), []);
  });

  test("of which one side was taken away can be taken away after all", async () => {
    const { diary, sync, account, id } = await contested(
      { set: { note: "mine" } },
      { unset: ["note"] },
    );
    const conflict = await open(diary);

    await resolveConflict(diary, conflict, "other");
    await sync();

    assert.deepEqual([conflict.fields[0].theirs, "note" in conflict.other], [undefined, false]);
    assert.equal(account.live(id)?.note, undefined);
  });

  test("a member of a set that one removed and another added is chosen by itself", async () => {
    const phone = await newPhone();
    const { account, diary, sync } = phone;
    const id = await diary.create("cramp", {
      ...cramp(),
      add: { muscles: ["calf.left", "jaw.both"] },
    });
    await sync();
    account.other(id, { remove: { muscles: ["calf.left"] } });
    account.other(id, { add: { muscles: ["calf.left"] } });
    await diary.patch("cramp", id, { remove: { muscles: ["calf.left"] } });
    await sync();
    const conflict = await open(diary);

    await resolveConflict(diary, conflict, "other");
    await sync();

    assert.deepEqual(
      conflict.fields.map(({ field, member, mine, theirs }) => [field, member, mine, theirs]),
      [["muscles", "calf.left", undefined, true]],
    );
    assert.deepEqual(conflict.shown.muscles, ["calf.left", "jaw.both"]);
    assert.deepEqual(conflict.other.muscles, ["jaw.both"]);
    assert.deepEqual(account.live(id)?.muscles, { "jaw.both": true });
  });

  test("both notes are kept, joined", async () => {
    const { diary, sync, account, id } = await contested(
      { set: { note: "left calf" } },
      { set: { note: "after the walk" } },
    );

    await resolveConflict(diary, await open(diary), "both");
    await sync();

    assert.equal(account.live(id)?.note, "left calf\n\nafter the walk");
    assert.equal((await diary.all("cramp")).length, 1);
  });

  test("two notes too long for one, or other values, become two entries", async () => {
    const [a, b] = ["a".repeat(1500), "b".repeat(1500)];
    for (const [mine, theirs] of [
      [{ note: a }, { note: b }],
      [
        { pain: 3, note: "x" },
        { pain: 7, note: "y" },
      ],
    ]) {
      const { account, diary, sync } = await contested({ set: mine }, { set: theirs });

      await resolveConflict(diary, await open(diary), "both");
      await sync();

      const entries = await diary.all("cramp");
      const found = entries.map(({ id }) => [account.live(id)?.pain, account.live(id)?.note]);
      const [pain, theirPain] = [mine.pain ?? 1, theirs.pain ?? 1];
      assert.deepEqual(found.sort(), [
        [pain, mine.note],
        [theirPain, theirs.note],
      ]);
    }
  });

  test("a choice taken back opens the question again and shows what was shown", async () => {
    for (const keep of /** @type {const} */ (["shown", "other", "both"])) {
      const { diary, sync, account, id } = await contested(
        { set: { pain: 3, note: "x" } },
        { set: { pain: 7, note: "y" } },
      );
      const undo = await resolveConflict(diary, await open(diary), keep);
      await sync();

      await undo();
      await sync();

      assert.deepEqual((await open(diary)).other.pain, 7);
      assert.deepEqual([account.live(id)?.pain, account.live(id)?.note], [3, "x"]);
      assert.equal((await diary.all("cramp")).length, 1);
    }
  });

  test("a choice taken back brings nothing back of an entry erased since", async () => {
    const { diary, sync, id } = await contested(
      { set: { note: "a" } },
      { set: { note: "secret" } },
    );
    const undo = await resolveConflict(diary, await open(diary), "shown");
    await diary.erase("cramp", id);
    await sync();

    await undo();

    assert.ok(!(await stored(diary)).includes("secret"));
  });

  test("is no question any more once both are alike", async () => {
    const { account, diary, sync, id } = await contested(
      { set: { pain: 3 } },
      { set: { pain: 7 } },
    );

    account.other(id, { set: { pain: 7 } });
    await sync();

    assert.deepEqual(await openConflicts(diary), []);
  });

  test("a newer value that came in unseen is not overwritten in silence by the choice", async () => {
    const { account, diary, sync, id } = await contested(
      { set: { pain: 3 } },
      { set: { pain: 7 } },
    );
    const asSeen = await open(diary);
    account.other(id, { set: { pain: 9 } });
    await sync();

    await resolveConflict(diary, asSeen, "other");
    await sync();

    const [news] = await openConflicts(diary);
    assert.deepEqual([news.fields[0].mine, news.fields[0].theirs], [7, 9]);
  });

  test("the newest is asked about first, and each once", async () => {
    const { account, diary, sync, id } = await contested(
      { set: { pain: 3 } },
      { set: { pain: 7 } },
    );
    const second = await diary.create("cramp", cramp({ note: "a" }));
    await sync();
    account.other(second, { set: { note: "b" } });
    await diary.patch("cramp", second, { set: { note: "c" } });
    await sync();

    const found = await openConflicts(diary);

    assert.deepEqual(
      found.map((conflict) => conflict.id),
      [second, id],
    );
  });
});

describe("an edit that met a deletion", () => {
  /** Edited here while another phone deleted it. */
  async function trashed() {
    const phone = await newPhone();
    const { account, diary, sync } = phone;
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    account.other(id, {}, "delete");
    await diary.patch("cramp", id, { set: { pain: 8 } });
    await sync();
    return { ...phone, id };
  }

  test("is told, with what was typed", async () => {
    const { diary } = await trashed();

    const conflict = await open(diary);

    assert.deepEqual([conflict.whole, conflict.entry.deleted], ["deleted", true]);
    assert.deepEqual(
      conflict.fields.map(({ field, mine }) => [field, mine]),
      [["pain", 8]],
    );
    assert.equal(conflict.shown.pain, 8);
  });

  test("leaves the entry in the bin, or brings it back with the edit", async () => {
    for (const [keep, pain] of /** @type {["shown" | "other", any][]} */ ([
      ["shown", undefined],
      ["other", 8],
    ])) {
      const { account, diary, sync, id } = await trashed();

      await resolveConflict(diary, await open(diary), keep);
      await sync();

      assert.equal(account.live(id)?.pain, pain);
      assert.deepEqual(await openConflicts(diary), []);
    }
  });

  test("is no question any more once the entry was brought back from the bin", async () => {
    const { diary, sync, id } = await trashed();

    await diary.restore("cramp", id);
    await diary.patch("cramp", id, { set: { pain: 2 } });
    await sync();

    assert.deepEqual(await openConflicts(diary), []);
  });

  test("is told to the phone that deleted too, with what it had not seen", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    account.other(id, { set: { pain: 6 } });
    await diary.delete("cramp", id);
    await sync();
    const conflict = await open(diary);

    await resolveConflict(diary, conflict, "other");
    await sync();

    assert.equal(conflict.whole, "deleted");
    assert.equal(conflict.other.pain, 6);
    assert.equal(account.live(id)?.pain, 6);
  });
});

test("a choice is carried out whole or not at all, wherever the browser ends", async (t) => {
  // failure mode 39
  let crashes = 0;
  for (let write = 1; ; write += 1) {
    const { account, diary, again, sync, id } = await contested(
      { set: { pain: 3 } },
      { set: { pain: 7 } },
    );
    const conflict = await open(diary);
    const revive = dieAtWrite(t, write);
    await resolveConflict(diary, conflict, "other").catch(() => undefined);
    const died = revive();
    const next = await again();
    const asked = (await openConflicts(next)).length;
    const waiting = (await outbox(next)).length;
    assert.deepEqual([asked, waiting], died ? [1, 0] : [0, 1]);
    if (!died) break;
    crashes += 1;
    await resolveConflict(next, await open(next), "other");
    await sync(next);
    assert.equal(account.live(id)?.pain, 7);
  }
  assert.ok(crashes >= 3, `only ${crashes} places to crash`);
});
