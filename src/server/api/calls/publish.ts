import { count, list, number, object, oneOf, orNull, text, yesNo } from "../shape.ts";

const period = text(100);
const name = text(1000);

const closedShape = object({
  period,
  closedAt: text(40),
  closedBy: text(1000),
  people: count,
  isUnchanged: yesNo,
  /** SHA-256 of the frozen results. */
  fingerprint: text(64),
});

const publishing = object({ open: list(period), closed: list(closedShape), signedAs: text(200) });

const kind = oneOf(["person", "team"]);

const file = object({
  /** The person's id, or the team. */
  key: name,
  name,
  people: count,
  viewer: orNull(name),
  /** Why there can be no file; null where there can. */
  fault: orNull(text()),
  /** The link of the file that there is, when it was written, who may see it, and whether it has what is closed. */
  link: orNull(text(300)),
  sharedAt: text(40),
  viewers: name,
});

/** How many files one call makes, so that it ends well within Google's six minutes. */
export const FILES_A_CALL = 10;

const outcome = object({ key: name, link: orNull(text(300)), viewers: name, why: text() });
const keys = list(name, FILES_A_CALL);

/** Closing a period, and giving each person and each leader what is theirs. */
export const PUBLISH_CALLS = {
  /** The periods that can be closed, the latest first, and those that are. */
  publishing: { args: object({}), value: publishing },
  /** What closing would freeze, who has no result yet, and what lands of earlier periods. */
  closing: {
    args: object({ period }),
    value: object({
      period,
      people: count,
      /** What is paid in all, with its currency; null without bonuses. */
      paid: orNull(object({ amount: number, currency: text(100) })),
      /** Those who must be accepted without a result. */
      waiting: list(object({ id: name, name, why: text() })),
      errors: count,
      corrections: list(object({ id: name, name, amount: number, of: text() })),
    }),
  },
  /** Closes a period; those without a result are named. */
  close: {
    args: object({ period, signedAs: text(200), accepted: list(name) }),
    value: publishing,
  },
  /** The files of a closed period: those that there are and those that can be made. */
  sharing: {
    args: object({ period, kind }),
    value: object({ consentUrl: orNull(text(2000)), files: list(file) }),
  },
  /** Makes or renews files and lets their viewers see them. */
  share: {
    args: object({ period, kind, keys, withPay: yesNo, isTold: yesNo }),
    value: list(outcome),
  },
  /** Takes files back from their viewers. */
  unshare: { args: object({ period, kind, keys }), value: list(outcome) },
} as const;
