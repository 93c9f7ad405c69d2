import assert from "node:assert/strict";
import { test } from "node:test";
import { versionNames } from "../../static/js/diary/conflict-words.js";
import { exchange } from "../../static/js/diary/exchange.js";
import { droppingWords } from "../../static/js/diary/refusal-words.js";
import { refusedChanges } from "../../static/js/diary/refused.js";
import { Unreachable } from "../../static/js/shared/api.js";
import { cramp } from "./setup.js";
import { newPhone } from "./setup-phone.js";

/** @param {"mine" | "theirs"} winner @returns {any} */
const field = (winner) => ({ field: "pain", member: null, winner, mineAt: 1, theirsAt: 2 });

test("a version of one phone is called by that phone and its time", () => {
  assert.deepEqual(versionNames([field("mine"), field("mine")]), {
    ...{ shown: "Shown now, from this phone", other: "The other, from another phone" },
    ...{ shownAt: 1, otherAt: 2 },
  });
  assert.deepEqual(versionNames([field("theirs")]), {
    ...{ shown: "Shown now, from another phone", other: "The other, from this phone" },
    ...{ shownAt: 2, otherAt: 1 },
  });
});

test("a version put together from both phones is called by neither", () => {
  assert.deepEqual(versionNames([field("mine"), field("theirs")]), {
    ...{ shown: "Shown now", other: "The other" },
    ...{ shownAt: null, otherAt: null },
  });
});

test("throwing a refused change away says whether the whole entry goes", async () => {
  const { account, diary, sync } = await newPhone();
  const refuse = () => {
    account.verdicts.set(null, { status: "rejected", error: { code: "out_of_range" } });
  };
  const known = await diary.create("cramp", cramp({ pain: 4 }));
  await sync();
  refuse();
  await diary.patch("cramp", known, { set: { pain: 5 } });
  const never = await diary.create("cramp", cramp({ pain: 6 }));
  await sync();

  const found = await refusedChanges(diary);
  /** @param {string} id */
  const words = (id) => found.filter((one) => one.id === id).map(droppingWords);

  assert.deepEqual(words(known), [
    "It is nowhere else. The entry itself stays, without this change.",
  ]);
  assert.match(words(never)[0], /^The whole entry goes/);
});

test("a refused creation with another refused change of the entry does not take it all along", async () => {
  const { account, diary, sync } = await newPhone();
  const id = await diary.create("cramp", cramp({ pain: 6 }));
  const noNetwork = async () => {
    throw new Unreachable(null);
  };
  await exchange(diary, { ask: noNetwork }); // what was sent once is not added to any more
  await diary.patch("cramp", id, { set: { note: "later" } });
  account.verdicts.set(null, { status: "rejected", error: { code: "out_of_range" } });
  await sync();

  const found = await refusedChanges(diary);

  assert.equal(found.length, 2);
  for (const one of found) assert.doesNotMatch(droppingWords(one), /whole entry goes/);
});
