import { type ActualRule, type BenchKpi, type BenchScheme, NO_BAND, type Step } from "../scheme.ts";

/** Columns of the loaded set, in its order. */
export function columnsOf(scheme: BenchScheme): readonly string[] {
  return ["id", ...scheme.kpis.map((kpi) => kpi.id)];
}

/**
 * One statement from the loaded table `people` to result rows, in the order of the input, in SQL that DuckDB and SQLite share.
 * Whatever hangs on a missing total is null, except the band, which says so. Each step is kept (`MATERIALIZED`) where the engine
 * would otherwise work out a column anew wherever it is named.
 */
export function scoringSql(scheme: BenchScheme, keep: "MATERIALIZED" | ""): string {
  const points = scheme.kpis.map((kpi) => `${pointsSql(kpi)} AS p_${kpi.id}`);
  const weighted = scheme.kpis.map((kpi) => `coalesce(${real(kpi.weightPct)} * p_${kpi.id}, 0e0)`);
  const weight = scheme.kpis.map((kpi) => `CASE WHEN p_${kpi.id} IS NULL THEN 0e0 ELSE ${real(kpi.weightPct)} END`);
  const kept = ["id", ...scheme.promotion.actuals.map((rule) => ruleColumn(scheme, rule))].join(", ");
  const total = `CASE WHEN weight >= ${real(scheme.minCoveragePct)} THEN round(weighted / weight, 1) END`;
  const bands = stepSql(scheme.bands, text, text(NO_BAND));
  return `
    WITH scored AS ${keep} (SELECT ${kept}, ${points.join(", ")} FROM people),
      summed AS ${keep} (SELECT ${kept}, ${weighted.join(" + ")} AS weighted, ${weight.join(" + ")} AS weight FROM scored),
      rated AS ${keep} (SELECT ${kept}, ${total} AS total FROM summed)
    SELECT id, total, ${bands}, ${stepSql(scheme.tiers, real, "NULL")}, ${flagSql(scheme)} FROM rated`;
}

/** Points of one KPI; a blank stays null. */
function pointsSql({ id, knots }: BenchKpi): string {
  const [first, second] = knots;
  if (first === undefined || second === undefined)
    throw new Error(`${id} has fewer than two knots. Give each KPI at least two.`);
  const before = second[0] > first[0] ? "<=" : ">=";
  const pieces = knots.slice(1).map(([at, worth], index) => {
    const [fromAt, fromWorth] = knots[index] ?? first;
    const line = `${real(fromWorth)} + (${id} - ${real(fromAt)}) * ${real(worth - fromWorth)} / (${real(at)} - ${real(fromAt)})`;
    return `WHEN ${id} ${before} ${real(at)} THEN ${line}`;
  });
  const last = knots[knots.length - 1] ?? first;
  return `CASE WHEN ${id} IS NULL THEN NULL WHEN ${id} ${before} ${real(first[0])} THEN ${real(first[1])} ${pieces.join(" ")} ELSE ${real(last[1])} END`;
}

/** What is reached by the column `total`, or `missing` when there is none. */
function stepSql<T>(steps: readonly Step<T>[], write: (value: T) => string, missing: string): string {
  const cases = steps.map(([lowerBound, reached]) => `WHEN total >= ${real(lowerBound)} THEN ${write(reached)}`);
  return `CASE WHEN total IS NULL THEN ${missing} ${cases.join(" ")} END`;
}

function flagSql(scheme: BenchScheme): string {
  const { minTotal, actuals } = scheme.promotion;
  const rules = [
    `total >= ${real(minTotal)}`,
    ...actuals.map((rule) => `${ruleColumn(scheme, rule)} ${rule.operator} ${real(rule.bound)}`),
  ];
  const all = rules.join(" AND ");
  return `CASE WHEN ${all} THEN 'eligible' WHEN NOT (${all}) THEN 'not yet' ELSE 'cannot tell' END`;
}

function ruleColumn(scheme: BenchScheme, rule: ActualRule): string {
  return scheme.kpis[rule.kpi]?.id ?? "NULL";
}

/** A literal that both engines read as a double. */
function real(value: number): string {
  return `${value}e0`;
}

function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** The tables of bound cases: points p1 … pn and weights w1 … wn. */
export function boundColumns(kpis: number): readonly string[] {
  const numbers = Array.from({ length: kpis }, (_, index) => index + 1);
  return [...numbers.map((number) => `p${number}`), ...numbers.map((number) => `w${number}`)];
}

/** The band of each row of the table `cases`, with the total written by `total` from the two sums. */
export function boundSql(scheme: BenchScheme, total: (weighted: string, weight: string) => string): string {
  const numbers = scheme.kpis.map((_, index) => index + 1);
  const weighted = numbers.map((number) => `w${number} * p${number}`).join(" + ");
  const weight = numbers.map((number) => `w${number}`).join(" + ");
  return `SELECT ${stepSql(scheme.bands, text, "NULL")} FROM (SELECT ${total(`(${weighted})`, `(${weight})`)} AS total FROM cases)`;
}
