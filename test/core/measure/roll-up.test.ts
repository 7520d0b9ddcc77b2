import { describe, expect, it } from "vitest";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPI = { KPI: "K", Knots: "0; 100", Points: "0; 100" };
const month = (period: string, value: number | string, person = "A"): NamedCells => ({
  "Person ID": person,
  Period: period,
  K: value,
});

function quarter(rollUp: string, metrics: readonly NamedCells[], period = "2026-Q1") {
  return outcome(
    book({ kpis: [{ ...KPI, "Roll-up": rollUp }], weights: [{ Post: "", K: 100 }], metrics: [...metrics] }),
    period,
  );
}

describe("a longer period made up of shorter ones", () => {
  const months = [month("2026-01", 40), month("2026-02", 50), month("2026-03", 75)];

  it.each([
    { rollUp: "mean", total: 55 },
    { rollUp: "average", total: 55 },
    { rollUp: "last", total: 75 },
    { rollUp: "平均值", total: 55 },
  ])("$rollUp of 40, 50 and 75 is $total", ({ rollUp, total }) => {
    expect(quarter(rollUp, months).of("A").total).toBe(total);
  });

  it("the last month is the latest, in whatever order the rows stand", () => {
    expect(quarter("last", [...months].reverse()).of("A").total).toBe(75);
    const [first = {}, second = {}, third = {}] = months;
    expect(quarter("last", [third, first, second]).of("A").total).toBe(75);
  });

  it("sum adds the months up", () => {
    const halves = [month("2026-01", 10), month("2026-02", 20.5), month("2026-03", 30)];
    expect(quarter("sum", halves).of("A").total).toBe(60.5);
  });

  it("without a roll-up a quarter is not its months", () => {
    expect(quarter("", months).of("A")).toMatchObject({ status: "noMetrics", total: null });
  });

  it("a row of the quarter's own stands for itself", () => {
    expect(quarter("mean", [...months, month("2026-Q1", 90)]).of("A").total).toBe(90);
  });

  it("a year of quarters and months takes the quarters, so that nothing counts twice", () => {
    const quarters = [month("2026-Q1", 60), month("2026-Q2", 80)];
    expect(
      quarter("sum", [...months, ...quarters.map((row) => ({ ...row, K: Number(row.K) / 2 }))], "2026").of("A").total,
    ).toBe(70);
  });

  it("rule 1: a blank and an N/A month are left out, not counted as 0", () => {
    expect(quarter("mean", [month("2026-01", 40), month("2026-02", ""), month("2026-03", "N/A")]).of("A").total).toBe(
      40,
    );
  });

  it("rule 3: a month that cannot be read holds its person, and nobody else", () => {
    const mixed = [month("2026-01", 40), month("2026-02", "about 50"), month("2026-01", 60, "B")];
    const { of, errors } = quarter("mean", mixed);
    expect(errors).toEqual(["cell.notNumber at Metrics!C3"]);
    expect(of("A")).toMatchObject({ status: "held", total: null });
    expect(of("B").total).toBe(60);
  });

  it("rule 4: a month that stands twice holds its person", () => {
    const twice = [month("2026-01", 40), month("2026-01", 60)];
    expect(quarter("mean", twice).of("A")).toMatchObject({ status: "held", total: null });
  });
});
