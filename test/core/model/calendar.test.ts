import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateOf, dayOf, daysInMonth, isoOf, isRealDate, monthsBetween } from "../../../src/core/index.ts";

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return dayOf(year, month, date);
};

describe("rule 5: a date is a calendar day as the spreadsheet counts it", () => {
  test.each([
    ["1899-12-30", 0],
    ["1900-03-01", 61],
    ["1970-01-01", 25569],
    ["2021-03-31", 44286],
    ["2024-02-29", 45351],
  ])("%s is day %d", (iso, serial) => {
    expect(day(iso)).toBe(serial);
    expect(isoOf(serial)).toBe(iso);
  });

  test("law: the engine's calendar is that of the runtime, from 1600 to 2500", () => {
    const serials = fc.integer({ min: -109_572, max: 219_511 });
    fc.assert(
      fc.property(serials, (serial) => {
        const date = new Date(EPOCH + serial * MS_PER_DAY);
        expect(dateOf(serial)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(day(isoOf(serial))).toBe(serial);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [2024, 29],
    [2023, 28],
    [1900, 28],
    [2000, 29],
    [2100, 28],
  ])("rule 20: leap years are true: February %d has %d days", (year, days) => {
    expect(daysInMonth(year, 2)).toBe(days);
    expect(isRealDate(year, 2, 29)).toBe(days === 29);
  });

  test.each([
    [2026, 0, 1],
    [2026, 13, 1],
    [2026, 4, 31],
    [2026, 1, 0],
  ])("the calendar has no %d-%d-%d", (year, month, date) => {
    expect(isRealDate(year, month, date)).toBe(false);
  });
});

describe("rule 23: months in grade are whole months", () => {
  test.each([
    ["2026-03-15", "2026-06-14", 2],
    ["2026-03-15", "2026-06-15", 3],
    ["2026-01-31", "2026-02-28", 1],
    ["2024-01-31", "2024-02-28", 0],
    ["2024-01-31", "2024-02-29", 1],
    ["2025-12-31", "2026-01-01", 0],
    ["2024-02-29", "2025-02-28", 12],
    ["2026-05-01", "2026-05-01", 0],
  ])("from %s to %s are %d", (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });
});
