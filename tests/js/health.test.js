import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exchange } from "../../static/js/diary/exchange.js";
import { health } from "../../static/js/diary/health.js";
import { Unreachable } from "../../static/js/shared/api.js";
import { cramp } from "./setup.js";
import { refusal } from "./setup-account.js";
import { newPhone } from "./setup-phone.js";

const NOON = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;

describe("the health of the exchange", () => {
  test("of a new diary is all blank", async () => {
    const { diary } = await newPhone();

    assert.deepEqual(await health(diary), {
      ...{ waiting: 0, oldest: null, held: 0, refused: 0, conflicts: 0 },
      ...{ lastSuccess: null, lastAttempt: null, lastProblem: null, clockOffset: null },
      ...{ persisted: null, estimate: null, restored: null },
    });
  });

  test("says what waits since when, when it last worked, and what stood in the way", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: NOON });
    const { diary, sync } = await newPhone();
    await sync();
    t.mock.timers.setTime(NOON + MINUTE);
    const id = await diary.create("cramp", cramp());
    t.mock.timers.setTime(NOON + 2 * MINUTE);
    await diary.create("cramp", cramp());
    t.mock.timers.setTime(NOON + 3 * MINUTE);
    await exchange(diary, {
      ask: async () => {
        throw new Unreachable(new Error("offline"));
      },
    });
    await diary.patch("cramp", id, { set: { pain: 1 } });

    const { waiting, oldest, lastSuccess, lastAttempt, lastProblem } = await health(diary);

    assert.deepEqual([waiting, oldest], [2, NOON + MINUTE]);
    assert.deepEqual([lastSuccess, lastAttempt], [NOON, NOON + 3 * MINUTE]);
    assert.equal(lastProblem, "unreachable");
  });

  test("has no problem any more after the next success", async () => {
    const { diary, sync } = await newPhone();
    await exchange(diary, { ask: async () => refusal(503, "busy") });
    const during = (await health(diary)).lastProblem;

    await sync();

    assert.deepEqual([during, (await health(diary)).lastProblem], ["busy", null]);
  });

  test("counts what was put off, refused and is in question", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    account.other(id, { set: { pain: 2 } });
    await diary.patch("cramp", id, { set: { pain: 3 } });
    await sync();
    for (const status of ["rejected", "deferred"]) {
      await diary.create("cramp", cramp());
      account.verdicts.set(null, { status, error: { code: "quota" } });
      await sync();
    }

    const { conflicts, refused, held } = await health(diary);

    assert.deepEqual([conflicts, refused, held], [1, 1, 1]);
  });

  test("knows how far the phone's clock is off", async (t) => {
    const { account, diary } = await newPhone();
    t.mock.timers.enable({ apis: ["Date"], now: NOON });

    await exchange(diary, {
      ask: async (path, options) => {
        const answer = await account.ask(path, options);
        return { ...answer, data: { ...answer.data, server_time: NOON - 60 * MINUTE } };
      },
    });

    assert.equal((await health(diary)).clockOffset, -60 * MINUTE);
  });

  test("says what the browser promises and how much room there is", async (t) => {
    const { diary } = await newPhone();
    const storage = {
      persisted: async () => true,
      estimate: async () => ({ usage: 5, quota: 100 }),
    };
    Object.defineProperty(globalThis, "navigator", { value: { storage }, configurable: true });
    t.after(() => Reflect.deleteProperty(globalThis, "navigator"));

    const { persisted, estimate } = await health(diary);

    assert.deepEqual([persisted, estimate], [true, { usage: 5, quota: 100 }]);
  });
});
