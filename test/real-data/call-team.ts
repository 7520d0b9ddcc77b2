import type { NamedCells } from "../support/book.ts";
import type { OracleKnots } from "../support/oracle/points.ts";
import type { OracleBand } from "../support/oracle/total.ts";

/** A KPI of the call team: how it is measured, its curve and its weight. */
export interface TeamKpi {
  readonly id: string;
  readonly weight: string;
  readonly curve: OracleKnots;
  readonly measure: NamedCells;
}

const linear = (knots: readonly string[], points: readonly string[]): OracleKnots => ({
  kind: "linear",
  knots,
  points,
});

/** Six KPIs, all measured from the log: two shares, three means of which one is better low and one in a band, one count. */
export const TEAM_KPIS: readonly TeamKpi[] = [
  {
    id: "answered",
    weight: "20",
    curve: linear(["0.75", "0.82"], ["0", "100"]),
    measure: { Unit: "%", Measure: "share", Where: "Answered (Y/N) = Y" },
  },
  {
    id: "resolved",
    weight: "25",
    curve: linear(["0.84", "0.9", "0.95"], ["0", "100", "120"]),
    measure: { Unit: "%", Measure: "share", Where: "Resolved = Y", "Out of": "Answered (Y/N) = Y" },
  },
  {
    id: "speed",
    weight: "17.5",
    curve: linear(["75", "65", "55"], ["0", "80", "100"]),
    measure: { Unit: "s", Measure: "mean", "Of column": "Speed of answer in seconds" },
  },
  {
    id: "talk",
    weight: "12.5",
    curve: linear(["200", "220", "228", "250"], ["0", "100", "100", "0"]),
    measure: { Unit: "s", Measure: "mean", "Of column": "AvgTalkDuration" },
  },
  {
    id: "satisfaction",
    weight: "20",
    curve: { kind: "steps", knots: ["3.2", "3.35", "3.45"], points: ["60", "80", "100"] },
    measure: { Measure: "mean", "Of column": "Satisfaction rating" },
  },
  { id: "calls", weight: "5", curve: linear(["150", "250"], ["0", "100"]), measure: { Measure: "count" } },
];

/** The bands of the team. */
export const TEAM_BANDS: readonly OracleBand[] = [
  ["0", "D"],
  ["50", "C"],
  ["65", "B"],
  ["80", "A"],
];

/** The scheme's tabs. */
export const TEAM_SCHEME = {
  kpis: TEAM_KPIS.map(({ id, curve, measure }) => ({
    KPI: id,
    Curve: curve.kind,
    Knots: curve.knots.join(", "),
    Points: curve.points.join(", "),
    Unit: "",
    "Of column": "",
    Where: "",
    "Out of": "",
    ...measure,
  })),
  weights: [Object.fromEntries(TEAM_KPIS.map(({ id, weight }) => [id, Number(weight)]))],
  ratings: TEAM_BANDS.map(([From, Band]) => ({ From: Number(From), Band })),
};
