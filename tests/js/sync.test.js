import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exchange } from "../../static/js/diary/exchange.js";
import { Unreachable } from "../../static/js/shared/api.js";
import { cramp, newAccount, newTab, until, wipeAnonymous } from "./setup.js";
import { Account, refusal } from "./setup-account.js";
import { fields, newPhone, outbox } from "./setup-phone.js";

describe("one exchange", () => {
  test("brings what was saved into the account, and nothing waits any more", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", {
      ...cramp({ pain: 4 }),
      add: { muscles: ["calf.left"] },
    });

    const outcome = await sync();

    assert.equal(outcome.next, "done");
    assert.deepEqual(account.live(id)?.muscles, { "calf.left": true });
    assert.deepEqual((await diary.get("cramp", id))?.fields.muscles, ["calf.left"]);
    assert.deepEqual(await diary.counts(), { here: 1, synced: 1, waiting: 0, attention: 0 });
  });

  test("brings what another phone saved, page by page", async () => {
    const { account, diary, sync } = await newPhone();
    account.pageSize = 2;
    for (let i = 0; i < 5; i += 1) account.other(crypto.randomUUID(), { set: { pain: i } });

    await sync();

    const pains = (await diary.all("cramp")).map(({ fields }) => fields.pain);
    assert.deepEqual(pains.sort(), [0, 1, 2, 3, 4]);
    assert.equal(account.seen.length, 3);
  });

  test("keeps edits of two phones to different fields of one cramp", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp());
    await sync();
    await diary.patch("cramp", id, { set: { pain: 6 } });
    account.other(id, { set: { note: "from the tablet" } });

    await sync();

    const { pain, note } = await fields(diary, id);
    assert.deepEqual([pain, note], [6, "from the tablet"]);
    assert.equal(account.live(id)?.pain, 6);
  });

  test("a second one with nothing new moves nothing", async () => {
    const { account, diary, sync } = await newPhone();
    await diary.create("cramp", cramp());
    await sync();
    account.seen.length = 0;

    await sync();

    assert.equal(account.seen.length, 1);
    assert.deepEqual(account.seen[0].changes, []);
  });

  test("asks for everything again when the account no longer knows the cursor", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp());
    await sync();
    await diary.write((db) => db.kv.put({ key: "cursor", value: "nonsense.x" }));
    account.other(id, { set: { pain: 9 } });

    const outcome = await sync();

    assert.equal(outcome.next, "done");
    assert.equal((await fields(diary, id)).pain, 9);
  });

  // failure mode 40
  test("keeps kinds and fields of a newer release as they came", async () => {
    const { account, diary, sync } = await newPhone();
    const id = crypto.randomUUID();
    account.other(id, { set: { pain: 1, mood: { deep: [1, 2] } } });
    account.other("night:2026-11-22", { kind: "night", set: { sleep: 5 } });

    await sync();
    await diary.patch("cramp", id, { set: { pain: 2 } });
    await sync();

    assert.deepEqual((await fields(diary, id)).mood, { deep: [1, 2] });
    assert.deepEqual(account.live(id)?.mood, { deep: [1, 2] });
    assert.equal((await diary.get("night", "night:2026-11-22"))?.fields.sleep, 5);
  });
});

