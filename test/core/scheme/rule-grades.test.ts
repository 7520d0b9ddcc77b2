import { describe, expect, it } from "vitest";
import { book } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

function errorsOf(grade: string, next: string, ladder: boolean): readonly string[] {
  const tables = book({
    kpis: [{ KPI: "K", Knots: "0; 100", Points: "0; 100" }],
    weights: [{ Post: "", K: 100 }],
    people: [{ "Person ID": "A", Grade: "Junior" }],
    metrics: [{ "Person ID": "A", Period: "2026-Q1", K: 90 }],
    ...(ladder
      ? {
          ladder: [
            { Grade: "Junior", "Next grade": "Senior" },
            { Grade: "Senior", "Next grade": "" },
          ],
        }
      : {}),
    rules: [{ "From grade": grade, "Next grade": next, Rule: "total", Operator: ">=", Bound: 80 }],
  });
  return outcome(tables, "2026-Q1").errors;
}

describe("the grades that promotion rules name", () => {
  it.each([
    { grade: "Junior", next: "Senior", ladder: true, errors: [] },
    { grade: "junior", next: "", ladder: true, errors: [] },
    { grade: "", next: "", ladder: true, errors: [] },
    { grade: "Junoir", next: "Senior", ladder: true, errors: ["promotion.unknownGrade at 'Promotion rules'!C2"] },
    { grade: "Junior", next: "Lead", ladder: true, errors: ["promotion.unknownGrade at 'Promotion rules'!C2"] },
    { grade: "Junoir", next: "", ladder: false, errors: [] },
  ])("from “$grade” to “$next”, ladder: $ladder", ({ grade, next, ladder, errors }) => {
    expect(errorsOf(grade, next, ladder)).toEqual(errors);
  });
});
