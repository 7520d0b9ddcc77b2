import type { Actuals } from "../measure/actuals.ts";
import type { Scheme } from "../model/scheme.ts";
import { doubtOf } from "./doubt.ts";
import { type ProfilePlan, planProfile } from "./profile-plan.ts";
import type { Profiles } from "./profiles.ts";

/** What can be made ready before the first row is read, and serves again when a single row changes. */
export interface ScoringPlan {
  /** In the order of the profiles. */
  readonly profiles: readonly ProfilePlan[];
  /** How near a half a total must lie to be computed exactly. */
  readonly doubt: number;
  /** The KPIs whose actuals will be asked for. */
  readonly keep: readonly number[];
}

/** Makes a plan of a scheme, the profiles of a period and the places of its actuals. */
export function planScoring(
  scheme: Scheme,
  profiles: Profiles,
  actuals: Actuals,
  keep: readonly number[],
): ScoringPlan {
  return {
    profiles: profiles.list.map((profile) => planProfile(profile, scheme.kpis, actuals)),
    doubt: doubtOf(scheme.kpis, scheme.settings.decimals),
    keep,
  };
}
