import type { Issues } from "../model/issue.ts";
import { type Message, message } from "../model/message.ts";
import type { Period } from "../model/period.ts";
import type { Person } from "../model/person.ts";
import { greater, type Rational } from "../model/rational.ts";
import type { Scheme } from "../model/scheme.ts";
import { SCOPE_CHOICES } from "../read/words/choices.ts";
import { folded } from "../read/words/words.ts";
import { changesWithin } from "../scheme/segments.ts";
import type { FinalScores } from "../score/intervene.ts";
import { coefficientsIn, type PeriodCoefficients } from "./coefficients-in.ts";
import { type Earned, type Earning, earnedIn } from "./earned.ts";
import { type Guarantee, guaranteedUntil, guaranteeOf } from "./guarantee.ts";
import { poolsIn } from "./pools-in.ts";
import { teamOf } from "./team-of.ts";

/** What a person earned, and what is guaranteed. */
export interface Claim {
  readonly earned: Earned;
  readonly guarantee: Guarantee | null;
}

/** The amount of a claim: what was earned, or the guarantee where that is more. */
export function claimOf({ earned, guarantee }: Claim): Rational {
  return guarantee ? greater(earned.amount, guarantee.amount) : earned.amount;
}

interface Claims {
  readonly claims: ReadonlyMap<number, Claim>;
  readonly held: ReadonlyMap<number, Message>;
}

/** Those whom the steps after base × individual coefficient concern, with that coefficient. */
interface ClaimTask {
  readonly scheme: Scheme;
  readonly people: readonly Person[];
  readonly period: Period;
  readonly scores: FinalScores;
  readonly individualOf: (total: number) => Rational | null;
  /** People on whose bonus something bears that is theirs alone, such as an award. */
  readonly alsoFor: ReadonlySet<number>;
}

/** On whose bonus anything beside the tiers bears in this period; cost follows use. */
function concern(
  { scheme, period, alsoFor }: ClaimTask,
  { scopes, isUnclear }: PeriodCoefficients,
): (person: Person, index: number) => boolean {
  const { settings } = scheme;
  const pools = poolsIn(scheme, period);
  const isLimited = settings.lowestBonus !== null || settings.highestBonus !== null;
  if (scopes.length > 0 || isUnclear || isLimited || pools.has("")) return () => true;
  const pooled = new Map<string, boolean>();
  const hasPool = (team: string): boolean => {
    const found = pooled.get(team) ?? pools.has(folded(team));
    pooled.set(team, found);
    return found;
  };
  return (person, index) =>
    alsoFor.has(index) ||
    changesWithin(person, period) ||
    guaranteedUntil(settings, person, period) !== null ||
    (pools.size > 0 && hasPool(teamOf(person, period)));
}

/** Why a bonus is held; a row of coefficients that is missing is noted once, at the first row of its scope. */
function reasonFor(earning: Earning, period: Period, noted: Set<string>, issues: Issues): Message | null {
  if (earning.kind === "unclear") return message("bonus.coefficientUnclear");
  if (earning.kind !== "noCoefficient") return null;
  const { scope, which } = earning;
  const about = { scope: SCOPE_CHOICES[scope.scope], which: which || message("value.blank"), period: period.id };
  const key = `${scope.scope} ${which}`;
  if (!noted.has(key)) issues.error("coefficients.missing", scope.rows[0]?.at ?? null, about);
  noted.add(key);
  return message("coefficients.missing", about);
}

/** The people of whom more can be said than base × individual coefficient, with that coefficient. */
function concerned(task: ClaimTask, coefficients: PeriodCoefficients) {
  const { people, scores, individualOf } = task;
  const isConcerned = concern(task, coefficients);
  return people.flatMap((person, index) => {
    const total = scores.total[index] as number;
    if (Number.isNaN(total) || !isConcerned(person, index)) return [];
    const individual = scores.interventions.get(index)?.noBonus ? null : individualOf(total);
    return individual ? [{ person, index, individual }] : [];
  });
}

/** What everybody earned of whom more can be said than base × individual coefficient, or why they are held. */
export function claimsOf(task: ClaimTask, issues: Issues): Claims {
  const { scheme, period } = task;
  const coefficients = coefficientsIn(scheme, period);
  const claims = new Map<number, Claim>();
  const held = new Map<number, Message>();
  const noted = new Set<string>();
  for (const { person, index, individual } of concerned(task, coefficients)) {
    const earning = earnedIn(period, person, individual, coefficients, scheme.settings.proration);
    const reason = reasonFor(earning, period, noted, issues);
    if (reason) held.set(index, reason);
    if (earning.kind !== "earned") continue;
    const { earned } = earning;
    claims.set(index, { earned, guarantee: guaranteeOf(scheme.settings, person, period, earned) });
  }
  return { claims, held };
}
