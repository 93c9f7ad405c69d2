import assert from "node:assert/strict";
import { test } from "node:test";
import { statusWords } from "../../static/js/diary/sync-words.js";

const COUNTS = { here: 12, synced: 12, waiting: 0, attention: 0 };
/** @type {import("../../static/js/diary/sync.js").SyncState} */
const STATE = { phase: "idle", lastSuccess: 0, problem: null, waiting: 0 };

for (const [counts, state, icon, words] of /** @type {[any, any, string, string][]} */ ([
  [{}, {}, "cloud", "12 cramps on this phone · 12 in your account"],
  [{ synced: 11 }, { phase: "syncing" }, "cloud", "12 cramps on this phone · 11 in your account"],
  [{}, { phase: "off" }, "phone", "12 cramps on this phone"],
  [{ here: 1 }, { phase: "off" }, "phone", "1 cramp on this phone"],
  [{ here: 0 }, { phase: "off" }, "phone", ""],
  [
    { waiting: 3 },
    { phase: "waiting", problem: "unreachable" },
    "cloud-off",
    "3 waiting: no network",
  ],
  [
    { waiting: 3 },
    { phase: "waiting", problem: "busy" },
    "cloud-off",
    "3 waiting: the server is busy",
  ],
  [
    {},
    { phase: "waiting", problem: "unreachable" },
    "cloud-off",
    "12 cramps on this phone · 12 in your account",
  ],
  [{}, { phase: "signed_out" }, "cloud-off", "Sign in to sync"],
  [{ waiting: 2 }, { phase: "signed_out" }, "cloud-off", "2 waiting: sign in to sync"],
  [{ attention: 1 }, {}, "warning", "1 needs your attention"],
  [{ attention: 2, waiting: 3 }, { phase: "waiting" }, "warning", "2 need your attention"],
  [
    { attention: 1 },
    { phase: "attention", problem: "account_deleted" },
    "warning",
    "Your account is being deleted, or was. Your diary is still on this phone.",
  ],
  // Settled since the last exchange.
  [
    {},
    { phase: "attention", problem: "rejected" },
    "cloud",
    "12 cramps on this phone · 12 in your account",
  ],
])) {
  test(`${JSON.stringify({ ...counts, ...state })} reads "${words}"`, () => {
    const said = statusWords({ ...COUNTS, ...counts }, { ...STATE, ...state });

    assert.deepEqual(said, { icon, words });
  });
}