describe("while a request is on its way", () => {
  // failure mode 12
  test("an answer that never arrived is asked for again and applied once", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 3 }));
    const lost = await exchange(diary, { ask: account.askAndLose });
    const waiting = await outbox(diary);

    await sync();

    assert.equal(lost.next, "wait");
    assert.equal(waiting.length, 1);
    assert.equal(account.ledger.size, 1);
    assert.equal(account.live(id)?.pain, 3);
    assert.deepEqual(await outbox(diary), []);
  });

  // failure mode 16
  test("an edit made meanwhile is not taken for sent", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    let edited = false;

    await exchange(diary, {
      ask: async (path, options) => {
        const answer = await account.ask(path, options);
        if (!edited) await diary.patch("cramp", id, { set: { pain: 8 } });
        edited = true;
        return answer;
      },
    });
    const shown = (await fields(diary, id)).pain;
    const waiting = (await outbox(diary)).map((row) => row.set);
    await sync();

    assert.equal(shown, 8);
    assert.deepEqual(waiting, [{ pain: 8 }]);
    assert.equal(account.live(id)?.pain, 8);
    assert.equal(account.rows.get(`cramp ${id}`)?.rev, 2);
  });

  test("a change that may have been sent is never written into again", async () => {
    const { account, diary } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await exchange(diary, { ask: account.askAndLose });
    const [first] = await outbox(diary);

    await diary.patch("cramp", id, { set: { pain: 2 } });

    const rows = await outbox(diary);
    assert.equal(rows.length, 2);
    assert.deepEqual(rows[0], first);
  });

  // failure mode 51
  test("an answer that comes after signing out finds no database", async () => {
    const { account, diary } = await newPhone();
    await diary.create("cramp", cramp());
    const store = await newTab();

    const running = exchange(diary, {
      ask: async (path, options) => {
        const answer = await account.ask(path, options);
        await store.signOutHere();
        return answer;
      },
    });

    await assert.rejects(running, { name: "NotSaved" });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    assert.ok(!names.includes(`cramps-${account.id}`));
  });

  test("taking back a deletion the account already has shows the content at once", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ note: "still here" }));
    await sync();
    await diary.delete("cramp", id);
    await sync();

    await diary.restore("cramp", id);
    const shown = (await fields(diary, id)).note;
    await sync();

    assert.equal(shown, "still here");
    assert.equal(account.live(id)?.note, "still here");
  });

  test("content of what was deleted a month ago leaves the phone", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
    const { diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ note: "old" }));
    await diary.delete("cramp", id);
    await sync();
    const before = (await fields(diary, id)).note;

    t.mock.timers.setTime(Date.UTC(2026, 1, 15));
    await sync();

    assert.equal(before, "old");
    assert.deepEqual(await fields(diary, id), {});
  });
});

describe("the revision an edit counts as made on", () => {
  // failure mode 18
  test("news that arrives under a waiting edit leaves the typed value in view", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    account.other(id, { set: { pain: 2, note: "theirs" } });
    await diary.patch("cramp", id, { set: { pain: 3 } });
    account.verdicts.set(null, { status: "not yet known" });

    await sync();

    const { pain, note } = await fields(diary, id);
    assert.deepEqual([pain, note], [3, "theirs"]);
    assert.equal((await outbox(diary))[0].base, 1);
  });

  // failure mode 19
  test("a second edit of a waiting field counts as made on what the first was", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    await diary.patch("cramp", id, { set: { pain: 3 } });
    account.other(id, { set: { pain: 2 } });
    account.verdicts.set(null, { status: "not yet known" });
    await sync();
    account.verdicts.clear();

    await diary.patch("cramp", id, { set: { pain: 4 } });
    await sync();

    const conflicts = await diary.read((db) => db.conflicts.toArray());
    assert.ok(
      conflicts.some(({ field }) => field === "pain"),
      "2 disappeared unreported",
    );
    assert.equal(account.live(id)?.pain, 4);
  });

  test("an edit of another field does not", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    await diary.patch("cramp", id, { set: { pain: 3 } });
    account.other(id, { set: { note: "seen" } });
    account.verdicts.set(null, { status: "not yet known" });
    await sync();

    await diary.patch("cramp", id, { set: { note: "answered" } });

    assert.deepEqual(
      (await outbox(diary)).map(({ base }) => base),
      [1, 2],
    );
  });

  test("a form's edit counts as made on the entry the form showed", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ note: "first" }));
    await sync();
    const shown = await diary.get("cramp", id);
    account.other(id, { set: { note: "theirs, never shown in the form" } });
    await sync();

    await diary.patch("cramp", id, { set: { note: "mine" }, seen: shown });
    await sync();

    const conflicts = await diary.read((db) => db.conflicts.toArray());
    assert.deepEqual(
      conflicts.map(({ field }) => field),
      ["note"],
    );
  });

  // failure mode 20
  test("one's own edits in a row are no conflict", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    for (const pain of [2, 3, 4]) {
      await sync();
      await diary.patch("cramp", id, { set: { pain }, seen: { rev: 1, epoch: account.epoch } });
    }

    await sync();

    assert.equal(await diary.read((db) => db.conflicts.count()), 0);
  });
});

