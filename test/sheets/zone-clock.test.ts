import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ZoneClock } from "../../src/sheets/zone-clock.ts";
import { serialToInstant } from "../../src/workbench/grid/serial-date.ts";

const ZONES = [
  "UTC",
  "Asia/Shanghai",
  "Asia/Taipei",
  "Asia/Kolkata",
  "America/New_York",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Europe/London",
  "Africa/Casablanca",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Auckland",
];

/** What the service answers, and how often it was asked. */
function clockOf(zone: string) {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  let asked = 0;
  const clock = new ZoneClock((instant) => {
    asked++;
    return format.format(instant);
  });
  return { clock, asked: () => asked };
}

const day = (year: number, month: number, dayOfMonth: number): number =>
  Date.UTC(year, month - 1, dayOfMonth) / 86_400_000 + 25_569;

describe.each(ZONES)("in %s", (zone) => {
  const { clock } = clockOf(zone);

  it("every day from 2019 to 2027 is the day that was typed", () => {
    for (let serial = day(2019, 1, 1); serial <= day(2027, 12, 31); serial++) {
      expect(clock.serialOf(serialToInstant(serial, zone))).toBe(serial);
    }
  });

  it("a moment written and read again is the same, but for the hour that a clock skips", () => {
    fc.assert(
      fc.property(fc.integer({ min: 40_000 * 96, max: 47_000 * 96 }), (quarters) => {
        const serial = quarters / 96;
        const back = clock.serialOf(clock.instantOf(serial));
        expect(Math.abs(back - serial)).toBeLessThanOrEqual(1 / 24 + 1e-9);
        if (Number.isInteger(serial * 4) && (serial * 4) % 4 === 2) expect(back).toBeCloseTo(serial, 6);
      }),
    );
  });
});

describe("a day that never was", () => {
  it("30 December 2011 in Samoa is written as the day before or after, and its neighbours stay", () => {
    const { clock } = clockOf("Pacific/Apia");
    for (const serial of [day(2011, 12, 29), day(2011, 12, 31), day(2012, 1, 1)]) {
      expect(clock.serialOf(clock.instantOf(serial))).toBe(serial);
    }
  });
});

describe("durations", () => {
  it("keep their seconds, though clocks of 1899 were minutes and seconds off", () => {
    const { clock } = clockOf("Asia/Shanghai");
    const serial = 143 / 86_400;
    expect(clock.serialOf(serialToInstant(serial, "Asia/Shanghai")) * 86_400).toBeCloseTo(143, 3);
  });
});

describe("the service", () => {
  it("is asked once a week at most, whatever the number of cells", () => {
    const { clock, asked } = clockOf("Europe/London");
    for (let serial = day(2020, 1, 1); serial < day(2025, 1, 1); serial++) {
      for (let again = 0; again < 3; again++) clock.serialOf(serialToInstant(serial, "Europe/London"));
    }
    expect(asked()).toBeLessThan(5 * 53 + 10 * 9);
  });
});
