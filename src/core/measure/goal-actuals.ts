import type { Goal } from "../model/goal.ts";
import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { kpiIndex, type NamedKpi } from "../read/kpi-columns.ts";
import { folded } from "../read/words/words.ts";
import type { MeasuredActuals } from "./measure-records.ts";
import { type GoalRules, type GoalSummary, sumUpGoals } from "./sum-up-goals.ts";

/** What the actuals of KPIs from goals are summed up from. */
export interface GoalSources {
  readonly people: readonly Person[];
  readonly goals: readonly Goal[];
  readonly goalRules: GoalRules;
}

/** A goal that names no KPI is for every KPI that comes from goals. */
function isFor({ kpi: named }: Goal, kpi: NamedKpi): boolean {
  return named === "" || folded(named) === folded(kpi.id) || folded(named) === folded(kpi.name);
}

/** A goal of a period counts in that one; a goal with only a deadline in every period that its deadline lies in. */
function isIn({ period, deadline }: Goal, { id, from, to }: Period): boolean {
  if (period) return period.id === id;
  // A goal of no readable time may be of any period; it is not sound, and its person is held.
  return deadline === null || (deadline >= from && deadline <= to);
}

function byPerson(goals: readonly Goal[]): ReadonlyMap<string, readonly Goal[]> {
  const sorted = new Map<string, Goal[]>();
  for (const goal of goals) {
    const list = sorted.get(goal.personId);
    if (list) list.push(goal);
    else sorted.set(goal.personId, [goal]);
  }
  return sorted;
}

/** The weighted mean attainment of each person's goals as a KPI's actuals; a goal that makes no sense holds its person. */
export function goalActuals(kpi: Kpi, { people, goals, goalRules }: GoalSources, period: Period): MeasuredActuals {
  const values = new Float64Array(people.length).fill(Number.NaN);
  const held = new Uint8Array(people.length);
  const seen = new Uint8Array(people.length);
  const details: (GoalSummary | null)[] = people.map(() => null);
  const goalsOf = byPerson(goals.filter((goal) => isFor(goal, kpi) && isIn(goal, period)));
  people.forEach(({ id }, i) => {
    const own = goalsOf.get(id);
    if (!own) return;
    seen[i] = 1;
    held[i] = own.every(({ isSound }) => isSound) ? 0 : 1;
    if (held[i]) return;
    const summary = sumUpGoals(own, kpi.missing, goalRules);
    values[i] = summary.mean ?? Number.NaN;
    details[i] = summary;
  });
  return { values, held, seen, details };
}

/** Notes goals of people who are not of the team, and for KPIs that the scheme lacks. */
export function checkGoals(
  goals: readonly Goal[],
  people: readonly Person[],
  kpis: readonly NamedKpi[],
  issues: Issues,
): void {
  const ids = new Set(people.map(({ id }) => id));
  for (const { personId, kpi, at } of goals) {
    if (!ids.has(personId)) issues.error("person.unknown", at.person, { id: personId });
    if (kpi !== "" && kpiIndex(kpis, kpi) < 0) issues.error("kpi.unknown", at.kpi, { kpi });
  }
}
