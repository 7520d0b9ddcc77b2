import { type ActualSources, collectActuals } from "../measure/collect-actuals.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Scheme } from "../model/scheme.ts";
import { ratePeople } from "../rate/rate-people.ts";
import { type EventsByPerson, intervene } from "../score/intervene.ts";
import { type Profiles, profilesFor } from "../score/profiles.ts";
import { scorePeople } from "../score/score-people.ts";
import { askedActuals } from "./asked-actuals.ts";
import type { PeriodView } from "./period-view.ts";

/** A period scored and rated, with the weights that applied. */
export interface ScoredPeriod extends PeriodView {
  readonly profiles: Profiles;
}

/** Scores and rates everybody in one period; earlier ones are seen the same way as the current one. */
export function viewPeriod(
  scheme: Scheme,
  sources: ActualSources,
  events: EventsByPerson,
  period: Period,
  withTrace: boolean,
  issues: Issues,
): ScoredPeriod {
  const { people } = sources;
  const actuals = collectActuals(sources, period, issues);
  const profiles = profilesFor(scheme, people, period, issues);
  const raw = scorePeople(
    { scheme, actuals, profiles, people: people.length, withTrace, keep: askedActuals(scheme) },
    issues,
  );
  const scores = intervene(raw, scheme, actuals, profiles, events, issues);
  const band = ratePeople(scores, scheme.bands, scheme.settings.bound, people, issues);
  return { period, actuals, profiles, scores, band };
}
