import { count, list, number, object, orNull, text } from "../shape.ts";

const name = text(1000);
const period = text(100);

/** People and what they are paid together. */
const part = object({ name, people: count, amount: number });

/** Looking at a period's bonuses before they are released, and handing them to payroll. */
export const BONUS_CALLS = {
  /** What a period's bonuses come to. Nothing is written. */
  bonus: {
    args: object({ period }),
    value: object({
      period,
      currency: name,
      /** Corrections included. */
      total: number,
      people: count,
      /** Who has no amount, and why. */
      held: list(object({ id: name, name, why: text() })),
      teams: list(object({ name, people: count, amount: number, pool: orNull(number) })),
      tiers: list(part),
      /** What bears on amounts beside the individual coefficient, and on how many people. */
      factors: list(object({ name, people: count, least: number, most: number })),
      corrections: orNull(object({ people: count, amount: number, recoveries: number })),
      cliffs: list(object({ where: text(300), message: text() })),
      /** The sum of the pools of the period; null without any. */
      pools: orNull(number),
      /** As payroll takes it. */
      csv: text(5_000_000),
      fingerprint: text(40),
    }),
  },
  /** Writes the Payroll tab as it was shown. */
  payroll: {
    args: object({ period, fingerprint: text(40) }),
    value: object({ tab: name, rows: count }),
  },
} as const;
