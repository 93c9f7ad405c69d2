import assert from "node:assert/strict";
import { test } from "node:test";
import { copyWords } from "../../static/js/accounts/health-words.js";
import { leftWords, losingLeftWords } from "../../static/js/accounts/left-words.js";
import { sentence } from "../../static/js/accounts/sentences.js";
import {
  countsInWords,
  lastInWords,
  phaseInWords,
  waitingInWords,
} from "../../static/js/accounts/state-words.js";

const GENERAL = sentence("a code of next year");

test("every reason the server can give has words of its own", () => {
  const reasons = [
    ["invalid", "email"],
    ["required", "email"],
    ["email_taken", "email"],
    ["email_password_mismatch", "password"],
    ["required", "password"],
    ["invalid", "password"],
    ["password_too_short", "password"],
    ["password_too_common", "password"],
    ["password_too_similar", "password"],
    ["enter_current_password", "current_password"],
    ["password_needed", "password"],
    ["too_many_login_attempts", null],
    ["too_many_requests", null],
    ["recovery_failed", null],
    ["invalid", "code"],
    ["required", "code"],
    ["invalid_password_reset", "key"],
    ["invalid_or_expired_key", "key"],
    ["already_signed_in", null],
    ["signed_out", null],
  ];

  const unsaid = reasons.filter(([code, field]) => sentence(String(code), field) === GENERAL);

  assert.deepEqual(unsaid, []);
});

test("a reason nobody knows yet still says that nothing was lost", () => {
  assert.match(GENERAL, /Nothing was lost/);
});

test("the counts say where the cramps are", () => {
  const counts = { here: 12, synced: 11, waiting: 1, attention: 0 };

  const words = countsInWords({ counts, account: "0193", ago: "2 minutes ago" });

  assert.equal(words, "12 on this phone, 11 in your account, 2 minutes ago");
  assert.equal(
    countsInWords({ counts, account: "0193", ago: null }),
    "12 on this phone, 11 in your account",
  );
});

test("without an account the counts claim none", () => {
  const one = { here: 1, synced: 0, waiting: 1, attention: 0 };

  const words = [one, { ...one, here: 0 }].map((counts) =>
    countsInWords({ counts, account: null, ago: null }),
  );

  assert.deepEqual(words, ["1 cramp, on this phone only", "No cramps written down yet"]);
});

test("each state of the exchange has words, and a problem that needs a person says what to do", () => {
  const phases = /** @type {const} */ (["off", "idle", "syncing", "waiting", "signed_out"]);
  const words = phases.map((phase) => phaseInWords({ phase, problem: null }));

  const mismatch = phaseInWords({ phase: "attention", problem: "account_mismatch" });
  const unknown = phaseInWords({ phase: "attention", problem: "status_418" });

  assert.equal(new Set(words).size, phases.length);
  assert.match(mismatch, /Nothing of this diary is sent to that person/);
  assert.match(unknown, /status_418/);
  assert.match(phaseInWords({ phase: "waiting", problem: "unreachable" }), /No network/);
});

test("a diary left behind is said to be sent only where it was, and never to be safe for ever", () => {
  assert.match(leftWords(0), /Everything in that diary was sent/);
  assert.match(leftWords(2), /left 2 entries that were not sent/);
  assert.match(losingLeftWords(0), /deleted since, this is the only copy/);
  assert.match(losingLeftWords(1), /1 entry is nowhere else/);
  for (const words of [leftWords(0), leftWords(1)])
    assert.doesNotMatch(words, /locked|cannot read/);
});

test("the copy of everything says what is kept apart and not in it", () => {
  assert.match(copyWords(0), /^One file with every entry/);
  assert.doesNotMatch(copyWords(0), /not in it/);
  assert.match(copyWords(2), /2 entries that are kept apart from your account are not in it/);
});

test("what waits and when it last worked are said in whole sentences", () => {
  assert.equal(waitingInWords(0), "Nothing waits to be sent.");
  assert.equal(waitingInWords(1), "1 entry waits to be sent.");
  assert.equal(waitingInWords(2), "2 entries wait to be sent.");
  assert.equal(lastInWords(null), "It has not worked yet.");
  assert.match(lastInWords(Date.UTC(2026, 10, 22, 12)), /22/);
});
