import type { HyperFormula as Book } from "hyperformula";
import type { BoundCase, Cell, Entry, Rater, ResultRow, Rows } from "../contestant.ts";
import { type BenchKpi, type BenchScheme, NO_BAND, type Step } from "../scheme.ts";

type Builder = typeof Book;

/** HyperFormula is under the GPL; the key says that it is used under that licence. It is a peer of the benchmark only. */
const OPTIONS = { licenseKey: "gpl-v3" };

/** The native formulas of one person's row: points in N to Y, then weighted sum, weight, total, band, tier and flag. */
function formulas(scheme: BenchScheme, row: number): string[] {
  const points = scheme.kpis.map((kpi, index) => pointsFormula(kpi, `${letter(index + 1)}${row}`));
  const weighted = scheme.kpis.map((kpi, index) => `N(${letter(index + 13)}${row})*${kpi.weightPct}`);
  const weight = scheme.kpis.map((kpi, index) => `IF(ISNUMBER(${letter(index + 1)}${row}),${kpi.weightPct},0)`);
  const total = `AB${row}`;
  return [
    ...points,
    `=${weighted.join("+")}`,
    `=${weight.join("+")}`,
    `=IF(AA${row}<${scheme.minCoveragePct},"",ROUND(Z${row}/AA${row},1))`,
    `=IF(${total}="",${quoted(NO_BAND)},${nestedIf(scheme.bands, total, quoted)})`,
    `=IF(${total}="","",${nestedIf(scheme.tiers, total, String)})`,
    flagFormula(scheme, row, total),
  ];
}

const RESULTS_FROM = 27;

function pointsFormula({ knots }: BenchKpi, cell: string): string {
  const [first = [0, 0], second = first] = knots;
  const before = second[0] > first[0] ? "<=" : ">=";
  const pieces = knots.slice(1).map(([at, worth], index) => {
    const [fromAt, fromWorth] = knots[index] ?? first;
    return `IF(${cell}${before}${at},${fromWorth}+(${cell}-${fromAt})*${worth - fromWorth}/(${at}-${fromAt}),`;
  });
  const last = knots[knots.length - 1]?.[1] ?? 0;
  return `=IF(NOT(ISNUMBER(${cell})),"",IF(${cell}${before}${first[0]},${first[1]},${pieces.join("")}${last}${")".repeat(pieces.length)}))`;
}

function nestedIf<T>(steps: readonly Step<T>[], cell: string, write: (value: T) => string): string {
  const reached = steps.slice(0, -1).map(([lowerBound, value]) => `IF(${cell}>=${lowerBound},${write(value)},`);
  const lowest = steps[steps.length - 1];
  return `${reached.join("")}${lowest === undefined ? '""' : write(lowest[1])}${")".repeat(reached.length)}`;
}

function flagFormula({ promotion }: BenchScheme, row: number, total: string): string {
  const asked = [
    { cell: total, operator: ">=", bound: promotion.minTotal },
    ...promotion.actuals.map(({ kpi, operator, bound }) => ({ cell: `${letter(kpi + 1)}${row}`, operator, bound })),
  ];
  const failed = asked.map(
    ({ cell, operator, bound }) => `AND(ISNUMBER(${cell}),${cell}${operator === ">=" ? "<" : ">"}${bound})`,
  );
  const known = asked.map(({ cell }) => `ISNUMBER(${cell})`);
  return `=IF(OR(${failed.join(",")}),"not yet",IF(AND(${known.join(",")}),"eligible","cannot tell"))`;
}

function quoted(value: string): string {
  return `"${value}"`;
}

/** A column's letters: 0 is A, 26 is AA. */
function letter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letter(Math.floor(column / 26) - 1) + last;
}

function scoreAll(builder: Builder, scheme: BenchScheme, rows: Rows): ResultRow[] {
  const sheet = rows.slice(1).map((person, index) => [...person, ...formulas(scheme, index + 1)]);
  const book = builder.buildFromArray(sheet, OPTIONS);
  const values = book.getSheetValues(0);
  book.destroy();
  return values.map((row) => [row[0], ...row.slice(RESULTS_FROM)].map((value) => value as Cell));
}

function ratersOf(builder: Builder, scheme: BenchScheme): readonly Rater[] {
  const variant = (name: string, rounds: boolean): Rater => ({
    name,
    rounds,
    bands: (cases) => {
      const book = builder.buildFromArray(
        cases.map((one, index) => boundRow(scheme, one, index + 1, rounds)),
        OPTIONS,
      );
      const bands = book.getSheetValues(0).map((row) => String(row[row.length - 1]));
      book.destroy();
      return bands;
    },
  });
  return [variant("native formulas, as they come", false), variant("native formulas, ROUND(x, 1)", true)];
}

function boundRow(scheme: BenchScheme, { points, weightsPct }: BoundCase, row: number, rounds: boolean): Cell[] {
  const [lastPoint, firstWeight, lastWeight] = [
    points.length - 1,
    points.length,
    points.length + weightsPct.length - 1,
  ];
  const scores = `A${row}:${letter(lastPoint)}${row}`;
  const weights = `${letter(firstWeight)}${row}:${letter(lastWeight)}${row}`;
  const mean = `SUMPRODUCT(${scores},${weights})/SUM(${weights})`;
  const total = `${letter(lastWeight + 1)}${row}`;
  return [
    ...points,
    ...weightsPct,
    rounds ? `=ROUND(${mean},1)` : `=${mean}`,
    `=${nestedIf(scheme.bands, total, quoted)}`,
  ];
}

/** The same sheet in native formulas, recalculated by HyperFormula. */
export const hyperformulaEntry: Entry = {
  name: "HyperFormula",
  maxPeople: 10_000,
  load: async (scheme) => {
    const { HyperFormula } = await import("hyperformula");
    return { totals: (rows) => scoreAll(HyperFormula, scheme, rows), raters: ratersOf(HyperFormula, scheme) };
  },
};
