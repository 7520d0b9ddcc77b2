import { count, list, number, object, orNull, text, yesNo } from "../shape.ts";

const period = text(100);
const name = text(1000);

/** How many people are in a band, as the result tab stands and as it will. */
const bandShape = object({ band: name, before: count, after: count });

const moneyShape = object({ currency: text(100), before: number, after: number });

const changeShape = object({ id: name, name, before: text(2000), after: text(2000) });

const runShape = object({
  when: text(40),
  who: text(200),
  period,
  people: count,
  scored: count,
  /** Fingerprints: alike when nothing was changed between two runs. */
  inputs: text(40),
  scheme: text(40),
  /** Of a decision about a band: whose, from which to which; empty where a period was scored. */
  what: text(100),
});

/** Choosing a period, looking at what scoring would change, and writing it. */
export const SCORE_CALLS = {
  /** The periods that have data, the latest first, and the last runs. */
  scoring: {
    args: object({}),
    value: object({ periods: list(period), runs: list(runShape), signedAs: text(200) }),
  },
  /** What writing would change; nothing is written. */
  preview: {
    args: object({ period }),
    value: object({
      period,
      /** Of what would be written: writing takes it, so that nobody writes what was not shown. */
      fingerprint: text(40),
      people: count,
      added: count,
      changed: count,
      same: count,
      held: list(object({ id: name, name, why: text() })),
      bands: list(bandShape),
      money: orNull(moneyShape),
      /** The first of those whose result changes. */
      changes: list(changeShape),
      tabs: list(name),
      errors: count,
      warnings: count,
    }),
  },
  /** Writes the result tabs as they were previewed. */
  score: {
    args: object({ period, fingerprint: text(40), signedAs: text(200) }),
    value: object({ period, people: count, scored: count, tabs: list(name), runs: list(runShape) }),
  },
  /** Makes or renews the Dashboard tab of a period whose results are written. */
  dashboard: {
    args: object({ period, withPay: yesNo }),
    value: object({ period, tab: name }),
  },
} as const;
