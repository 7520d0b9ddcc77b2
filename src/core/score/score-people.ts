import { type Actuals, cellOfActual, hasData, NO_CELLS } from "../measure/actuals.ts";
import type { Cell } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { powerOfTen, roundExact, roundQuick } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import { exactTotalOf } from "./exact-total.ts";
import { type ActualColumns, KeptActuals, numberOfActual } from "./kept-actuals.ts";
import { kpiPoints } from "./kpi-points.ts";
import { oddCell } from "./odd-cell.ts";
import { BOUND_STRIDE, type ProfilePlan, STRETCH_STRIDE } from "./profile-plan.ts";
import type { Profiles, WeightProfile } from "./profiles.ts";
import type { ScoringPlan } from "./scoring-plan.ts";
import { STATUS } from "./status.ts";

/** The totals of all people in a period, in arrays: one entry a person. */
export interface Scores {
  /** Rounded; NaN where there is none. */
  readonly total: Float64Array;
  readonly status: Uint8Array;
  /** The weight that is present, to be held against the profile's sum. */
  readonly present: Float64Array;
  /** Unrounded points by person and KPI (`person × KPIs + k`), NaN where none; null where no trace was asked for. */
  readonly points: Float64Array | null;
  /** The actuals that were asked for, as far as they could be laid aside. */
  readonly kept: ActualColumns;
}

/** All that scoring needs to know. */
export interface ScoringTask {
  readonly scheme: Scheme;
  readonly actuals: Actuals;
  readonly profiles: Profiles;
  readonly people: number;
  readonly withTrace: boolean;
  readonly plan: ScoringPlan;
}

const TOLERANCE = 1e-9;

/** One pass over all people; each field is an array over people. */
class BulkScorer {
  readonly total: Float64Array;
  readonly status: Uint8Array;
  readonly present: Float64Array;
  readonly points: Float64Array | null;
  readonly kept: KeptActuals;
  /** Weighted points so far; each becomes the person's total in the end, in its place. */
  private readonly sum: Float64Array;
  private readonly task: ScoringTask;
  private readonly issues: Issues;
  private readonly kpis: number;
  private readonly power: number;
  private readonly minCoverage: number;
  private readonly doubt: number;

  constructor(task: ScoringTask, issues: Issues) {
    const { people, scheme, withTrace } = task;
    this.task = task;
    this.issues = issues;
    this.kpis = scheme.kpis.length;
    this.power = powerOfTen(scheme.settings.decimals);
    // A coverage of exactly the minimum is enough, also where adding the weights up has cost a last bit.
    this.minCoverage = scheme.settings.minCoverage - TOLERANCE;
    this.doubt = task.plan.doubt;
    this.total = new Float64Array(people);
    this.status = new Uint8Array(people);
    this.present = new Float64Array(people);
    this.sum = this.total;
    this.kept = new KeptActuals(task.plan.keep, task.profiles, task.actuals, people);
    this.points = withTrace ? new Float64Array(people * this.kpis).fill(Number.NaN) : null;
  }

  run(): void {
    const { profiles, people, plan } = this.task;
    for (let from = 0; from < people; ) {
      const profile = profiles.of[from] as number;
      let to = from + 1;
      while (to < people && profiles.of[to] === profile) to++;
      if (profiles.list[profile]?.kind === "usable") this.addPeople(plan.profiles[profile] as ProfilePlan, from, to);
      from = to;
    }
    for (let person = 0; person < people; person++) this.finish(person);
  }