describe("what the person sees while an exchange runs", () => {
  test("never jumps back to what the account knew before", async () => {
    // failure mode 47
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    /** @type {any[]} */
    const seen = [];
    const stop = diary.watch(
      () => fields(diary, id),
      ({ pain }) => seen.push(pain),
    );
    await until(() => seen.length > 0);
    await diary.patch("cramp", id, { set: { pain: 2 } });

    await exchange(diary, {
      ask: async (path, options) => {
        account.other(id, { set: { note: "news" } });
        const answer = await account.ask(path, options);
        if (seen.at(-1) !== 3) await diary.patch("cramp", id, { set: { pain: 3 } });
        await until(() => seen.at(-1) === 3);
        return answer;
      },
    });
    await until(async () => (await fields(diary, id)).note === "news");
    stop();

    assert.deepEqual([...new Set(seen)], [1, 2, 3]);
    assert.deepEqual(seen, seen.toSorted());
  });
});

describe("a release that is too old for the account", () => {
  test("hands over its changes, learns nothing, and loses nothing", async () => {
    const { account, diary, again, sync } = await newPhone();
    const known = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    account.upgradeRequired = true;
    const id = await diary.create("cramp", cramp({ pain: 2 }));
    account.other(known, { set: { pain: 9 } });

    const pushed = await sync();
    const idle = await sync();
    const shown = (await fields(diary, known)).pain;
    account.upgradeRequired = false;
    await sync(await again());

    assert.deepEqual([pushed.next, pushed.problem], ["done", "upgrade_required"]);
    assert.deepEqual([idle.next, idle.problem], ["done", "upgrade_required"]);
    assert.deepEqual([shown, account.live(id)?.pain], [1, 2]);
    assert.equal((await fields(diary, known)).pain, 9);
  });

  test("does not take what it was not told for lost after the server was set back", async () => {
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ pain: 1 }));
    await sync();
    account.restore(account.backup());
    account.upgradeRequired = true;
    await diary.create("cramp", cramp({ pain: 2 }));

    await sync();
    const sent = account.seen.flatMap(({ changes }) => changes).length;
    const shown = (await fields(diary, id)).pain;
    account.upgradeRequired = false;
    await sync();

    // The first, and the second before and after the new epoch: nothing handed over again.
    assert.deepEqual([sent, shown], [3, 1]);
    assert.equal((await diary.all("cramp")).length, 2);
  });
});

describe("an answer in place of ours", () => {
  // failure mode 38
  for (const [what, answer] of /** @type {[string, () => Response][]} */ ([
    ["a portal's page", () => html("<p>Hotel</p>")],
    ["a portal's page after a redirect", () => redirected(html("<p>Hotel</p>"))],
    ["a portal's JSON after a redirect", () => redirected(Response.json({ results: [] }))],
    ["half of an answer", () => new Response('{"results": [', JSON_TYPE)],
    ["no answer", () => Response.error()],
  ])) {
    test(`${what} acknowledges nothing and is no network`, async (t) => {
      const { diary } = await newPhone();
      await diary.create("cramp", cramp({ pain: 5 }));
      t.mock.method(globalThis, "fetch", async () => answer());

      const outcome = await exchange(diary, {});

      assert.deepEqual([outcome.next, outcome.problem], ["wait", "unreachable"]);
      assert.equal((await outbox(diary)).length, 1);
      assert.equal(await diary.setting("cursor"), undefined);
    });
  }

  const JSON_TYPE = { headers: { "Content-Type": "application/json" } };
  const html = (/** @type {string} */ text) =>
    new Response(text, { headers: { "Content-Type": "text/html" } });
  const redirected = (/** @type {Response} */ response) =>
    Object.defineProperty(response, "redirected", { value: true });
});

