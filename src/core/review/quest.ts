import type { Kpi } from "../model/kpi.ts";
import { unitsToNumber } from "../model/round.ts";
import type { PeriodRun } from "../run.ts";
import type { Way } from "./invert-curve.ts";
import type { Lift } from "./lift.ts";
import { naturalDecimals } from "./natural-decimals.ts";
import { ruleBounds, searchPlace } from "./search-ends.ts";
import { StepSearch } from "./step-search.ts";

const WAYS: readonly Way[] = [1, -1];

/** One question: can this KPI alone, going this way, bring this lift to this person? */
export interface Quest {
  readonly person: number;
  readonly lift: Lift;
  readonly kpi: Kpi;
  readonly k: number;
  readonly from: number;
  readonly decimals: number;
  /** Counts the KPI's natural units: 87 of 0.01 is 0.87. */
  readonly search: StepSearch;
}

/** The actual that a count of units stands for. */
export function actualAt({ decimals }: Quest, count: number): number {
  return unitsToNumber(BigInt(count), decimals);
}

/** A count of units at or beyond a value, going a way; a double may lie a last bit beside the decimal that it stands for. */
function countFrom(value: number, power: number, way: Way): number {
  const scaled = value * power;
  const leeway = 1e-9 + Math.abs(scaled) * 1e-14;
  return way > 0 ? Math.ceil(scaled - leeway) : Math.floor(scaled + leeway);
}

/** Makes the questions about people of a run. */
export class QuestMaker {
  private readonly run: PeriodRun;
  private readonly bounds: ReadonlyMap<number, readonly number[]>;
  private readonly decimals = new Map<number, number>();

  constructor(run: PeriodRun) {
    this.run = run;
    this.bounds = ruleBounds(run.scheme);
  }

  questsOf(person: number, lift: Lift): readonly Quest[] {
    const { scored } = this.run;
    const { kpis = [], weights = [] } = scored.profiles.list[scored.profiles.of[person] as number] ?? {};
    return kpis.flatMap((kpi, k) => {
      const counts = (weights[k] ?? 0) > 0 || (lift.kind === "flag" && this.bounds.has(k));
      return kpi && counts ? WAYS.flatMap((way) => this.questOf(person, lift, kpi, k, way) ?? []) : [];
    });
  }

  private questOf(person: number, lift: Lift, kpi: Kpi, k: number, way: Way): Quest | null {
    const place = searchPlace(this.run, person, k, kpi, lift, way, this.bounds.get(k) ?? []);
    if (!place) return null;
    const decimals = this.decimalsOf(kpi, k);
    const power = 10 ** decimals;
    // The last count that is at or behind the actual, seen in the direction of the way.
    const start = -countFrom(-place.from, power, way);
    const ends = place.ends.flatMap((end) => [countFrom(end, power, way), countFrom(end, power, way) + way]);
    const guess = place.expected === null ? null : countFrom(place.expected, power, way);
    const search = new StepSearch(way, start, ends, guess);
    return search.next() === null ? null : { person, lift, kpi, k, from: place.from, decimals, search };
  }

  private decimalsOf(kpi: Kpi, k: number): number {
    const known = this.decimals.get(k) ?? naturalDecimals(kpi, k, this.run.scored.actuals);
    this.decimals.set(k, known);
    return known;
  }
}
