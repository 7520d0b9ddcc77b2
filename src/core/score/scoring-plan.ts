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

/** The greatest doubt of any group: those whose targets differ have curves of their own. */
function doubtFor({ list }: Profiles, decimals: number): number {
  const kinds = new Set(list.map(({ kpis }) => kpis));
  return Math.max(0, ...[...kinds].map((kpis) => doubtOf(kpis, decimals)));
}

/** Makes a plan of a scheme, the profiles of a period and the places of its actuals. */
export function planScoring(
  scheme: Scheme,
  profiles: Profiles,
  actuals: Actuals,
  keep: readonly number[],
): ScoringPlan {
  return {
    profiles: profiles.list.map((profile) => planProfile(profile, actuals)),
    doubt: doubtFor(profiles, scheme.settings.decimals),
    keep,
  };
}