describe("a phone", () => {
  test("tells the account which release it runs", async (t) => {
    const { account, diary, sync } = await newPhone();
    const meta = { getAttribute: () => "1.2.0 (2027-01-05), and a name too long for the account" };
    const querySelector = (/** @type {string} */ selector) =>
      selector === 'meta[name="version"]' ? meta : null;
    await diary.create("cramp", cramp());
    await sync();
    Object.defineProperty(globalThis, "document", { value: { querySelector }, configurable: true });
    t.after(() => Reflect.deleteProperty(globalThis, "document"));

    await sync();

    const apps = account.seen.map(({ device }) => device.app);
    assert.deepEqual(apps, [undefined, "1.2.0 (2027-01-05), and a name t"]);
  });

  test("whose clock was decades ahead holds nothing back until then", async (t) => {
    // failure mode 21
    t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2050, 0, 1) });
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp());
    account.verdicts.set(null, { status: "deferred", error: { code: "quota" } });
    await sync();
    account.verdicts.clear();

    t.mock.timers.setTime(Date.UTC(2026, 0, 1));
    await sync();

    assert.ok(account.live(id));
  });
});

describe("changes the account does not take", () => {
  // failure mode 36
  test("one it refuses is put aside and the rest goes through", async () => {
    const { account, diary, sync } = await newPhone();
    const ids = [];
    for (let i = 0; i < 5; i += 1) ids.push(await diary.create("cramp", cramp({ pain: i })));
    const poison = (await outbox(diary))[2];
    const error = { code: "out_of_range", field: "pain", detail: "" };
    account.verdicts.set(poison.mid, { status: "rejected", error });

    await sync();

    const [aside] = await diary.read((db) => db.quarantine.toArray());
    assert.equal(ids.filter((id) => account.live(id)).length, 4);
    assert.deepEqual([aside.set.pain, aside.error.code], [2, "out_of_range"]);
    assert.deepEqual(await diary.counts(), { here: 4, synced: 4, waiting: 0, attention: 1 });
  });

  test("one it puts off stays, and goes tomorrow", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp());
    account.verdicts.set(null, { status: "deferred", error: { code: "quota" } });
    await sync();
    account.verdicts.clear();
    await sync();
    const today = account.live(id);

    t.mock.timers.setTime(Date.UTC(2026, 0, 3));
    await sync();

    assert.equal(today, undefined);
    assert.ok(account.live(id));
  });

  test("edits behind one that is put off keep their order", async () => {
    const { account, diary, sync } = await newPhone();
    await diary.create("cramp", cramp());
    account.verdicts.set(null, { status: "deferred", error: { code: "quota" } });
    await sync();
    account.verdicts.clear();
    const [{ id }] = await outbox(diary);
    await diary.patch("cramp", id, { set: { pain: 2 } });
    account.seen.length = 0;

    await sync();

    assert.deepEqual(account.seen[0].changes, []);
  });

  test("too much at once is sent in halves, and the one that is too large put aside", async () => {
    const { account, diary } = await newPhone();
    const ids = [];
    for (let i = 0; i < 5; i += 1) ids.push(await diary.create("cramp", cramp({ pain: i })));
    const big = ids[3];

    await exchange(diary, {
      ask: async (path, options) => {
        const { changes } = /** @type {any} */ (options.body);
        const isBig = changes.some((/** @type {any} */ { id }) => id === big);
        return isBig ? refusal(413, "too_large") : account.ask(path, options);
      },
    });

    assert.deepEqual(
      ids.map((id) => Boolean(account.live(id))),
      [true, true, true, false, true],
    );
    assert.equal((await diary.counts()).attention, 1);
  });

  // failure mode 36
  test("after repeated faults the change the server stumbles over waits and the rest goes through", async () => {
    const { account, diary } = await newPhone();
    /** @type {string[]} */
    const ids = [];
    for (let i = 0; i < 4; i += 1) ids.push(await diary.create("cramp", cramp({ pain: i })));
    /** @type {import("../../static/js/diary/round.js").Ask} */
    const ask = async (path, options) => {
      const { changes } = /** @type {any} */ (options.body);
      const stumbles = changes.some((/** @type {any} */ { id }) => id === ids[1]);
      return stumbles ? refusal(500, "server_error") : account.ask(path, options);
    };

    const first = await exchange(diary, { ask });
    const second = await exchange(diary, { ask, careful: true });

    assert.equal(first.next, "failed");
    assert.equal(second.next, "done");
    assert.deepEqual(
      ids.map((id) => Boolean(account.live(id))),
      [true, false, true, true],
    );
    assert.equal((await outbox(diary)).length, 1);
  });

  test("a server that fails at everything makes no change a suspect", async () => {
    const { diary } = await newPhone();
    for (let i = 0; i < 8; i += 1) await diary.create("cramp", cramp());
    let asked = 0;

    const outcome = await exchange(diary, {
      ask: async () => {
        asked += 1;
        return refusal(500, "server_error");
      },
      careful: true,
    });

    assert.equal(outcome.next, "failed");
    assert.equal(asked, 4);
    assert.ok((await outbox(diary)).every((row) => !row.holdUntil));
  });

  test("nor does one that answers, but can take no change at all", async () => {
    const { account, diary } = await newPhone();
    for (let i = 0; i < 2; i += 1) await diary.create("cramp", cramp());

    const outcome = await exchange(diary, {
      ask: async (path, options) => {
        const { changes } = /** @type {any} */ (options.body);
        return changes.length ? refusal(500, "server_error") : account.ask(path, options);
      },
      careful: true,
    });

    assert.equal(outcome.next, "failed");
    assert.ok((await outbox(diary)).every((row) => !row.holdUntil));
  });

  test("a server that breaks down on the way makes suspects of none of the rest", async () => {
    const { account, diary } = await newPhone();
    for (let i = 0; i < 8; i += 1) await diary.create("cramp", cramp({ pain: i }));
    let answers = 2;

    const outcome = await exchange(diary, {
      ask: async (path, options) =>
        answers-- > 0 ? account.ask(path, options) : refusal(500, "server_error"),
      careful: true,
    });

    assert.equal(outcome.next, "failed");
    assert.equal((await outbox(diary)).length, 6);
    assert.ok((await outbox(diary)).every((row) => !row.holdUntil));
  });
});

