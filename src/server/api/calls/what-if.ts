import { count, either, list, number, object, oneOf, record, text, yesNo } from "../shape.ts";
import { languageShape } from "./start.ts";

const name = text(1000);
const period = text(100);

/** A cell as the engine reads it: plain, a date as its day. */
const cell = either(either(number, text()), either(yesNo, object({ serial: number })));

const table = object({
  sheet: name,
  rows: list(list(cell, 1000), 200_000),
  twins: list(name),
  headings: list(text()),
});

/** One cell of the scheme with the value that is tried; see the engine's `SchemeEdit`. */
const edit = object({
  kind: oneOf([
    "weight",
    "threshold",
    "target",
    "stretch",
    "knots",
    "points",
    "band",
    "tierFrom",
    "tierCoefficient",
    "pool",
    "rule",
    "setting",
  ]),
  row: count,
  of: name,
  value: either(number, name),
});

const edits = list(edit, 1000);

const variants = list(object({ name: text(100), when: text(40), edits }));

const applied = object({ done: count, left: count });

/** Trying changes of the scheme. The page computes; the server gives what it needs once, and keeps what comes of it. */
export const WHAT_IF_CALLS = {
  /** The engine as code of our own, and its texts. */
  engine: { args: object({}), value: object({ code: text(2_000_000), texts: record(text()) }) },
  /** All tabs that the engine reads, the periods that have data, and the variants that are kept. */
  whatIf: {
    args: object({}),
    value: object({
      tables: record(table),
      periods: list(period),
      language: languageShape,
      /** Of the scheme's tabs: applying takes it, so that nobody overwrites what was changed meanwhile. */
      fingerprint: text(40),
      variants,
      canUndo: yesNo,
    }),
  },
  /** Keeps edits under a name; one of the same name is replaced. */
  keepVariant: { args: object({ name: text(100), edits }), value: object({ variants }) },
  dropVariant: { args: object({ name: text(100) }), value: object({ variants }) },
  /** Writes edits into the scheme's tabs, all or none. */
  applyScheme: { args: object({ edits, fingerprint: text(40) }), value: applied },
  /** Takes the last applied edits back, where the cells are still as they were written. */
  undoScheme: { args: object({}), value: applied },
} as const;
