import { type Language, majorOf, type PeriodRun, paidMinor } from "../../core/index.ts";
import { say, tell } from "../../i18n/say.ts";
import type { ValueOf } from "../api/calls.ts";

type BonusValue = ValueOf<"bonus">;

const paidOf = ({ bonuses, corrections, people }: PeriodRun, index: number): number =>
  paidMinor(bonuses.amountMinor[index] as number, corrections?.get(people.list[index]?.id ?? ""));

/** People and their amounts by a name, in the order in which names first occur. */
export function partsBy(run: PeriodRun, nameOf: (index: number) => string): BonusValue["tiers"] {
  const parts = new Map<string, { people: number; minor: number }>();
  run.people.list.forEach((_, index) => {
    const minor = paidOf(run, index);
    if (Number.isNaN(minor)) return;
    const { people, minor: sum } = parts.get(nameOf(index)) ?? { people: 0, minor: 0 };
    parts.set(nameOf(index), { people: people + 1, minor: sum + minor });
  });
  const { currencyDecimals } = run.scheme.settings;
  return [...parts].map(([name, { people, minor }]) => ({ name, people, amount: majorOf(minor, currencyDecimals) }));
}

/** The pools that hold in the period: a row of the period itself stands before one for every period. */
export function poolsOf({ scheme, period }: PeriodRun): ReadonlyMap<string, number> {
  const rows = scheme.pools.filter((pool) => pool.period === null || pool.period.id === period.id);
  const ordered = [...rows].sort((a, b) => Number(a.period !== null) - Number(b.period !== null));
  return new Map(ordered.filter(({ amount }) => !Number.isNaN(amount)).map(({ team, amount }) => [team, amount]));
}

/** What each tier pays, the highest first. */
export function tiersOf(run: PeriodRun): BonusValue["tiers"] {
  const { tiers } = run.scheme;
  const parts = partsBy(run, (index) => tiers[run.bonuses.tier[index] as number]?.name ?? "");
  const rank = (name: string): number => tiers.findIndex((tier) => tier.name === name);
  return [...parts].sort((a, b) => rank(b.name) - rank(a.name));
}

/** Who has no amount, and why. */
export function heldOf(run: PeriodRun, language: Language): BonusValue["held"] {
  return run.people.list.flatMap(({ id, name, bonusBase }, index) => {
    if (!Number.isNaN(paidOf(run, index))) return [];
    const why = run.bonuses.held.get(index);
    const told = why ? say(why, language) : tell(bonusBase === null ? "held.noBase" : "held.noTotal", {}, language);
    return [{ id, name, why: told }];
  });
}

/** What lands in the period of closed ones; null for nothing. */
export function correctionsOf({ corrections, scheme }: PeriodRun): BonusValue["corrections"] {
  if (corrections === null || corrections.size === 0) return null;
  const minors = [...corrections.values()].map(({ amountMinor }) => amountMinor);
  const sum = (list: readonly number[]): number =>
    majorOf(
      list.reduce((total, minor) => total + minor, 0),
      scheme.settings.currencyDecimals,
    );
  return { people: minors.length, amount: sum(minors), recoveries: sum(minors.filter((minor) => minor < 0)) };
}
