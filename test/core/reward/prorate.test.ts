import { describe, expect, test } from "vitest";
import { dayOf, daysFromTo, numberOf, prorate } from "../../../src/core/index.ts";

const day = (iso: string): number => {
  const [year = 0, month = 0, date = 0] = iso.split("-").map(Number);
  return dayOf(year, month, date);
};

const share = (start: string, end: string, from: string, to: string) =>
  numberOf(prorate(1, day(start), day(end), day(from), day(to)));

describe("rule 20: proration counts calendar days, both ends included", () => {
  test.each([
    ["the whole period", "2026-01-01", "2026-12-31", 1],
    ["longer than the period", "2020-05-01", "2030-01-01", 1],
    ["one day", "2026-06-15", "2026-06-15", 1 / 365],
    ["the first day", "2025-01-01", "2026-01-01", 1 / 365],
    ["the last day", "2026-12-31", "2027-12-31", 1 / 365],
    ["from July on", "2026-07-01", "2026-12-31", 184 / 365],
    ["before the period", "2025-01-01", "2025-12-31", 0],
    ["after the period", "2027-01-01", "2027-12-31", 0],
    ["an end before the start", "2026-05-01", "2026-04-01", 0],
  ])("%s", (_name, start, end, expected) => {
    expect(share(start, end, "2026-01-01", "2026-12-31")).toBeCloseTo(expected, 14);
  });

  test("leap years are true: a leap day is a day of the period", () => {
    expect(share("2024-02-29", "2024-02-29", "2024-01-01", "2024-12-31")).toBeCloseTo(1 / 366, 14);
    expect(share("2024-02-01", "2024-02-28", "2024-02-01", "2024-02-29")).toBeCloseTo(28 / 29, 14);
  });

  test("the parts of a change add up to the whole, exactly", () => {
    const before = prorate(1000, day("2026-01-01"), day("2026-03-14"), day("2026-01-01"), day("2026-12-31"));
    const after = prorate(1000, day("2026-03-15"), day("2026-12-31"), day("2026-01-01"), day("2026-12-31"));
    expect(before.num * after.den + after.num * before.den).toBe(1000n * before.den * after.den);
  });

  test.each([
    ["2026-01-01", "2026-01-01", 1],
    ["2026-01-01", "2026-01-31", 31],
    ["2024-02-01", "2024-03-01", 30],
    ["2026-01-02", "2026-01-01", 0],
  ])("from %s to %s are %d days", (from, to, days) => {
    expect(daysFromTo(day(from), day(to))).toBe(days);
  });
});