  /** People of one profile, every cell of every row: the innermost loop, so everything it needs is at hand. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: taken apart, it takes half as long again for each cell.
  private addPeople(plan: ProfilePlan, from: number, to: number): void {
    const { kpi, column, weight, skipsBlanks, bounds, x, y, slope, others } = plan;
    const { points, kpis, sum: sums, present: presents } = this;
    const { cellColumn, cellStart, values: kept } = this.kept;
    const { rows, rowOf } = this.task.actuals;
    for (let person = from; person < to; person++) {
      const cells = rows[rowOf[person] as number] ?? NO_CELLS;
      let sum = 0;
      let present = 0;
      for (let i = 0; i < kpi.length; i++) {
        const actual = cells[column[i] as number];
        if (typeof actual !== "number") {
          if (actual !== "" || skipsBlanks[i] === 0) this.addOther(kpi[i] as number, person);
          continue;
        }
        // A unary plus makes a truth 0 or 1 without a branch, and without a call while the code is still cold.
        const first = i * BOUND_STRIDE;
        const reached =
          +(actual >= (bounds[first] as number)) +
          +(actual >= (bounds[first + 1] as number)) +
          +(actual >= (bounds[first + 2] as number)) +
          +(actual >= (bounds[first + 3] as number));
        const at = i * STRETCH_STRIDE + reached;
        const earned = (y[at] as number) + (actual - (x[at] as number)) * (slope[at] as number);
        sum += (weight[i] as number) * earned;
        present += weight[i] as number;
        if (points !== null) points[person * kpis + (kpi[i] as number)] = earned;
      }
      sums[person] = (sums[person] as number) + sum;
      presents[person] = (presents[person] as number) + present;
      for (let i = 0; i < cellColumn.length; i++) {
        const actual = cells[cellColumn[i] as number];
        if (typeof actual === "number") kept[(cellStart[i] as number) + person] = actual;
      }
      for (const k of others) this.addOther(k, person);
    }
  }

  /** A cell that is no number on straight lines: it adds its points, or notes the status that it puts on its person. */
  private addOther(k: number, person: number): void {
    const { actuals, profiles } = this.task;
    const profile = profiles.list[profiles.of[person] as number] as WeightProfile;
    const kpi = profile.kpis[k] as Kpi;
    const keptFrom = this.kept.start[k] as number;
    if (keptFrom >= 0) this.kept.values[keptFrom + person] = numberOfActual(actuals, kpi, k, person);
    const points = this.pointsOfOther(kpi, k, person);
    if (Number.isNaN(points)) return;
    const weight = profile.weights[k] as number;
    this.sum[person] = (this.sum[person] as number) + weight * points;
    this.present[person] = (this.present[person] as number) + weight;
    if (this.points !== null) this.points[person * this.kpis + k] = points;
  }

  /** NaN where the cell earns no points; what it does to its person is noted. */
  private pointsOfOther(kpi: Kpi, k: number, person: number): number {
    const { actuals } = this.task;
    const cell = this.cellOf(k, person);
    const points = Number.isFinite(cell) ? kpiPoints(kpi, cell as number) : Number.NaN;
    if (!Number.isNaN(points)) return points;
    const odd = oddCell(kpi, actuals, k, person, this.issues);
    if (odd.kind === "status") this.status[person] = Math.max(this.status[person] as number, odd.status);
    return odd.kind === "points" ? odd.points : Number.NaN;
  }

  private cellOf(k: number, person: number): Cell {
    const { actuals } = this.task;
    const column = actuals.columns[k];
    return column?.kind === "cells" ? cellOfActual(actuals, column.index, person) : "";
  }

  private finish(person: number): void {
    const { profiles } = this.task;
    const profile = profiles.list[profiles.of[person] as number] as WeightProfile;
    const status = this.statusOf(person, profile);
    this.status[person] = status;
    this.total[person] = status === STATUS.scored ? this.totalOf(person, profile) : Number.NaN;
  }

  private totalOf(person: number, profile: WeightProfile): number {
    const mean = (this.sum[person] as number) / (this.present[person] as number);
    const quick = roundQuick(mean, this.power, this.doubt);
    if (!Number.isNaN(quick)) return quick;
    if (!Number.isNaN(mean)) return this.exactly(person, profile);
    this.holdNoNumbers(person, profile);
    return Number.NaN;
  }

  private statusOf(person: number, profile: WeightProfile): number {
    const { actuals } = this.task;
    if (profile.kind !== "usable") return profile.kind === "held" ? STATUS.held : STATUS.noWeights;
    if (actuals.held.size > 0 && actuals.held.has(person)) return STATUS.held;
    if ((actuals.rowOf[person] as number) < 0 && !hasData(actuals, person)) return STATUS.noMetrics;
    const noted = this.status[person] as number;
    if (noted !== STATUS.scored) return noted;
    const present = this.present[person] as number;
    return present > 0 && present >= this.minCoverage * profile.sum ? STATUS.scored : STATUS.insufficient;
  }

  /** NaN and infinity are errors that look like numbers (rule 9); the quick loop finds out by the sum that they spoil. */
  private holdNoNumbers(person: number, { kpis, weights }: WeightProfile): void {
    for (const [k, kpi] of kpis.entries()) {
      const cell = this.cellOf(k, person);
      if (kpi && weights[k] && typeof cell === "number" && !Number.isFinite(cell)) this.pointsOfOther(kpi, k, person);
    }
    this.status[person] = STATUS.held;
  }

  private exactly(person: number, { kpis, weights }: WeightProfile): number {
    const { scheme, actuals } = this.task;
    const exact = exactTotalOf(kpis, actuals, weights, person);
    return exact ? roundExact(exact, scheme.settings.decimals) : Number.NaN;
  }
}

/**
 * Scores everybody in a period: actual → points → weighted total, rounded once (rules 6 to 12, 16). Problems of single
 * cells are noted and hold their own person only. Adjustments and vetoes come after (`intervene`).
 */
export function scorePeople(task: ScoringTask, issues: Issues): Scores {
  const scorer = new BulkScorer(task, issues);
  scorer.run();
  const { total, status, present, points, kept } = scorer;
  return { total, status, present, points, kept: kept.columns() };
}
