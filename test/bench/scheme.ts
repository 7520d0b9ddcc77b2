/** One point of a KPI's curve: from this actual on, towards these points. */
export type Knot = readonly [actual: number, points: number];

/** One KPI: straight lines between neighbouring knots, flat outside the first and last. */
export interface BenchKpi {
  readonly id: string;
  readonly weightPct: number;
  readonly knots: readonly Knot[];
}

/** A lower bound and what is reached from it on, highest bound first. */
export type Step<T> = readonly [lowerBound: number, reached: T];

/** A condition of the promotion flag on the actual of one KPI. */
export interface ActualRule {
  readonly kpi: number;
  readonly operator: ">=" | "<=";
  readonly bound: number;
}

/** Everything a contestant must know to score the set. */
export interface BenchScheme {
  readonly kpis: readonly BenchKpi[];
  readonly bands: readonly Step<string>[];
  readonly tiers: readonly Step<number>[];
  /** The share of weight that must be present for a total to be given. */
  readonly minCoveragePct: number;
  readonly promotion: { readonly minTotal: number; readonly actuals: readonly ActualRule[] };
}

/** What a person without a total is called instead of a band. */
export const NO_BAND = "insufficient data";

const curve = (threshold: number, target: number, stretch: number): readonly Knot[] => [
  [threshold, 0],
  [target, 100],
  [stretch, 120],
];

/** Eight rising KPIs, three falling, one with a target band; a blank is skipped, the total rounded to one decimal. */
export const scheme: BenchScheme = {
  kpis: [
    { id: "k1", weightPct: 12.5, knots: curve(70, 85, 95) },
    { id: "k2", weightPct: 10, knots: curve(80, 92, 98) },
    { id: "k3", weightPct: 7.5, knots: curve(55, 72.5, 88) },
    { id: "k4", weightPct: 10, knots: curve(20, 45, 60) },
    { id: "k5", weightPct: 5, knots: curve(3.2, 4.1, 4.8) },
    { id: "k6", weightPct: 7.5, knots: curve(0.6, 0.82, 0.95) },
    { id: "k7", weightPct: 10, knots: curve(90, 97.5, 100) },
    { id: "k8", weightPct: 5, knots: curve(5, 12.5, 18) },
    { id: "k9", weightPct: 10, knots: curve(420, 330, 270) },
    { id: "k10", weightPct: 7.5, knots: curve(60, 35, 20) },
    { id: "k11", weightPct: 5, knots: curve(8, 4.5, 2.5) },
    {
      id: "k12",
      weightPct: 10,
      knots: [
        [20, 0],
        [30, 100],
        [40, 100],
        [50, 0],
      ],
    },
  ],
  bands: [
    [110, "S"],
    [95, "A"],
    [85, "B"],
    [70, "C"],
    [0, "D"],
  ],
  tiers: [
    [105, 1.5],
    [95, 1.2],
    [85, 1],
    [75, 0.6],
    [0, 0],
  ],
  minCoveragePct: 60,
  promotion: {
    minTotal: 85,
    actuals: [
      { kpi: 0, operator: ">=", bound: 85 },
      { kpi: 8, operator: "<=", bound: 330 },
    ],
  },
};
