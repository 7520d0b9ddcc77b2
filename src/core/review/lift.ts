import type { Kpi } from "../model/kpi.ts";
import type { Period } from "../model/period.ts";
import type { PeriodRun } from "../run.ts";
import type { Standing } from "./standing.ts";

/** What is to be lifted: the band, the bonus tier, or the flag of one step up the ladder. */
export type Lift =
  | { readonly kind: "band" }
  | { readonly kind: "tier" }
  | { readonly kind: "flag"; readonly step: string; readonly next: string };

/** One KPI's actual that lifts something for a person, alone and as little as possible. */
export interface Step {
  readonly kind: "step";
  readonly lift: Lift;
  readonly kpi: Kpi;
  /** The KPI's place in the scheme. */
  readonly k: number;
  readonly from: number;
  readonly to: number;
  /** How many decimals the new actual has: those in which people speak of the KPI. */
  readonly decimals: number;
  /** The way from one to the other as a share of the range of the KPI's curve: by this the smallest is found. */
  readonly share: number;
  /** Where the person stands then, as the engine scores it. */
  readonly after: Standing;
}

/** The nearest step of a person to one lift, or why there is none (rule 27). */
export type NearestStep =
  | Step
  /** No single KPI lifts it, as far as its curve goes. */
  | { readonly kind: "outOfReach"; readonly lift: Lift }
  /** There is nothing higher, or the flag is up. */
  | { readonly kind: "atTop"; readonly lift: Lift }
  /** There is no total, no band or no tier to lift. */
  | { readonly kind: "noResult"; readonly lift: Lift };

/** All lifts of one person. */
export interface PersonSteps {
  /** The person's index. */
  readonly person: number;
  readonly period: Period;
  /** A step for the band, for the tier, and for each step up the ladder that the person is not eligible for. */
  readonly all: readonly NearestStep[];
  /** The smallest of all steps; null without any. */
  readonly nearest: Step | null;
}

/** Has a lift come about? Answered from a run of the engine. */
export function isLifted(run: PeriodRun, index: number, lift: Lift, flags: Standing["flags"], from: LiftBase): boolean {
  if (lift.kind === "band") return (run.scored.band[index] as number) > from.band;
  if (lift.kind === "tier") return (run.bonuses.tier[index] as number) > from.tier;
  return flags.some(({ step, flag }) => step === lift.step && flag === "eligible");
}

/** Where a person stands now, as indexes into bands and tiers. */
export interface LiftBase {
  readonly band: number;
  readonly tier: number;
}

/** What a person could be lifted to, and whether there is anything to search for. */
export function liftsOf(run: PeriodRun, person: number, standing: Standing): readonly NearestStep[] {
  const { bands, tiers } = run.scheme;
  const rung = (kind: "band" | "tier", index: number, count: number): NearestStep[] => {
    if (count === 0) return [];
    if (index < 0 && kind === "band") return [{ kind: "noResult", lift: { kind } }];
    if (standing.total === null) return [{ kind: "noResult", lift: { kind } }];
    return [{ kind: index >= count - 1 ? "atTop" : "outOfReach", lift: { kind } }];
  };
  const flags = standing.flags.map(
    ({ step, next, flag }): NearestStep => ({
      kind: flag === "eligible" ? "atTop" : "outOfReach",
      lift: { kind: "flag", step, next },
    }),
  );
  return [
    ...rung("band", run.scored.band[person] as number, bands.length),
    // The tier of a year-to-date plan is that of the whole stretch, of which a period's actual is a part: nothing is claimed of it.
    ...(run.bonuses.toDate.size > 0 ? [] : rung("tier", run.bonuses.tier[person] as number, tiers.length)),
    ...flags,
  ];
}
