import type { BenchKpi, BenchScheme } from "../scheme.ts";

/** The column of a KPI's actuals in Metrics, and of its points in the tab of plain formulas. */
const actualColumn = (kpi: number): string => letter(kpi + 2);
const pointsColumn = (kpi: number): string => letter(kpi + 3);

const letter = (index: number): string => String.fromCharCode("A".charCodeAt(0) + index);

/** A formula a cell: id, total, band and 12 points for each person. */
export function cellFormulas(scheme: BenchScheme, count: number): string[][] {
  const header = ["Person", "Total", "Band", ...scheme.kpis.map(({ id }) => `${id} points`)];
  return [
    header,
    ...Array.from({ length: count }, (_, person) => rowOf(scheme, (column) => `${column}${person + 2}`, false)),
  ];
}

/** A formula a column: the same, each spilling over everybody, as ARRAYFORMULA does. */
export function spilledFormulas(scheme: BenchScheme, count: number): string[][] {
  const header = ["Person", "Total", "Band", ...scheme.kpis.map(({ id }) => `${id} points`)];
  return [header, rowOf(scheme, (column) => `${column}2:${column}${count + 1}`, true)];
}

function rowOf(scheme: BenchScheme, at: (column: string) => string, isArray: boolean): string[] {
  const formula = (text: string) => (isArray ? `=ARRAYFORMULA(${text})` : `=${text}`);
  const total = at("B");
  const bands = [...scheme.bands].reverse().map(([from, band]) => [from, `"${band}"`] as const);
  const lookup = `LOOKUP(${total},{${bands.map(([from]) => from).join(";")}},{${bands.map(([, band]) => band).join(";")}})`;
  return [
    formula(`Metrics!${at("A")}`),
    formula(totalFormula(scheme, at)),
    formula(`IF(${total}="","",${lookup})`),
    ...scheme.kpis.map((kpi, index) => formula(pointsFormula(kpi, `Metrics!${at(actualColumn(index))}`))),
  ];
}

/** The weighted mean of the points that there are; nothing below the least coverage. */
function totalFormula(scheme: BenchScheme, at: (column: string) => string): string {
  const points = scheme.kpis.map((_, kpi) => at(pointsColumn(kpi)));
  const sum = scheme.kpis.map(({ weightPct }, kpi) => `IF(${points[kpi]}="",0,${points[kpi]})*${weightPct}`).join("+");
  const weight = scheme.kpis.map(({ weightPct }, kpi) => `IF(${points[kpi]}="",0,${weightPct})`).join("+");
  return `IF(${weight}<${scheme.minCoveragePct},"",ROUND((${sum})/(${weight}),1))`;
}

/** Straight lines between the knots, flat outside. */
function pointsFormula({ knots }: BenchKpi, cell: string): string {
  const [first = [0, 0], second = first] = knots;
  const before = second[0] > first[0] ? "<=" : ">=";
  const pieces = knots.slice(1).map(([at, worth], index) => {
    const [fromAt, fromWorth] = knots[index] ?? first;
    return `IF(${cell}${before}${at},${fromWorth}+(${cell}-${fromAt})*${worth - fromWorth}/(${at - fromAt}),`;
  });
  const last = knots.at(-1)?.[1] ?? 0;
  return `IF(${cell}="","",IF(${cell}${before}${first[0]},${first[1]},${pieces.join("")}${last}${")".repeat(pieces.length)}))`;
}
