import { count, list, number, object, oneOf, orNull, text, yesNo } from "../shape.ts";

const name = text(1000);
const period = text(100);

/** What was decided about a step up; `none` takes a decision back. */
const decision = oneOf(["promoted", "deferred", "none"]);

const candidate = object({
  id: name,
  name,
  track: name,
  /** `oneShort`: not yet, and one rule alone is not met. */
  state: oneOf(["eligible", "oneShort", "cannotTell", "notYet"]),
  rank: orNull(count),
  rules: list(object({ kind: oneOf(["pass", "fail", "unknown"]), sentence: text() })),
  decision,
  note: text(),
});

const step = object({
  from: name,
  next: name,
  seats: orNull(object({ headcount: count, taken: count })),
  people: list(candidate),
});

/** Who may step up, what is decided about them, and how that falls on groups. */
export const PROMOTION_CALLS = {
  promotions: {
    args: object({ period }),
    value: object({
      period,
      steps: list(step),
      /** Does the Promotion tab have this period's rows, in which decisions are kept? */
      isWritten: yesNo,
      /** Columns of the People tab by which people can be grouped. */
      columns: list(name),
    }),
  },
  /** Keeps a decision in the Promotion tab, beside the row that it is about. */
  decide: {
    args: object({ period, id: name, track: name, next: name, decision, note: text(1000) }),
    value: object({ decision, note: text(1000) }),
  },
  /** How eligibility falls on the groups of a column. */
  fairness: {
    args: object({ period, column: name }),
    value: object({
      groups: list(
        object({
          group: name,
          rate: orNull(number),
          verdict: oneOf(["highest", "within", "adverse", "tooSmall", "nobody"]),
          sentence: text(),
        }),
      ),
    }),
  },
} as const;
