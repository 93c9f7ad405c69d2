import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exportCsv, exportJson } from "../../static/js/diary/export.js";
import { saveFile } from "../../static/js/shared/files.js";
import { cramp, newTab, wipeAnonymous } from "./setup.js";
import { newPhone } from "./setup-phone.js";

describe("everything on this phone as a file", () => {
  test("holds what is shown, what is in the bin, what waits, what was refused and what is in question", async () => {
    const { account, diary, sync } = await newPhone();
    const disputed = await diary.create("cramp", cramp({ note: "before" }));
    await diary.delete("cramp", await diary.create("cramp", cramp({ note: "in the bin" })));
    await sync();
    account.other(disputed, { set: { note: "theirs" }, at: 1 });
    await diary.patch("cramp", disputed, { set: { note: "mine" } });
    await sync();
    await diary.create("cramp", cramp({ note: "refused" }));
    account.verdicts.set(null, { status: "rejected", error: { code: "too_long" } });
    await sync();
    await diary.create("cramp", cramp({ note: "waiting" }));
    const device = await diary.setting("device");

    const file = JSON.parse(JSON.stringify(await exportJson(diary, 5)));

    assert.deepEqual([file.format, file.version, file.exported_at], ["cramps-diary", 1, 5]);
    assert.equal(file.account, account.id);
    const notes = (/** @type {any[]} */ list) => list.map(({ fields }) => fields.note).sort();
    assert.deepEqual(notes(file.entries), ["mine", "waiting"]);
    assert.deepEqual(notes(file.bin), ["in the bin"]);
    assert.deepEqual(
      file.outbox.map((/** @type {any} */ c) => c.set.note),
      ["waiting"],
    );
    assert.deepEqual(
      file.refused.map((/** @type {any} */ c) => c.set.note),
      ["refused"],
    );
    assert.equal(file.conflicts[0].other.note, "theirs");
    assert.ok(!JSON.stringify(file).includes(device));
  });

  test("needs no account", async () => {
    await wipeAnonymous();
    const diary = await (await newTab()).openDiary();
    await diary.create("cramp", cramp({ note: "here" }));

    const { account, entries } = await exportJson(diary);

    assert.deepEqual([account, entries.length], [null, 1]);
  });
});

describe("the cramps as a table", () => {
  test("are one line each, the oldest first, in the time of the place, and safe for a spreadsheet", async () => {
    const { diary } = await newPhone();
    const at = Date.UTC(2026, 10, 22, 2, 14);
    const later = await diary.create("cramp", {
      set: { started_at: at + 60_000, offset_min: -150, note: '=1+1, "so"\nnext' },
    });
    const first = await diary.create("cramp", {
      set: { started_at: at, ended_at: at + 90_000, offset_min: 60, zone: "Europe/Paris", pain: 7 },
      add: { muscles: ["calf.left", "jaw.both"] },
    });
    await diary.delete("cramp", await diary.create("cramp", cramp({ note: "gone" })));

    const text = await exportCsv(diary);

    assert.equal(
      text,
      "\uFEFFid,started_at,zone,ended_at,length,known,muscles,pain,note\r\n" +
        `${first},2026-11-22T03:14:00+01:00,Europe/Paris,2026-11-22T03:15:30+01:00,,,` +
        '"calf.left; jaw.both",7,\r\n' +
        `${later},2026-11-21T23:45:00-02:30,,,,,,,"'=1+1, ""so""\nnext"\r\n`,
    );
  });
});

describe("a file for the person", () => {
  /** @param {import("node:test").TestContext} t @param {any} navigator */
  function browser(t, navigator) {
    /** @type {any} */
    const link = { click: t.mock.fn() };
    for (const [name, value] of Object.entries({
      navigator,
      document: { createElement: () => link },
    })) {
      Object.defineProperty(globalThis, name, { value, configurable: true });
      t.after(() => Reflect.deleteProperty(globalThis, name));
    }
    t.mock.timers.enable({ apis: ["setTimeout"] });
    return link;
  }

  test("is a download under its name", async (t) => {
    const link = browser(t, {});

    assert.equal(await saveFile("diary.json", "application/json", "{}"), true);

    assert.equal(link.download, "diary.json");
    assert.equal(link.click.mock.callCount(), 1);
    assert.match(link.href, /^blob:/);
  });

  test("goes to the share sheet on an iPhone's home screen, which may be closed", async (t) => {
    /** @type {File[]} */
    let shared = [];
    const share = async (/** @type {{files: File[]}} */ { files }) => {
      shared = files;
      throw new DOMException("closed", "AbortError");
    };
    const link = browser(t, { standalone: true, canShare: () => true, share });

    assert.equal(await saveFile("diary.csv", "text/csv", "a,b"), false);

    assert.deepEqual([shared[0].name, await shared[0].text()], ["diary.csv", "a,b"]);
    assert.equal(link.click.mock.callCount(), 0);
  });
});
