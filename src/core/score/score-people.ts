import { type Actuals, hasData, NO_CELLS } from "../measure/actuals.ts";
import { bit } from "../model/bit.ts";
import type { Cell } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import { powerOfTen, roundExact, roundQuick } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import { BOUND_STRIDE, type CurvePlan, planCurves, STRETCH_STRIDE, TAKE } from "./curve-plan.ts";
import { doubtOf } from "./doubt.ts";
import { exactTotalOf } from "./exact-total.ts";
import { oddCell } from "./odd-cell.ts";
import { pointsOf } from "./points.ts";
import type { Profiles, WeightProfile } from "./profiles.ts";
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
}

/** All that scoring needs to know. */
export interface ScoringTask {
  readonly scheme: Scheme;
  readonly actuals: Actuals;
  readonly profiles: Profiles;
  readonly people: number;
  readonly withTrace: boolean;
}

const TOLERANCE = 1e-9;

/** One pass over all people; each field is an array over people, or laid out for the loop over KPIs. */
class BulkScorer {
  readonly total: Float64Array;
  readonly status: Uint8Array;
  readonly present: Float64Array;
  readonly points: Float64Array | null;
  private readonly sum: Float64Array;
  private readonly plan: CurvePlan;
  private readonly task: ScoringTask;
  private readonly issues: Issues;
  private readonly kpis: number;
  /** The weights of all profiles, one after the other. */
  private readonly weights: Float64Array;
  private readonly isUsable: Uint8Array;
  private readonly power: number;
  private readonly minCoverage: number;
  private readonly doubt: number;

  constructor(task: ScoringTask, issues: Issues) {
    const { people, scheme, withTrace } = task;
    this.task = task;
    this.issues = issues;
    this.kpis = scheme.kpis.length;
    const { list } = task.profiles;
    this.weights = Float64Array.from(list.flatMap((profile) => profile.weights));
    this.isUsable = Uint8Array.from(list, (profile) => (profile.kind === "usable" ? 1 : 0));
    this.power = powerOfTen(scheme.settings.decimals);
    // A coverage of exactly the minimum is enough, also where adding the weights up has cost a last bit.
    this.minCoverage = scheme.settings.minCoverage - TOLERANCE;
    this.plan = planCurves(scheme.kpis, task.actuals);
    this.doubt = doubtOf(scheme.kpis, scheme.settings.decimals);
    this.total = new Float64Array(people).fill(Number.NaN);
    this.status = new Uint8Array(people);
    this.present = new Float64Array(people);
    this.sum = new Float64Array(people);
    this.points = withTrace ? new Float64Array(people * this.kpis).fill(Number.NaN) : null;
  }

  run(): void {
    this.addEverybody();
    for (let person = 0; person < this.task.people; person++) this.finish(person);
  }

  /** Every cell of every row: the innermost loop, so everything it needs is at hand and it calls nothing. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: taken apart, it takes half as long again for each cell.
  private addEverybody(): void {
    const { take, column, skipsBlanks, bounds, x, y, slope } = this.plan;
    const { points, kpis, sum: sums, present: presents, weights, isUsable } = this;
    const { actuals, profiles, people } = this.task;
    const { rows, rowOf } = actuals;
    for (let person = 0; person < people; person++) {
      const profile = profiles.of[person] as number;
      if (isUsable[profile] === 0) continue;
      const cells = rows[rowOf[person] as number] ?? NO_CELLS;
      const firstWeight = profile * kpis;
      let sum = 0;
      let present = 0;
      for (let k = 0; k < kpis; k++) {
        const weight = weights[firstWeight + k] as number;
        if (weight === 0) continue;
        const actual = cells[column[k] as number];
        const isLinear = take[k] === TAKE.linear;
        let earned: number;
        if (isLinear && typeof actual === "number") {
          const first = k * BOUND_STRIDE;
          const reached =
            bit(actual >= (bounds[first] as number)) +
            bit(actual >= (bounds[first + 1] as number)) +
            bit(actual >= (bounds[first + 2] as number)) +
            bit(actual >= (bounds[first + 3] as number));
          const at = k * STRETCH_STRIDE + reached;
          earned = (y[at] as number) + (actual - (x[at] as number)) * (slope[at] as number);
        } else {
          if (isLinear && actual === "" && skipsBlanks[k] === 1) continue;
          earned = this.pointsOfOther(k, person, actual);
          if (Number.isNaN(earned)) continue;
        }
        sum += weight * earned;
        present += weight;
        if (points !== null) points[person * kpis + k] = earned;
      }
      sums[person] = sum;
      presents[person] = present;
    }
  }

  /** Points of a cell that is no number on straight lines; NaN where it earns none, its status noted. */
  private pointsOfOther(k: number, person: number, actual: Cell | undefined): number {
    const { scheme, actuals } = this.task;
    const kpi = scheme.kpis[k];
    if (!kpi) return Number.NaN;
    if (this.plan.take[k] === TAKE.cells && typeof actual === "number") {
      const points = pointsOf(kpi.curve, actual);
      if (!Number.isNaN(points)) return points;
    }
    const odd = oddCell(kpi, actuals, k, person, this.issues);
    if (odd.kind === "status") this.status[person] = Math.max(this.status[person] as number, odd.status);
    return odd.kind === "points" ? odd.points : Number.NaN;
  }

  private finish(person: number): void {
    const { profiles } = this.task;
    const profile = profiles.list[profiles.of[person] as number] as WeightProfile;
    const status = this.statusOf(person, profile);
    this.status[person] = status;
    if (status !== STATUS.scored) return;
    const quick = roundQuick((this.sum[person] as number) / (this.present[person] as number), this.power, this.doubt);
    this.total[person] = Number.isNaN(quick) ? this.exactly(person, profile.weights) : quick;
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

  private exactly(person: number, weights: readonly number[]): number {
    const { scheme, actuals } = this.task;
    const exact = exactTotalOf(scheme.kpis, actuals, weights, person);
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
  const { total, status, present, points } = scorer;
  return { total, status, present, points };
}
