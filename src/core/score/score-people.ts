import { type Actuals, hasData, NO_CELLS } from "../measure/actuals.ts";
import type { Row } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { powerOfTen, roundExact, roundQuick } from "../model/round.ts";
import type { Scheme } from "../model/scheme.ts";
import { exactTotalOf } from "./exact-total.ts";
import { oddCell } from "./odd-cell.ts";
import { pointsOf } from "./points.ts";
import type { Profiles } from "./profiles.ts";
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

// People are scored a block at a time and within it KPI by KPI: each curve's numbers stay at hand while the block's
// rows stay in the processor's cache. This is what makes a general engine as quick as a loop written for one scheme.
const BLOCK = 512;
const TOLERANCE = 1e-9;

class BulkScorer {
  readonly total: Float64Array;
  readonly status: Uint8Array;
  readonly present: Float64Array;
  readonly points: Float64Array | null;
  private readonly sum: Float64Array;
  private readonly rows: Row[] = new Array<Row>(BLOCK).fill(NO_CELLS);
  private readonly weights = new Float64Array(BLOCK);
  private readonly task: ScoringTask;
  private readonly issues: Issues;
  private readonly kpis: number;

  constructor(task: ScoringTask, issues: Issues) {
    const { people, scheme, withTrace } = task;
    this.task = task;
    this.issues = issues;
    this.kpis = scheme.kpis.length;
    this.total = new Float64Array(people).fill(Number.NaN);
    this.status = new Uint8Array(people);
    this.present = new Float64Array(people);
    this.sum = new Float64Array(people);
    this.points = withTrace ? new Float64Array(people * this.kpis).fill(Number.NaN) : null;
  }

  /** Scores the people from `from` to before `to`, at most a block. */
  scoreBlock(from: number, to: number): void {
    this.takeRows(from, to);
    this.task.scheme.kpis.forEach((kpi, k) => {
      if (kpi && this.takeWeights(k, from, to)) this.addKpi(kpi, k, from, to);
    });
    for (let person = from; person < to; person++) this.finish(person);
  }

  private takeRows(from: number, to: number): void {
    const { rows, rowOf } = this.task.actuals;
    for (let person = from; person < to; person++) {
      this.rows[person - from] = rows[rowOf[person] as number] ?? NO_CELLS;
    }
  }

  /** Lays out the block's weights of a KPI; false where nobody in the block is weighed by it. */
  private takeWeights(k: number, from: number, to: number): boolean {
    const { list, of } = this.task.profiles;
    let isUsed = false;
    for (let person = from; person < to; person++) {
      const profile = list[of[person] as number];
      const weight = profile?.kind === "usable" ? (profile.weights[k] as number) : 0;
      this.weights[person - from] = weight;
      isUsed ||= weight > 0;
    }
    return isUsed;
  }

  private addKpi(kpi: Kpi, k: number, from: number, to: number): void {
    const column = this.task.actuals.columns[k];
    if (column?.kind === "cells" && kpi.curve.kind === "linear") this.addLinearCells(kpi, k, column.index, from, to);
    else if (column?.kind === "cells") this.addCells(kpi, k, column.index, from, to);
    else for (let person = from; person < to; person++) this.addOdd(kpi, k, person, from);
  }

  /** The usual case written out: a column of typed numbers on straight lines. */
  private addLinearCells(kpi: Kpi, k: number, column: number, from: number, to: number): void {
    if (kpi.curve.kind !== "linear") return;
    const { rows, weights } = this;
    const { xs, ys, slopes } = kpi.curve;
    const last = xs.length - 1;
    const [lowX, highX, lowY, highY] = [xs[0] as number, xs[last] as number, ys[0] as number, ys[last] as number];
    for (let person = from; person < to; person++) {
      const actual = (rows[person - from] as Row)[column];
      const weight = weights[person - from] as number;
      if (typeof actual !== "number") this.addOdd(kpi, k, person, from);
      else if (actual <= lowX) this.add(k, person, weight, lowY);
      else if (actual >= highX) this.add(k, person, weight, highY);
      else {
        let knot = 0;
        while (actual > (xs[knot + 1] as number)) knot++;
        this.add(k, person, weight, (ys[knot] as number) + (actual - (xs[knot] as number)) * (slopes[knot] as number));
      }
    }
  }

  private addCells(kpi: Kpi, k: number, column: number, from: number, to: number): void {
    for (let person = from; person < to; person++) {
      const actual = (this.rows[person - from] as Row)[column];
      const points = typeof actual === "number" ? pointsOf(kpi.curve, actual) : Number.NaN;
      if (Number.isNaN(points)) this.addOdd(kpi, k, person, from);
      else this.add(k, person, this.weights[person - from] as number, points);
    }
  }

  private add(k: number, person: number, weight: number, points: number): void {
    this.sum[person] = (this.sum[person] as number) + weight * points;
    this.present[person] = (this.present[person] as number) + weight;
    if (this.points !== null && weight > 0) this.points[person * this.kpis + k] = points;
  }

  private addOdd(kpi: Kpi, k: number, person: number, from: number): void {
    const weight = this.weights[person - from] as number;
    if (weight === 0) return;
    const odd = oddCell(kpi, this.task.actuals, k, person, this.issues);
    if (odd.kind === "points") this.add(k, person, weight, odd.points);
    else if (odd.kind === "status") this.status[person] = Math.max(this.status[person] as number, odd.status);
  }

  private finish(person: number): void {
    const { profiles, scheme, actuals } = this.task;
    const profile = profiles.list[profiles.of[person] as number];
    if (profile?.kind !== "usable") this.status[person] = profile?.kind === "held" ? STATUS.held : STATUS.noWeights;
    else if ((actuals.rowOf[person] as number) < 0 && !hasData(actuals, person)) this.status[person] = STATUS.noMetrics;
    else if (this.status[person] === STATUS.scored) {
      const present = this.present[person] as number;
      const isEnough = present > 0 && present / profile.sum >= scheme.settings.minCoverage - TOLERANCE;
      if (isEnough) this.total[person] = this.rounded(person, profile.weights);
      else this.status[person] = STATUS.insufficient;
    }
  }

  private rounded(person: number, weights: readonly number[]): number {
    const { scheme, actuals } = this.task;
    const { decimals } = scheme.settings;
    const quick = roundQuick((this.sum[person] as number) / (this.present[person] as number), powerOfTen(decimals));
    if (!Number.isNaN(quick)) return quick;
    const exact = exactTotalOf(scheme.kpis, actuals, weights, person);
    return exact ? roundExact(exact, decimals) : Number.NaN;
  }
}

/**
 * Scores everybody in a period: actual → points → weighted total, rounded once (rules 6 to 12, 16). Problems of single
 * cells are noted and hold their own person only. Adjustments and vetoes come after (`intervene`).
 */
export function scorePeople(task: ScoringTask, issues: Issues): Scores {
  const scorer = new BulkScorer(task, issues);
  for (let from = 0; from < task.people; from += BLOCK) {
    scorer.scoreBlock(from, Math.min(from + BLOCK, task.people));
  }
  const { total, status, present, points } = scorer;
  return { total, status, present, points };
}
