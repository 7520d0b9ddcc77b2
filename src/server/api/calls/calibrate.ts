import { count, list, number, object, oneOf, orNull, text, yesNo } from "../shape.ts";

const name = text(1000);
const period = text(100);

/** How many people are rated so; beside it how many the guide means, where there is one. */
const line = object({ bands: list(name), count, target: orNull(count) });

const group = object({
  name,
  counted: count,
  /** Who is too new, or has no band. */
  outside: count,
  lines: list(line),
  /** What lies beside the guide, and where people tie at one of its lines. */
  says: list(text()),
});

/** The totals of a team: the lowest, quarter, half and three quarters of the way, the highest. */
const spread = object({ name, least: number, lower: number, middle: number, upper: number, most: number });

const who = object({
  id: name,
  name,
  team: name,
  total: orNull(number),
  /** The band as it is now, and the one that the total reaches. */
  band: orNull(name),
  byTotal: orNull(name),
});

/** People whose totals lie within a point of where a band begins. */
const nearBound = object({
  band: name,
  from: number,
  people: list(object({ id: name, name, total: number, distance: number, band: orNull(name) })),
});

const decided = object({
  id: name,
  name,
  before: name,
  band: name,
  reason: text(),
  decidedBy: name,
  decidedOn: name,
  /** The address of the decision, and what is wrong with it. */
  where: text(300),
  problems: list(text()),
});

const calibrating = object({
  period,
  decimals: count,
  /** The highest first. */
  bands: list(object({ band: name, from: number })),
  hasGuide: yesNo,
  groups: list(object({ by: oneOf(["all", "team", "manager"]), groups: list(group) })),
  people: list(who),
  spread: list(spread),
  near: list(nearBound),
  raters: list(object({ by: oneOf(["group", "rater"]), says: list(object({ isJudged: yesNo, sentence: text() })) })),
  decided: list(decided),
  signedAs: text(200),
});

const standing = object({
  band: orNull(name),
  tier: orNull(name),
  amount: orNull(name),
  flags: list(object({ next: name, says: name })),
});

/** How bands lie before they are final, and the ones that people decide. */
export const CALIBRATE_CALLS = {
  calibrating: { args: object({ period }), value: calibrating },
  /** What another band would change; nothing is written. */
  tryBand: {
    args: object({ period, id: name, band: name }),
    value: object({
      before: standing,
      after: standing,
      /** Whose bonus changes with it, as where a pool is shared. */
      others: count,
      money: orNull(object({ currency: text(100), before: number, after: number })),
      /** What keeps it from holding as it was meant. */
      problems: list(text()),
    }),
  },
  /** Keeps a decision in the Calibration tab; `seen` is the band that was shown when it was made. */
  setBand: {
    args: object({ period, id: name, band: name, seen: orNull(name), reason: text(2000), decidedBy: text(200) }),
    value: calibrating,
  },
  /** Takes a decision back; `seen` is the band that it was shown to set. */
  unsetBand: { args: object({ period, id: name, seen: name }), value: calibrating },
} as const;
