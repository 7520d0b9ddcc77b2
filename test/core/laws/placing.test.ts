import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, PlacedTable, Row } from "../../../src/core/index.ts";
import { placedInto } from "../../support/placing.ts";

const OURS = ["Period", "Person ID", "Total", "Why"] as const;
const PERIODS = ["2026-Q1", "2026-Q2", "2026-Q3"] as const;
const IDS = ["P1", "P2", "P3", "P4", "P5"] as const;

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom("", "note", "=A1", true, "2026-Q3"),
  fc.record({ serial: fc.integer({ min: 1, max: 50_000 }) }),
);

/** A tab as people leave it: our columns in any order, some of theirs between, rows of several periods, some twice. */
const tabs = fc.shuffledSubarray([...OURS, "Agreed?", "Signed", ""], { minLength: 0 }).chain((header) =>
  fc
    .array(
      fc.record({
        period: fc.constantFrom(...PERIODS),
        id: fc.constantFrom(...IDS),
        rest: fc.array(cell, { minLength: 7, maxLength: 7 }),
      }),
      {
        maxLength: 8,
      },
    )
    .map((rows): readonly Row[] => [
      header,
      ...rows.map(({ period, id, rest }) =>
        header.map((name, i): Cell => (name === "Period" ? period : name === "Person ID" ? id : (rest[i] ?? ""))),
      ),
    ]),
);

const results: fc.Arbitrary<PlacedTable> = fc
  .tuple(
    fc.constantFrom(...PERIODS),
    fc.shuffledSubarray([...IDS]),
    fc.array(fc.integer(), { minLength: 5, maxLength: 5 }),
  )
  .map(([period, ids, totals]) => ({
    headings: OURS.map((label) => ({ label, alsoKnownAs: [] })),
    keyColumns: [0, 1],
    period,
    rows: ids.map((id, i) => [period, id, totals[i] ?? 0, `why ${id}`]),
  }));

/** The cells of a column in the rows that a test picks. */
function column(rows: readonly Row[], name: string): readonly Cell[] {
  const at = (rows[0] ?? []).indexOf(name);
  return rows.slice(1).map((row) => row[at] ?? "");
}

describe("law: results placed into a tab that people use", () => {
  test("twice is the same as once", () => {
    fc.assert(
      fc.property(tabs, results, (before, table) => {
        const once = placedInto(before, table);
        expect(placedInto(once, table)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  test("what was written is what is read again, once for each row", () => {
    fc.assert(
      fc.property(tabs, results, (before, table) => {
        const after = placedInto(before, table);
        const read = OURS.map((name) => column(after, name));
        const ofPeriod = (read[0] ?? []).flatMap((period, i) =>
          period === table.period ? [read.map((cells) => cells[i])] : [],
        );
        const byId = (a: readonly unknown[], b: readonly unknown[]) => String(a[1]).localeCompare(String(b[1]));
        expect([...ofPeriod].sort(byId)).toEqual([...table.rows].sort(byId));
      }),
      { numRuns: 500 },
    );
  });

  test("the columns of others stay, and so do the rows of other periods", () => {
    fc.assert(
      fc.property(tabs, results, (before, table) => {
        const after = placedInto(before, table);
        for (const name of ["Agreed?", "Signed"]) {
          if (before[0]?.includes(name))
            expect(column(after, name).slice(0, before.length - 1)).toEqual(column(before, name));
        }
        const periods = column(before, "Period");
        const others = before
          .slice(1)
          .map((row, i) => [i + 1, row] as const)
          .filter(([i]) => before[0]?.includes("Period") && periods[i - 1] !== table.period);
        for (const [i, row] of others) expect(after[i]?.slice(0, row.length)).toEqual(row);
      }),
      { numRuns: 500 },
    );
  });
});
