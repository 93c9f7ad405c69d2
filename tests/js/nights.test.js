import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  instantOf,
  isNight,
  localParts,
  nightName,
  nightOf,
  offsetAt,
  zoneName,
} from "../../static/js/shared/nights.js";

const HOUR = 3_600_000;

/** Run with the device in `zone`. @template T @param {string} zone @param {() => T} work */
function inZone(zone, work) {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

// Zone, wall clock, offset the device had, night.
const NIGHTS = /** @type {[string, string, number, string][]} */ ([
  ["Europe/London", "2026-11-21T11:59", 0, "2026-11-20"],
  ["Europe/London", "2026-11-21T12:00", 0, "2026-11-21"],
  ["Europe/London", "2026-11-21T23:59", 0, "2026-11-21"],
  ["Europe/London", "2026-11-22T00:00", 0, "2026-11-21"],
  ["Europe/London", "2026-11-22T02:40", 0, "2026-11-21"],
  ["Europe/London", "2026-07-01T02:40", 60, "2026-06-30"],
  ["Europe/London", "2027-01-01T03:00", 0, "2026-12-31"],
  ["Europe/London", "2028-03-01T03:00", 0, "2028-02-29"],
  ["Europe/London", "2026-03-29T00:59", 0, "2026-03-28"],
  ["Europe/London", "2026-03-29T02:01", 60, "2026-03-28"],
  ["Europe/London", "2026-10-25T00:59", 60, "2026-10-24"],
  ["America/New_York", "2026-03-08T03:30", -240, "2026-03-07"],
  ["America/New_York", "2026-11-01T03:30", -300, "2026-10-31"],
  ["America/New_York", "2026-11-21T23:30", -300, "2026-11-21"],
  ["Asia/Kolkata", "2026-11-22T02:00", 330, "2026-11-21"],
  ["Asia/Kolkata", "2026-11-21T12:00", 330, "2026-11-21"],
  ["Pacific/Kiritimati", "2026-11-22T02:00", 840, "2026-11-21"],
  ["Pacific/Kiritimati", "2026-11-22T11:59", 840, "2026-11-21"],
  ["Pacific/Pago_Pago", "2026-11-22T02:00", -660, "2026-11-21"],
  ["Pacific/Pago_Pago", "2026-11-22T12:00", -660, "2026-11-22"],
  ["Australia/Lord_Howe", "2026-10-04T01:59", 630, "2026-10-03"],
  ["Australia/Lord_Howe", "2026-10-04T02:31", 660, "2026-10-03"],
  ["Australia/Lord_Howe", "2026-04-05T02:30", 630, "2026-04-04"],
]);

describe("the night of an instant", () => {
  for (const [zone, wall, offset, night] of NIGHTS) {
    test(`${wall} in ${zone} is in the night of ${night}`, () => {
      const [date, time] = wall.split("T");

      const { ms, offsetMin } = inZone(zone, () => instantOf(date, time));

      assert.equal(offsetMin, offset);
      assert.equal(nightOf(ms, offsetMin), night);
      assert.deepEqual(localParts(ms, offsetMin), { date, time });
    });
  }

  test("is that of the place where it happened, wherever the phone is now", () => {
    const { ms, offsetMin } = inZone("Asia/Kolkata", () => instantOf("2026-11-22", "02:00"));

    const read = ["America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"].map((zone) =>
      inZone(zone, () => nightOf(ms, offsetMin)),
    );

    assert.deepEqual(read, ["2026-11-21", "2026-11-21", "2026-11-21"]);
  });

  // failure mode 28
  test("on a flight across the date line each cramp keeps its own place's night", () => {
    const before = Date.UTC(2026, 10, 21, 13, 0); // 02:00 on the 22nd in Auckland, +13
    const after = before + 2 * HOUR; // 04:00 on the 21st in Pago Pago, -11

    const nights = [nightOf(before, 13 * 60), nightOf(after, -11 * 60)];

    assert.deepEqual(nights, ["2026-11-21", "2026-11-20"]);
  });

  test("both halves of the hour that happens twice are in one night, in their order", () => {
    const first = Date.UTC(2026, 9, 25, 0, 30); // 01:30 summer time
    const second = first + HOUR; // 01:30 winter time

    const nights = inZone("Europe/London", () =>
      [first, second].map((ms) => nightOf(ms, offsetAt(ms))),
    );

    assert.deepEqual(nights, ["2026-10-24", "2026-10-24"]);
  });

  test("is exactly one, from noon to noon, for any instant and offset", () => {
    const random = seeded(20_261_122);
    for (let i = 0; i < 20_000; i += 1) {
      const ms = Math.floor(random() * 100 * 365 * 24 * HOUR) + Date.UTC(2000, 0, 1);
      const offsetMin = Math.floor(random() * (28 * 4 + 1)) * 15 - 14 * 60;

      const night = nightOf(ms, offsetMin);

      const noon = Date.parse(`${night}T12:00Z`) - offsetMin * 60_000;
      assert.ok(noon <= ms && ms < noon + 24 * HOUR, `${ms} at ${offsetMin} gave ${night}`);
    }
  });

  test("does not depend on the zone the device is in", () => {
    const random = seeded(7);
    const zones = ["UTC", "Europe/London", "Australia/Lord_Howe", "Pacific/Kiritimati"];
    for (let i = 0; i < 500; i += 1) {
      const ms = Date.UTC(2026, 0, 1) + Math.floor(random() * 365 * 24 * HOUR);
      const offsetMin = Math.floor(random() * 1681) - 840;

      const nights = zones.map((zone) => inZone(zone, () => nightOf(ms, offsetMin)));

      assert.equal(new Set(nights).size, 1);
    }
  });
});

describe("the instant of a date and time typed on this device", () => {
  for (const [zone, date, typed, shown] of [
    ["Europe/London", "2026-03-29", "01:30", "02:30"],
    ["America/New_York", "2026-03-08", "02:15", "03:15"],
    ["Australia/Lord_Howe", "2026-10-04", "02:10", "02:40"],
  ]) {
    test(`${typed} does not exist on ${date} in ${zone} and moves forward to ${shown}`, () => {
      const { ms, offsetMin } = inZone(zone, () => instantOf(date, typed));

      assert.deepEqual(localParts(ms, offsetMin), { date, time: shown });
    });
  }

  for (const [zone, date, time, utc] of [
    ["Europe/London", "2026-10-25", "01:30", "2026-10-25T00:30Z"],
    ["America/New_York", "2026-11-01", "01:30", "2026-11-01T05:30Z"],
    ["Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45Z"],
  ]) {
    test(`${time} happens twice on ${date} in ${zone} and means the first`, () => {
      const { ms } = inZone(zone, () => instantOf(date, time));

      assert.equal(ms, Date.parse(utc));
    });
  }

  test("goes there and back for every hour of a year in every zone", () => {
    for (const zone of ["Europe/London", "America/New_York", "Pacific/Kiritimati"]) {
      inZone(zone, () => {
        for (let ms = Date.UTC(2026, 0, 1); ms < Date.UTC(2027, 0, 1); ms += HOUR) {
          const { date, time } = localParts(ms, offsetAt(ms));
          const again = instantOf(date, time).ms;
          assert.ok(again === ms || again === ms - HOUR, `${zone} ${date} ${time}`);
        }
      });
    }
  });

  test("is not a number when nothing sensible was typed", () => {
    const { ms } = instantOf("", "");

    assert.ok(Number.isNaN(ms));
  });
});

describe("night hours, names and zones", () => {
  test("a night that spans midnight has both its ends", () => {
    const hours = [20, 21, 23, 0, 8, 9].map((hour) =>
      inZone("Asia/Kolkata", () =>
        isNight(new Date(2026, 0, 5, hour).getTime(), { from: 21, to: 9 }),
      ),
    );

    assert.deepEqual(hours, [false, true, true, true, true, false]);
  });

  test("hours within one day work too, for those who sleep by day", () => {
    const at = (/** @type {number} */ hour) =>
      isNight(new Date(2026, 0, 5, hour).getTime(), { from: 8, to: 16 });

    const hours = [7, 8, 15, 16].map(at);

    assert.deepEqual(hours, [false, true, true, false]);
  });

  test("a night's name has the year only when it is another year", () => {
    const now = Date.UTC(2026, 10, 22, 12);

    const names = ["2026-11-21", "2025-11-21"].map((night) =>
      nightName(night, { language: "en-GB", now }),
    );

    assert.deepEqual(names, ["Sat 21 Nov", "Fri 21 Nov 2025"]);
  });

  test("the zone is the device's", () => {
    const zone = inZone("Asia/Kolkata", zoneName);

    assert.match(zone, /^Asia\/(Kolkata|Calcutta)$/);
  });
});

/** Numbers that look random and are the same at every run. @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
