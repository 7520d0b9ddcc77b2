import { count, list, object, oneOf, orNull, text, yesNo } from "../shape.ts";

const problem = object({
  severity: oneOf(["error", "warning", "advice"]),
  /** Of the data, or of the scheme as such. */
  about: oneOf(["data", "scheme"]),
  /** The address of the cell and its tab; empty for the workbook as a whole. */
  where: text(300),
  tab: text(200),
  message: text(),
  /** The one right answer, where there is one. */
  repair: orNull(
    object({ id: text(40), kind: oneOf(["number", "id", "spelling", "order"]), from: text(1000), to: text(1000) }),
  ),
});

const checked = object({
  problems: list(problem),
  errors: count,
  warnings: count,
  advice: count,
  periods: list(text(100)),
  /** Can the last repair be taken back? */
  canUndo: yesNo,
});

/** Looking for problems, and mending those that have one right answer. */
export const CHECK_CALLS = {
  check: { args: object({}), value: checked },
  /** Carries out repairs by their ids; those whose cells were changed since, or hold formulas, are left alone. */
  repair: { args: object({ ids: list(text(40), 1000) }), value: object({ done: count, left: count, after: checked }) },
  /** Takes the last repairs back. */
  undoRepair: { args: object({}), value: object({ done: count, left: count, after: checked }) },
} as const;