describe("answers that are none of ours, or a refusal", () => {
  for (const [status, code, next] of /** @type {[number, string, string][]} */ ([
    [400, "malformed", "stop"],
    [401, "signed_out", "stop"],
    [403, "csrf_failed", "stop"],
    [403, "forbidden", "stop"],
    [409, "account_mismatch", "stop"],
    [410, "account_deleted", "stop"],
    [426, "upgrade_required", "stop"],
    [429, "too_many_requests", "wait"],
    [503, "busy", "wait"],
    [500, "server_error", "failed"],
  ])) {
    test(`${status} ${code} keeps everything on the phone`, async () => {
      const { diary } = await newPhone();
      const id = await diary.create("cramp", cramp({ pain: 5 }));

      const outcome = await exchange(diary, { ask: async () => refusal(status, code, 7) });

      assert.equal(outcome.next, next);
      assert.equal((await fields(diary, id)).pain, 5);
      assert.equal((await outbox(diary)).length, 1);
      if (next === "wait") assert.equal(outcome.after, 7);
    });
  }

  test("no network keeps everything", async () => {
    const { diary } = await newPhone();
    await diary.create("cramp", cramp());

    const outcome = await exchange(diary, {
      ask: async () => {
        throw new Unreachable(new Error("offline"));
      },
    });

    assert.deepEqual([outcome.next, outcome.problem], ["wait", "unreachable"]);
    assert.equal((await outbox(diary)).length, 1);
  });

  // failure mode 50
  test("entries of one account are refused by another and stay", async () => {
    const { diary } = await newPhone();
    await diary.create("cramp", cramp({ note: "hers" }));
    const stranger = new Account(newAccount());

    const outcome = await exchange(diary, { ask: stranger.ask });

    assert.deepEqual([outcome.next, outcome.problem], ["stop", "account_mismatch"]);
    assert.equal(stranger.rows.size, 0);
    assert.equal((await outbox(diary)).length, 1);
  });
});

