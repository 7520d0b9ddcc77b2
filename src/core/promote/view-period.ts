import type { Actuals } from "../measure/actuals.ts";
import { type ActualSources, collectActuals } from "../measure/collect-actuals.ts";
import type { Row } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import { ratePeople } from "../rate/rate-people.ts";
import { type EventsByPerson, intervene } from "../score/intervene.ts";
import { type Profiles, profilesFor } from "../score/profiles.ts";
import { scorePeople } from "../score/score-people.ts";
import { planScoring, type ScoringPlan } from "../score/scoring-plan.ts";
import { askedActuals } from "./asked-actuals.ts";
import type { PeriodView } from "./period-view.ts";

/** A period scored and rated, with the weights that applied and the plan by which it was done. */
export interface ScoredPeriod extends PeriodView {
  readonly profiles: Profiles;
  readonly plan: ScoringPlan;
}

/** A period's inputs, ready to be scored. */
interface Ready {
  readonly scheme: Scheme;
  readonly people: readonly Person[];
  readonly actuals: Actuals;
  readonly profiles: Profiles;
  readonly plan: ScoringPlan;
  readonly events: EventsByPerson;
}

function scored(ready: Ready, withTrace: boolean, issues: Issues): ScoredPeriod {
  const { scheme, people, actuals, profiles, plan, events } = ready;
  const raw = scorePeople({ scheme, actuals, profiles, people: people.length, withTrace, plan }, issues);
  const scores = intervene(raw, scheme, actuals, profiles, events, issues);
  const band = ratePeople(scores, scheme.bands, scheme.settings.bound, people, issues);
  return { period: actuals.period, actuals, profiles, plan, scores, band };
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
  const plan = planScoring(scheme, profiles, actuals, askedActuals(scheme));
  return scored({ scheme, people, actuals, profiles, plan, events }, withTrace, issues);
}

const FIRST = Int32Array.of(0);

function actualsOfOne(actuals: Actuals, person: number, row: Row): Actuals {
  const columns = actuals.columns.map((column) =>
    column.kind === "measured"
      ? {
          ...column,
          values: column.values.subarray(person, person + 1),
          held: column.held.subarray(person, person + 1),
          seen: column.seen.subarray(person, person + 1),
          ...(column.details && { details: column.details.slice(person, person + 1) }),
        }
      : column,
  );
  const held = new Set(actuals.held.has(person) ? [0] : []);
  return { ...actuals, rows: [row], rowOf: FIRST, columns, held };
}

/**
 * One person again, with another row of metrics: what a page asks at every keystroke. The result is a period of that
 * person alone, index 0.
 */
export function viewPerson(
  scheme: Scheme,
  whole: ScoredPeriod,
  index: number,
  who: Person,
  row: Row,
  issues: Issues,
): ScoredPeriod {
  const profile = whole.profiles.of[index] as number;
  const { events } = whole.scores.interventions.get(index) ?? {};
  const one: Ready = {
    scheme,
    people: [who],
    actuals: actualsOfOne(whole.actuals, index, row),
    profiles: { list: whole.profiles.list.slice(profile, profile + 1), of: FIRST },
    plan: { ...whole.plan, profiles: whole.plan.profiles.slice(profile, profile + 1) },
    events: new Map(events ? [[0, events]] : []),
  };
  return scored(one, true, issues);
}
