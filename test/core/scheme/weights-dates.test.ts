import { describe, expect, test } from "vitest";
import type { NamedCells } from "../../support/book.ts";
import { weighed } from "./weighed.ts";

describe("rule 12: dates make a row effective-dated; a change inside a period weighs by days", () => {
  const share = (a: number, more: NamedCells) => ({
    "From date": "",
    "To date": "",
    Region: "",
    ...more,
    a,
    b: 100 - a,
    c: 0,
  });

  test.each<[string, readonly NamedCells[], number]>([
    ["a change in mid-April", [share(30, { "To date": "2026-04-15" }), share(60, { "From date": "2026-04-16" })], 45],
    [
      "a change after 10 of 30 days",
      [share(30, { "To date": "2026-04-10" }), share(60, { "From date": "2026-04-11" })],
      50,
    ],
    [
      "a change on the last day",
      [share(30, { "To date": "2026-04-29" }), share(60, { "From date": "2026-04-30" })],
      31,
    ],
    [
      "a change on the second day",
      [share(30, { "To date": "2026-04-01" }), share(60, { "From date": "2026-04-02" })],
      59,
    ],
    ["a row that has ended", [share(30, { "To date": "2026-03-31" }), share(60, { "From date": "2026-04-01" })], 60],
    [
      "a row that has not begun",
      [share(30, { "To date": "2026-04-30" }), share(60, { "From date": "2026-05-01" })],
      30,
    ],
    [
      "a specific row over some days of a general one",
      [share(30, {}), share(90, { Region: "North", "From date": "2026-04-11", "To date": "2026-04-20" })],
      50,
    ],
    [
      "three stretches",
      [
        share(30, { "To date": "2026-04-10" }),
        share(60, { "From date": "2026-04-11", "To date": "2026-04-20" }),
        share(90, { "From date": "2026-04-21" }),
      ],
      60,
    ],
    [
      "dates as Sheets has them",
      [share(30, { "To date": { serial: 46127 } }), share(60, { "From date": { serial: 46128 } })],
      45,
    ],
    [
      "percent first, then whole numbers",
      [{ ...share(0, { "To date": "2026-04-15" }), a: 0.3, b: 0.7 }, share(60, { "From date": "2026-04-16" })],
      45,
    ],
  ])("%s", (_name, rows, total) => {
    const { errors, of } = weighed(rows);
    expect([errors, of("P1").total]).toEqual([[], total]);
  });

  test("a leap day counts", () => {
    const rows = [share(29, { "To date": "2024-02-28" }), share(58, { "From date": "2024-02-29" })];
    expect(weighed(rows, {}, "2024-02").of("P1").total).toBe(30);
  });

  test("days that no row covers are a problem that names them", () => {
    const { errors, issues, of } = weighed([
      share(30, { "To date": "2026-04-10" }),
      share(60, { "From date": "2026-04-21" }),
    ]);
    expect(errors).toEqual(["weights.partOfPeriod at People!A2"]);
    expect(issues[0]?.args).toMatchObject({ from: "2026-04-11", to: "2026-04-20" });
    expect(of("P1").status).toBe("held");
  });

  test("a row that ends before it begins covers nothing", () => {
    const { errors } = weighed([share(30, { "From date": "2026-04-20", "To date": "2026-04-10" })]);
    expect(errors).toEqual(["weights.partOfPeriod at People!A2"]);
  });

  test("two rows that overlap in time are equally specific on those days", () => {
    const { errors } = weighed([share(30, { "To date": "2026-04-20" }), share(60, { "From date": "2026-04-11" })]);
    expect(errors).toEqual(["weights.ambiguous at Weights!A2"]);
  });
});