describe("two tabs without a lock between them", () => {
  test("sending the same changes at once applies each once and loses none", async () => {
    const { account, diary: one, again } = await newPhone();
    const two = await again();
    const id = await one.create("cramp", cramp({ pain: 1 }));
    const other = await two.create("cramp", cramp({ pain: 2 }));

    await Promise.all([exchange(one, { ask: account.ask }), exchange(two, { ask: account.ask })]);

    assert.deepEqual([account.live(id)?.pain, account.live(other)?.pain], [1, 2]);
    assert.equal(account.ledger.size, 2);
    assert.deepEqual(await one.counts(), { here: 2, synced: 2, waiting: 0, attention: 0 });
  });

  test("an answer that another tab has overtaken is not taken in", async () => {
    const { account, diary: one, again } = await newPhone();
    const two = await again();
    const id = await one.create("cramp", cramp({ pain: 1 }));
    await exchange(one, { ask: account.ask });
    account.other(id, { set: { pain: 5 } });
    let late = true;

    await exchange(two, {
      ask: async (path, options) => {
        const answer = await account.ask(path, options);
        if (late) {
          late = false;
          account.other(id, { set: { pain: 6 } });
          await exchange(one, { ask: account.ask });
        }
        return answer;
      },
    });

    assert.equal((await fields(one, id)).pain, 6);
  });
});

describe("a server set back by a backup", () => {
  // failure mode 8
  test("gets back what it lost, deletions and waiting edits included", async () => {
    const { account, diary, sync } = await newPhone();
    const old = await diary.create("cramp", cramp({ note: "old", pain: 1 }));
    const dead = await diary.create("cramp", cramp({ note: "dead" }));
    await sync();
    const backup = account.backup();
    await diary.patch("cramp", old, { set: { note: "newer" }, add: { muscles: ["calf.left"] } });
    await diary.delete("cramp", dead);
    const lost = await diary.create("cramp", cramp({ note: "lost" }));
    await sync();
    account.restore(backup);
    await diary.patch("cramp", old, { set: { pain: 9 } });

    const outcome = await sync();

    assert.equal(outcome.next, "done");
    const { note, pain, muscles } = account.live(old) ?? {};
    assert.deepEqual([note, pain, muscles], ["newer", 9, { "calf.left": true }]);
    assert.equal(account.live(lost)?.note, "lost");
    assert.equal(account.live(dead), undefined);
    assert.deepEqual(await outbox(diary), []);
  });

  test("keeps what another phone has written since", async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: Date.UTC(2026, 0, 1) });
    const { account, diary, sync } = await newPhone();
    const id = await diary.create("cramp", cramp({ note: "old" }));
    await sync();
    account.restore(account.backup());
    t.mock.timers.setTime(Date.UTC(2026, 0, 2));
    account.other(id, { set: { note: "after the restore" } });

    await sync();

    assert.equal(account.live(id)?.note, "after the restore");
    assert.equal((await fields(diary, id)).note, "after the restore");
  });

  // failure mode 31
  test("nothing that waits is swept away", async () => {
    const { account, diary, sync } = await newPhone();
    await sync();
    for (let i = 0; i < 5; i += 1) await diary.create("cramp", cramp({ pain: i }));
    account.restore(account.backup());
    account.verdicts.set(null, { status: "deferred", error: { code: "quota" } });

    await sync();

    assert.equal((await diary.all("cramp")).length, 5);
    assert.equal((await outbox(diary)).length, 5);
  });
});

