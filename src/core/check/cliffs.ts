import type { Issue } from "../model/issue.ts";
import { type Message, message } from "../model/message.ts";
import { compare, HUNDRED, multiply, type Rational, rationalOf, subtract } from "../model/rational.ts";
import { roundExact } from "../model/round.ts";
import type { BonusTier } from "../model/scheme.ts";
import { advice, type CheckContext, type CheckedPeriod } from "./check-context.ts";
import { type PayCurve, payCurveOf } from "./pay-curve.ts";
import { firstTotalAt, totalBefore } from "./total-steps.ts";

const NEAR_POINTS = 1;
const SHOWN_DECIMALS = 2;

/** The middle one of the bases of all people, since one sentence can name one amount; null where nobody has a base. */
function usualBase({ people }: CheckContext): number | null {
  const bases = people.list.flatMap(({ bonusBase }) => (bonusBase !== null && bonusBase > 0 ? [bonusBase] : []));
  return [...bases].sort((a, b) => a - b)[Math.floor((bases.length - 1) / 2)] ?? null;
}

/** The latest period in which anybody has a total. */
function latest({ periods }: CheckContext): CheckedPeriod | null {
  const scored = periods.filter(({ scored: { scores } }) => scores.total.some((total) => !Number.isNaN(total)));
  return [...scored].sort((a, b) => b.scored.period.to - a.scored.period.to)[0] ?? null;
}

/** How many people stand at a cliff; nothing before anybody has been scored. */
function nearness(last: CheckedPeriod | null, total: number): Message | string {
  if (!last) return "";
  const { period, scores } = last.scored;
  const count = scores.total.filter((one) => Math.abs(one - total) <= NEAR_POINTS).length;
  return message("check.near", { count, period: period.id });
}

function amountOf({ scheme }: CheckContext, share: Rational, base: number): Message {
  const { currency, currencyDecimals } = scheme.settings;
  const n = roundExact(multiply(share, rationalOf(base)), currencyDecimals);
  return currency === "" ? message("value.number", { n }) : message("value.unit", { n, unit: currency });
}

function cliffAt(context: CheckContext, tier: BonusTier, share: Rational): Issue {
  const { decimals } = context.scheme.settings;
  const total = firstTotalAt(tier.from, decimals);
  const base = usualBase(context);
  const args = {
    tier: tier.name,
    below: totalBefore(total, decimals),
    total,
    pct: roundExact(multiply(share, HUNDRED), SHOWN_DECIMALS),
    near: nearness(latest(context), total),
  };
  const at = context.book.tiers.find((row) => row.from === tier.from)?.at ?? null;
  if (base === null) return advice("check.cliffShare", at, args);
  return advice("check.cliff", at, { ...args, base, amount: amountOf(context, share, base) });
}

/** How much more of the base a tier's first total pays than the one below it; null where nobody can stand on either. */
function riseAt({ scheme, range }: CheckContext, curve: PayCurve, tier: BonusTier): Rational | null {
  const total = firstTotalAt(tier.from, scheme.settings.decimals);
  const below = totalBefore(total, scheme.settings.decimals);
  const isPossible = !range || (below >= range.plain.least && total <= range.widest.most);
  return isPossible ? subtract(curve(total), curve(below)) : null;
}

/** Bounds at which one step of the total is worth more than the scheme wants to pass over in silence. */
export function cliffs(context: CheckContext): readonly Issue[] {
  const { scheme } = context;
  const curve = payCurveOf(scheme);
  if (!curve) return [];
  const least = rationalOf(scheme.settings.cliffShare);
  return scheme.tiers.flatMap((tier) => {
    const rise = riseAt(context, curve, tier);
    return rise && rise.num > 0n && compare(rise, least) > 0 ? [cliffAt(context, tier, rise)] : [];
  });
}
