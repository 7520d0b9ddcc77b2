import { list, number, object, oneOf, orNull, text, yesNo } from "../shape.ts";

const name = text(1000);
const period = text(100);

const kpi = object({
  name,
  dimension: name,
  actual: name,
  target: orNull(name),
  /** Points after caps; null where there are none. */
  points: orNull(number),
  weightPct: number,
});

const rule = object({ kind: oneOf(["pass", "fail", "unknown"]), group: name, sentence: text() });

const promotion = object({
  next: name,
  flag: oneOf(["eligible", "notYet", "cannotTell"]),
  says: name,
  rules: list(rule),
});

const step = object({
  lift: oneOf(["band", "tier", "flag"]),
  /** What it lifts to: a band, a tier or a grade. */
  to: name,
  kpi: name,
  fromActual: name,
  toActual: name,
});

/** One person's result and everything that stands behind it. */
export const PERSON_CALLS = {
  /** Everybody, and the periods that have data. */
  people: {
    args: object({}),
    value: object({ people: list(object({ id: name, name })), periods: list(period) }),
  },
  /** Whom the selected row is about, and of which period; asked often, so it reads two rows only. */
  selection: { args: object({}), value: object({ id: orNull(name), period: orNull(period) }) },
  /** A person's result in a period. */
  person: {
    args: object({ id: name, period }),
    value: object({
      id: name,
      name,
      place: list(name),
      period,
      total: orNull(number),
      decimals: number,
      band: orNull(name),
      status: name,
      isScored: yesNo,
      /** Share of weight present, 0 to 1. */
      coverage: number,
      kpis: list(kpi),
      trend: list(object({ period, total: orNull(number), band: orNull(name) })),
      why: list(text()),
      bonus: orNull(object({ amount: orNull(name), tier: orNull(name), why: list(text()) })),
      promotions: list(promotion),
      steps: list(step),
      /** What the person works on: the open plans of the period. */
      plans: list(text()),
    }),
  },
} as const;
