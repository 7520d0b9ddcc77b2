import type { Flag } from "../promote/promotion.ts";
import type { PeriodRun } from "../run.ts";
import { type Status, statusOf } from "../score/status.ts";

/** A person's answer for one step up the ladder. */
export interface StandingFlag {
  /** Which step it is, the same in every scheme with this ladder: track, grade and next grade. */
  readonly step: string;
  readonly next: string;
  readonly flag: Flag;
}

/** What a run came to for one person, in plain values; null for none. */
export interface Standing {
  readonly status: Status;
  readonly total: number | null;
  readonly band: string | null;
  readonly tier: string | null;
  readonly bonusMinor: number | null;
  readonly flags: readonly StandingFlag[];
}

const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

/** The flags of a run by person. */
export type FlagsByPerson = ReadonlyMap<number, readonly StandingFlag[]>;

/** Sorts the promotions of a run by person. */
export function flagsByPerson({ promotions, people }: PeriodRun): FlagsByPerson {
  const byPerson = new Map<number, StandingFlag[]>();
  for (const { person, step, flag } of promotions) {
    const { track = "", grade = "" } = people.list[person] ?? {};
    const place = [step.from?.track || track, grade, step.next];
    const one = { step: place.filter((name) => name !== "").join(" → "), next: step.next, flag };
    const list = byPerson.get(person);
    if (list) list.push(one);
    else byPerson.set(person, [one]);
  }
  return byPerson;
}

const NO_FLAGS: readonly StandingFlag[] = [];

/** Reads one person's standing out of the arrays of a run. */
export function standingOf({ scheme, scored, bonuses }: PeriodRun, person: number, flags: FlagsByPerson): Standing {
  return {
    status: statusOf(scored.scores.status[person] as number),
    total: orNull(scored.scores.total[person]),
    band: scheme.bands[scored.band[person] as number]?.label ?? null,
    tier: scheme.tiers[bonuses.tier[person] as number]?.name ?? null,
    bonusMinor: orNull(bonuses.amountMinor[person]),
    flags: flags.get(person) ?? NO_FLAGS,
  };
}