// failure mode 39
describe("a crash while an answer is taken in", () => {
  test("at any write leaves a diary that comes right with the next exchange", async (t) => {
    let crashes = 0;
    for (let write = 1; ; write += 1) {
      const { account, diary, again } = await newPhone();
      const mine = await diary.create("cramp", cramp({ pain: 1 }));
      await exchange(diary, { ask: account.ask });
      await diary.patch("cramp", mine, { set: { pain: 2 } });
      const refused = await diary.create("cramp", cramp({ pain: 3 }));
      const bad = (await outbox(diary)).find((row) => row.id === refused);
      account.verdicts.set(String(bad?.mid), { status: "rejected", error: { code: "invalid" } });
      account.other(mine, { set: { note: "theirs" } });
      const theirs = crypto.randomUUID();
      account.other(theirs, { set: { pain: 4 } });

      let restore = () => {};
      const ask = async (/** @type {string} */ path, /** @type {any} */ options) => {
        const answer = await account.ask(path, options);
        restore = crashAtWrite(t, write);
        return answer;
      };
      const outcome = await exchange(diary, { ask }).catch(() => "crashed");
      restore();
      const typed = (await fields(await again(), mine)).pain;
      await exchange(await again(), { ask: account.ask });

      const entries = await (await again()).all("cramp");
      assert.equal(typed, 2);
      assert.equal(account.live(mine)?.pain, 2);
      assert.deepEqual(entries.map(({ fields }) => fields.pain).sort(), [2, 4]);
      assert.equal((await (await again()).counts()).attention, 1);
      assert.equal(account.ledger.size, 4);
      if (outcome !== "crashed") break;
      crashes += 1;
    }
    assert.ok(crashes >= 8, `only ${crashes} places to crash`);
  });
});

describe("adopted entries", { concurrency: false }, () => {
  // failure mode 52
  test("reach the account once, even when the answer was lost, and then leave the phone's other diary", async () => {
    await wipeAnonymous();
    const store = await newTab();
    const anonymous = await store.openDiary();
    const ids = [];
    for (let i = 0; i < 10; i += 1) ids.push(await anonymous.create("cramp", cramp({ pain: i })));
    const account = new Account(newAccount());
    await store.activate(account.id);
    await store.adoptAnonymous();
    const diary = await store.openDiary();
    await exchange(diary, { ask: account.askAndLose });
    await store.settleAdoption();
    const stillThere = (await indexedDB.databases()).some(
      ({ name }) => name === "cramps-anonymous",
    );

    await exchange(diary, { ask: account.ask });
    await store.settleAdoption();

    assert.ok(stillThere);
    assert.equal(ids.filter((id) => account.live(id)).length, 10);
    assert.equal(account.ledger.size, 10);
    assert.deepEqual(await diary.counts(), { here: 10, synced: 10, waiting: 0, attention: 0 });
    assert.ok(!(await indexedDB.databases()).some(({ name }) => name === "cramps-anonymous"));
  });
});

/**
 * Make the n-th write from now on fail, as when the browser ends there.
 * @param {import("node:test").TestContext} t
 * @param {number} write
 */
function crashAtWrite(t, write) {
  let count = 0;
  for (const name of /** @type {const} */ (["put", "add", "delete"])) {
    const real = IDBObjectStore.prototype[name];
    t.mock.method(
      IDBObjectStore.prototype,
      name,
      /** @this {IDBObjectStore} */ function (/** @type {any[]} */ ...args) {
        count += 1;
        if (count === write) throw new DOMException("the browser ends here", "AbortError");
        return Reflect.apply(real, this, args);
      },
    );
  }
  return () => t.mock.restoreAll();
}
