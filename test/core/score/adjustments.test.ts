import { describe, expect, test } from "vitest";
import type { NamedCells } from "../../support/book.ts";
import { withEvents } from "./with-events.ts";

describe("rule 15: adjustments are added to the total, bounded by the scheme", () => {
  test.each<[string, readonly NamedCells[], number]>([
    ["points added", [{ Points: 3 }], 93],
    ["points taken off", [{ Points: -3 }], 87],
    ["several added up", [{ Points: 3 }, { Points: 2.5 }, { Points: -1 }], 94.5],
    ["at the bound", [{ Points: 10 }], 100],
    ["above the bound", [{ Points: 8 }, { Points: 7 }], 100],
    ["below the bound", [{ Points: -15 }], 80],
    ["bounded as a sum, not one by one", [{ Points: 15 }, { Points: -8 }], 97],
    ["said in words", [{ Points: 3, Effect: "加减分" }], 93],
    ["an event that is only recorded", [{ Points: 3, Effect: "record only" }], 90],
    ["decimals before the one rounding", [{ Points: 0.04 }, { Points: 0.01 }], 90.1],
  ])("%s", (_name, events, total) => {
    const { errors, of } = withEvents(events);
    expect(errors).toEqual([]);
    expect(of("P1").total).toBe(total);
    expect(of("P2").total).toBe(90);
  });

  test("the bounds are settings", () => {
    const settings = [
      { Setting: "Highest adjustment", Value: 2 },
      { Setting: "Lowest adjustment", Value: -1 },
    ];
    expect(withEvents([{ Points: 5 }], settings).of("P1").total).toBe(92);
    expect(withEvents([{ Points: -5 }], settings).of("P1").total).toBe(89);
  });

  test("an adjustment may lift the band, and the reader sees what was asked and given", () => {
    const { band, why } = withEvents([{ Points: 12 }]).of("P1");
    expect(band).toBe("A");
    expect(why).toContain("Adjustments of 12 points, limited to 10 by the scheme.");
  });

  test("no total, nothing to add to", () => {
    expect(withEvents([{ Points: 5 }], [{ Setting: "Minimum coverage", Value: 0.8 }], "").of("P1").total).toBeNull();
  });
});

describe("an event is of the period that it touches", () => {
  test.each<[string, NamedCells, number]>([
    ["the first day", { Date: "2026-07-01" }, 93],
    ["the last day", { Date: { serial: 46295.9 } }, 93],
    ["the day before", { Date: "2026-06-30" }, 90],
    ["the day after", { Date: "2026-10-01" }, 90],
    ["the period itself", { Date: "", Period: "2026-Q3" }, 93],
    ["a month of it", { Date: "", Period: "2026-09" }, 93],
    ["another period", { Date: "", Period: "2026-Q2" }, 90],
    ["a date counts before a period", { Date: "2026-10-01", Period: "2026-Q3" }, 90],
  ])("%s", (_name, when, total) => {
    expect(withEvents([{ Points: 3, ...when }]).of("P1").total).toBe(total);
  });
});
