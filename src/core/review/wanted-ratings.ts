import type { Kpi } from "../model/kpi.ts";
import type { Language } from "../model/language.ts";
import type { Period } from "../model/period.ts";
import type { People, Person } from "../model/person.ts";
import { superiorOf } from "../read/superior-of.ts";
import { RATER_GROUPS, type RaterGroupKey } from "../read/words/rater-groups.ts";
import { folded } from "../read/words/words.ts";
import { teamOf } from "../reward/team-of.ts";
import type { ScoredRun } from "../run.ts";
import { employedWithin } from "../scheme/segments.ts";

/** Who is to rate whom on which KPI. */
export interface WantedRating {
  readonly group: RaterGroupKey;
  readonly person: Person;
  readonly kpi: Kpi;
  /** The rater's id, or what they are called by where they are none of the people. */
  readonly rater: string;
  readonly raterName: string;
}

/** Whom to ask: which groups, and how many colleagues and customers for each person. */
export interface RatingWish {
  readonly groups: readonly RaterGroupKey[];
  readonly colleagues: number;
  readonly customers: number;
}

interface Rater {
  readonly rater: string;
  readonly raterName: string;
}

const asRater = ({ id, name }: Person): Rater => ({ rater: id, raterName: name });

function isEmployed(person: Person, period: Period): boolean {
  const { from, to } = employedWithin(person, period);
  return from <= to;
}

function superiorAsRater(people: People, person: Person): readonly Rater[] {
  const id = superiorOf(people, person);
  if (id === "" || id === person.id) return [];
  const known = people.list.find((one) => one.id === id);
  return [known ? asRater(known) : { rater: id, raterName: "" }];
}

/**
 * The next so many of the team in the order of the People tab, the last followed by the first: so everybody is asked as
 * often as everybody else. The superior is asked as such, not as a colleague.
 */
function colleaguesOf(team: readonly Person[], person: Person, superior: string, count: number): readonly Rater[] {
  const at = team.indexOf(person);
  const others = [...team.slice(at + 1), ...team.slice(0, at)];
  return others
    .filter(({ id }) => id !== superior)
    .slice(0, count)
    .map(asRater);
}

/** Customers are counted, not named: a number tells two of them apart, so that gathering twice counts none twice. */
function customersOf(count: number, language: Language): readonly Rater[] {
  const word = RATER_GROUPS.customer[language][0];
  return Array.from({ length: count }, (_, i) => ({ rater: `${word} ${i + 1}`, raterName: "" }));
}

function teamsIn(staff: readonly Person[], period: Period): ReadonlyMap<string, readonly Person[]> {
  const teams = new Map<string, Person[]>();
  for (const person of staff) {
    const team = folded(teamOf(person, period));
    if (team !== "") teams.set(team, [...(teams.get(team) ?? []), person]);
  }
  return teams;
}

/** The KPIs from feedback that count for a person: nobody is asked for what has no weight. */
function questionsFor({ scheme, scored }: ScoredRun, index: number): readonly Kpi[] {
  const { list, of } = scored.profiles;
  const weights = list[of[index] as number]?.weights ?? [];
  return scheme.kpis.flatMap((kpi, k) => (kpi?.source.kind === "feedback" && weights[k] ? [kpi] : []));
}

/** Who is to rate whom in a period (rule 14): whoever is employed in it, on each KPI from feedback that counts for them. */
export function wantedRatings(run: ScoredRun, wish: RatingWish, language: Language): readonly WantedRating[] {
  const { people, period } = run;
  const staff = people.list.filter((person) => isEmployed(person, period));
  const teams = teamsIn(staff, period);
  const ratersOf = (group: RaterGroupKey, person: Person): readonly Rater[] => {
    if (group === "self") return [asRater(person)];
    if (group === "superior") return superiorAsRater(people, person);
    if (group === "customer") return customersOf(wish.customers, language);
    const team = teams.get(folded(teamOf(person, period))) ?? [];
    return colleaguesOf(team, person, superiorOf(people, person), wish.colleagues);
  };
  return wish.groups.flatMap((group) =>
    people.list.flatMap((person, index) =>
      isEmployed(person, period)
        ? questionsFor(run, index).flatMap((kpi) =>
            ratersOf(group, person).map((rater) => ({ group, person, kpi, ...rater })),
          )
        : [],
    ),
  );
}

/** The least and the most that a KPI's curve knows, which is what a rater can give; null where it has no ends. */
export function scaleOf({ curve }: Kpi): { readonly least: number; readonly most: number } | null {
  if (curve.kind === "ratio" || curve.xs.length < 2) return null;
  return { least: curve.xs[0] as number, most: curve.xs[curve.xs.length - 1] as number };
}
