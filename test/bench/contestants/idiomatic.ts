import type { BoundCase, Cell, Entry, ResultRow, Rows } from "../contestant.ts";
import { type ActualRule, type BenchKpi, type BenchScheme, NO_BAND, type Step } from "../scheme.ts";

interface Scored {
  readonly weightPct: number;
  readonly points: number;
}

/** The set as objects, step by step with map, filter and reduce: how most people write it first. */
function scoreAll(scheme: BenchScheme, rows: Rows): ResultRow[] {
  const [header = [], ...people] = rows;
  return people.map((person) =>
    scorePerson(scheme, Object.fromEntries(header.map((name, column) => [name, person[column] ?? ""]))),
  );
}

function scorePerson(scheme: BenchScheme, person: Record<string, Cell>): ResultRow {
  const scored = scheme.kpis
    .map((kpi) => ({ kpi, actual: actualOf(person, kpi) }))
    .filter(({ actual }) => actual !== null)
    .map(({ kpi, actual }) => ({ weightPct: kpi.weightPct, points: pointsOn(kpi, Number(actual)) }));
  const weight = scored.reduce((sum, kpi) => sum + kpi.weightPct, 0);
  const total = weight < scheme.minCoveragePct ? null : Math.round(meanOf(scored, weight) * 10) / 10;
  const id = person.personId ?? "";
  const flag = flagOf(scheme, person, total);
  return total === null
    ? [id, "", NO_BAND, "", flag]
    : [id, total, reached(scheme.bands, total), reached(scheme.tiers, total), flag];
}

function actualOf(person: Record<string, Cell>, kpi: BenchKpi | undefined): number | null {
  const cell = kpi === undefined ? "" : person[kpi.id];
  return typeof cell === "number" ? cell : null;
}

function meanOf(scored: readonly Scored[], weight: number): number {
  return scored.reduce((sum, kpi) => sum + kpi.weightPct * kpi.points, 0) / weight;
}

function pointsOn({ knots }: BenchKpi, actual: number): number {
  const [first = [0, 0], second = first] = knots;
  const last = knots[knots.length - 1] ?? first;
  const isRising = second[0] > first[0];
  const end = knots.findIndex(([at]) => (isRising ? actual <= at : actual >= at));
  const [from, to] = [knots[end - 1], knots[end]];
  if (from === undefined || to === undefined) return end === 0 ? first[1] : last[1];
  return from[1] + ((actual - from[0]) * (to[1] - from[1])) / (to[0] - from[0]);
}

function reached<T>(steps: readonly Step<T>[], total: number): T | "" {
  return steps.find(([lowerBound]) => total >= lowerBound)?.[1] ?? "";
}

function flagOf(scheme: BenchScheme, person: Record<string, Cell>, total: number | null): string {
  const { minTotal, actuals } = scheme.promotion;
  const answers = [
    total === null ? null : total >= minTotal,
    ...actuals.map((rule) => meets(rule, actualOf(person, scheme.kpis[rule.kpi]))),
  ];
  if (answers.some((answer) => answer === false)) return "not yet";
  return answers.every((answer) => answer === true) ? "eligible" : "cannot tell";
}

function meets({ operator, bound }: ActualRule, actual: number | null): boolean | null {
  if (actual === null) return null;
  return operator === ">=" ? actual >= bound : actual <= bound;
}

function totalOf({ points, weightsPct }: BoundCase): number {
  const scored = points.map((worth, k) => ({ points: worth, weightPct: weightsPct[k] ?? 0 }));
  return meanOf(
    scored,
    weightsPct.reduce((sum, weight) => sum + weight, 0),
  );
}

/** Objects with map and filter. */
export const idiomaticEntry: Entry = {
  name: "idiomatic objects",
  maxPeople: Number.POSITIVE_INFINITY,
  load: async (scheme) => ({
    totals: (rows) => scoreAll(scheme, rows),
    raters: [
      {
        name: "as they come",
        rounds: false,
        bands: (cases) => cases.map((one) => reached(scheme.bands, totalOf(one))),
      },
      {
        name: "Math.round(x * 10) / 10",
        rounds: true,
        bands: (cases) => cases.map((one) => reached(scheme.bands, Math.round(totalOf(one) * 10) / 10)),
      },
    ],
  }),
};
