import type { PeriodRun } from "../../run.ts";
import { membersOf } from "../group-people.ts";
import { groupsOfAtLeast, type ShownGroup, type ShownSteps, stepsOfAtLeast } from "./group-enough.ts";

/** What people are paid together, in the currency's smallest unit. */
export type WithAmount<T> = T & { readonly amountMinor: number };

/** The bonuses of a period by team and by tier, never of fewer people than a mean is shown of (Minimum raters). */
export interface MoneyParts {
  readonly currency: string;
  readonly currencyDecimals: number;
  /** Null where there are too few people to show any amount. */
  readonly teams: readonly WithAmount<ShownGroup>[] | null;
  /** The highest tier first; an empty name for who is below all of them. */
  readonly tiers: readonly WithAmount<ShownSteps>[] | null;
}

/** Who has an amount, by tier from the highest down. */
function byTier({ scheme: { tiers }, bonuses }: PeriodRun, paid: readonly number[]): Map<string, readonly number[]> {
  const groups = new Map<string, readonly number[]>();
  for (let tier = tiers.length - 1; tier >= -1; tier--) {
    const name = tiers[tier]?.name ?? "";
    groups.set(name, [...(groups.get(name) ?? []), ...paid.filter((person) => bonuses.tier[person] === tier)]);
  }
  return groups;
}

/** The money of a period's dashboard; null for a scheme that pays nothing. */
export function moneyParts(run: PeriodRun): MoneyParts | null {
  const { scheme, people, bonuses } = run;
  const { minRaters, currency, currencyDecimals } = scheme.settings;
  if (scheme.tiers.length === 0) return null;
  const hasAmount = (person: number): boolean => !Number.isNaN(bonuses.amountMinor[person] as number);
  const paid = people.list.flatMap((_, person) => (hasAmount(person) ? [person] : []));
  const withAmount = <T extends { readonly members: readonly number[] }>(one: T): WithAmount<T> => {
    const amountMinor = one.members.reduce((sum, person) => sum + (bonuses.amountMinor[person] as number), 0);
    return { ...one, amountMinor };
  };
  const teams = membersOf(people, (person) => people.list[person]?.team ?? "");
  const paidTeams = new Map([...teams].map(([name, members]) => [name, members.filter(hasAmount)] as const));
  return {
    currency,
    currencyDecimals,
    teams: groupsOfAtLeast(minRaters, paidTeams)?.map(withAmount) ?? null,
    tiers: stepsOfAtLeast(minRaters, byTier(run, paid))?.map(withAmount) ?? null,
  };
}
