import type { BookData, CellData, TabData } from "../../../src/workbench/grid/book-data.ts";
import { schemeTables } from "../contestants/engine-tables.ts";
import { people } from "../data.ts";
import { scheme } from "../scheme.ts";
import { cellFormulas, spilledFormulas } from "./plain-formulas.ts";

export const PEOPLE = 1000;
export const PERIOD = "2026-Q3";

/** Where every book has its scores: the name of the tab, and how far down and right the first person's total is. */
export interface ScoredBook {
  readonly name: string;
  readonly book: BookData;
  readonly scores: { readonly tab: string; readonly row: number; readonly col: number };
}

type Value = string | number;

const ROOM = 100;

function tab(name: string, rows: readonly (readonly Value[])[]): TabData {
  return { name, rows: rows.map((row) => row.map(cellOf)), rowCount: PEOPLE + ROOM };
}

function cellOf(value: Value): CellData | null {
  if (value === "") return null;
  return typeof value === "string" && value.startsWith("=") ? { value: null, formula: value } : { value };
}

/** The tabs of the scheme and of 1,000 people's metrics, as HR has them. */
function givenTabs(): TabData[] {
  const { kpis, weights, ratings, settings } = schemeTables(scheme);
  const [header = [], ...rows] = people(PEOPLE) as Value[][];
  const metrics = rows.map(([id = "", ...actuals]) => [id, PERIOD, ...actuals]);
  return [
    ...[kpis, weights, ratings, settings].flatMap((table) =>
      table ? [tab(table.sheet, table.rows as Value[][])] : [],
    ),
    tab("Metrics", [["Person ID", "Period", ...header.slice(1)], ...metrics]),
    tab("People", [["Person ID", "Name"], ...rows.map(([id = ""]) => [id, `Person ${id}`])]),
  ];
}

const LIVE = "=SCORECARD(B1, KPIs!A:Z, Weights!A:Z, Metrics!A:Z, People!A:Z, Ratings!A:Z, Settings!A:Z)";

/** The same team four times: without formulas, and scored live by the add-on or by plain formulas of two kinds. */
export function books(): { readonly bare: BookData; readonly scored: readonly ScoredBook[] } {
  const given = givenTabs();
  const live = tab("Scorecard", [["Period", PERIOD], [], [LIVE]]);
  return {
    bare: { tabs: given },
    scored: [
      { name: "live scorecard", book: { tabs: [live, ...given] }, scores: { tab: "Scorecard", row: 3, col: 2 } },
      {
        name: "plain formulas, one a column",
        book: { tabs: [tab("Plain", spilledFormulas(scheme, PEOPLE)), ...given] },
        scores: { tab: "Plain", row: 1, col: 1 },
      },
      {
        name: "plain formulas, one a cell",
        book: { tabs: [tab("Plain", cellFormulas(scheme, PEOPLE)), ...given] },
        scores: { tab: "Plain", row: 1, col: 1 },
      },
    ],
  };
}
