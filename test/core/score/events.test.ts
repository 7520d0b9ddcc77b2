import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPIS = ["csat", "speed"].map((KPI) => ({ KPI, Knots: "0,200", Points: "0,200" }));
const RATINGS = [
  { From: 0, Band: "D" },
  { From: 60, Band: "C" },
  { From: 75, Band: "B" },
  { From: 90, Band: "A" },
];
const BONUS = [{ From: 0, Tier: "one", Coefficient: 1 }];

const event = (more: NamedCells): NamedCells => ({
  ID: "P1",
  Date: "2026-08-10",
  Type: "note",
  Points: "",
  Effect: "",
  KPI: "",
  Limit: "",
  ...more,
});

function withEvents(events: readonly NamedCells[], settings: readonly NamedCells[] = [], csat: Cell = 80) {
  return outcome(
    book({
      settings: [{ Setting: "Bonus mode", Value: "whole" }, ...settings],
      kpis: KPIS,
      weights: [{ csat: 50, speed: 50 }],
      ratings: RATINGS,
      bonus: BONUS,
      rules: [{ Rule: "total", Operator: ">=", Bound: 50 }],
      people: [
        { ID: "P1", "Bonus base": 1000 },
        { ID: "P2", "Bonus base": 1000 },
      ],
      metrics: [
        { ID: "P1", Period: "2026-Q3", csat, speed: 100 },
        { ID: "P2", Period: "2026-Q3", csat: 80, speed: 100 },
      ],
      events: events.map(event),
    }),
    "2026-Q3",
  );
}

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

describe("rule 15: vetoes apply last, each with its stated effect", () => {
  test("cap KPI: the points of one KPI", () => {
    const { total, why } = withEvents([{ Effect: "cap KPI", KPI: "speed", Limit: 60 }]).of("P1");
    expect(total).toBe(70);
    expect(why).toContain("speed: 100 earns 100 points, limited to 60 by a veto, weight 50%.");
  });

  test("cap KPI: the lowest of several, and no lift for who is below it", () => {
    const caps = [
      { Effect: "cap KPI", KPI: "speed", Limit: 60 },
      { Effect: "cap KPI", KPI: "SPEED", Limit: 40 },
    ];
    expect(withEvents(caps).of("P1").total).toBe(60);
    expect(withEvents([{ Effect: "cap KPI", KPI: "csat", Limit: 90 }]).of("P1").total).toBe(90);
  });

  test("cap total: after the adjustment", () => {
    const { total, band } = withEvents([{ Points: 5 }, { Effect: "cap total", Limit: 59.9 }]).of("P1");
    expect([total, band]).toEqual([59.9, "D"]);
  });

  test("cap total: the lowest of several, and no lift for who is below it", () => {
    const caps = [
      { Effect: "cap total", Limit: 70 },
      { Effect: "cap total", Limit: 65 },
    ];
    expect(withEvents(caps).of("P1").total).toBe(65);
    expect(withEvents([{ Effect: "cap total", Limit: 95 }]).of("P1").total).toBe(90);
  });

  test("cap band: the total stays", () => {
    const { total, band, why } = withEvents([{ Effect: "cap band", Limit: "C" }]).of("P1");
    expect([total, band]).toEqual([90, "C"]);
    expect(why.join(" ")).toContain("A veto limits the band to C.");
  });

  test("cap band: the lowest of several, and no lift for who is below it", () => {
    const caps = [
      { Effect: "cap band", Limit: "B" },
      { Effect: "cap band", Limit: "C" },
    ];
    expect(withEvents(caps).of("P1").band).toBe("C");
    expect(withEvents([{ Effect: "cap band", Limit: "A" }], [], 20).of("P1").band).toBe("C");
  });

  test("no bonus: 0, with the reason, and not a blank", () => {
    const { amount, total, why } = withEvents([{ Effect: "no bonus" }]).of("P1");
    expect([amount, total]).toEqual([0, 90]);
    expect(why).toContain("A veto pays no bonus.");
  });

  test("no promotion: not yet, with the reason, whatever the rules say", () => {
    const { flags, why } = withEvents([{ Effect: "no promotion" }]).of("P1");
    expect(flags).toEqual(["notYet"]);
    expect(why).toContain("A veto bars promotion.");
  });

  test("in Chinese", () => {
    expect(withEvents([{ Effect: "总分封顶", Limit: 60 }]).of("P1").total).toBe(60);
    expect(withEvents([{ Effect: "取消奖金" }]).of("P1").amount).toBe(0);
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

describe("rule 3: an event that cannot be read holds its person, and nobody else", () => {
  test.each<[string, NamedCells, string]>([
    ["points that are no number", { Points: "some" }, "cell.notNumber at Events!D2"],
    ["points that are an error", { Points: "#REF!" }, "cell.error at Events!D2"],
    ["an adjustment without points", { Effect: "adjust" }, "event.badEffect at Events!E2"],
    ["an effect that nobody knows", { Effect: "scold" }, "cell.notChoice at Events!E2"],
    ["a cap without a limit", { Effect: "cap total" }, "event.badEffect at Events!E2"],
    ["a limit that is no number", { Effect: "cap total", Limit: "low" }, "cell.notNumber at Events!G2"],
    ["a cap of which KPI?", { Effect: "cap KPI", Limit: 60 }, "event.badEffect at Events!E2"],
    ["a KPI that is not there", { Effect: "cap KPI", KPI: "smile", Limit: 60 }, "kpi.unknown at Events!A2"],
    ["a band that is not there", { Effect: "cap band", Limit: "E" }, "bands.unknown at Events!A2"],
    ["neither date nor period", { Date: "" }, "event.noPeriod at Events!B2"],
    ["a date that is none", { Date: "2026-02-30" }, "cell.notDate at Events!B2"],
  ])("%s", (_name, more, problem) => {
    const { errors, of } = withEvents([more]);
    expect(errors).toEqual([problem]);
    expect(of("P1")).toMatchObject({ status: "held", total: null, band: null, amount: null });
    expect(of("P2").total).toBe(90);
  });

  test("a problem of another quarter's event holds nobody in this one", () => {
    expect(withEvents([{ Date: "2026-05-01", Effect: "cap total" }]).of("P1").total).toBe(90);
  });

  test("a problem is noted at the event that has it, not at the person's first", () => {
    const { errors } = withEvents([{ Points: 1 }, { Effect: "cap band", Limit: "E" }]);
    expect(errors).toEqual(["bands.unknown at Events!A3"]);
  });

  test("an event of nobody is a problem, and holds nobody", () => {
    const { errors, of } = withEvents([{ ID: "", Points: 3 }]);
    expect(errors).toEqual(["cell.blankRequired at Events!A2"]);
    expect(of("P1").total).toBe(90);
  });

  test("a stranger's event is a problem, and holds nobody", () => {
    const { errors, of } = withEvents([{ ID: "P9", Points: 3 }]);
    expect(errors).toEqual(["person.unknown at Events!A2"]);
    expect(of("P1").total).toBe(90);
  });
});
