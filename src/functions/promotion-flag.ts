import {
  type Cell,
  cellDistance,
  cellValue,
  choices,
  judgeCell,
  message,
  readable,
  type VerdictKind,
  verdictSentence,
} from "../core/index.ts";
import { ArgumentError, answering, inEnglish } from "./arguments/argument-error.ts";
import { choiceOf } from "./arguments/choice.ts";
import { type Grid, gridOf, shapeOf } from "./arguments/grid.ts";
import { listOf } from "./arguments/list.ts";
import type { Output } from "./results/answer.ts";
import { type ColumnRule, rulesOf } from "./tables/rules.ts";

/** What is known of one row: the flag, and the rules that it does not pass. */
interface Flagged {
  readonly flag: boolean | "unknown" | "";
  readonly reasons: string;
}

const BLANK_ROW: Flagged = { flag: "", reasons: "" };

/** Why a rule is not passed: what it asks, what was found, the distance left (rule 24). */
function reasonFor({ header, operator, bounds }: ColumnRule, cell: Cell, kind: VerdictKind): string {
  const bound = message("value.text", { text: bounds.join(" | ") });
  const distance = kind === "fail" ? cellDistance(cell, operator, bounds) : null;
  return inEnglish(
    verdictSentence({
      kind,
      asked: message("rule.needs", { what: message("what.column", { column: header }), operator, bound }),
      found: cellValue(cell),
      distance: distance === null ? null : message("value.number", { n: readable(distance) }),
      why: kind === "unknown" ? message("rule.noData") : null,
      gaps: 0,
    }),
  );
}

/** TRUE only if every rule passes; a fail outweighs an unknown. */
function flagRow(cells: readonly Cell[], rules: readonly ColumnRule[]): Flagged {
  if (cells.every((cell) => cell === "")) return BLANK_ROW;
  const judged = rules.map((rule) => {
    const cell = cells[rule.column] ?? "";
    return { rule, cell, kind: judgeCell(cell, rule.operator, rule.bounds) };
  });
  const open = judged.filter(({ kind }) => kind !== "pass");
  const hasFailed = open.some(({ kind }) => kind === "fail");
  const reasons = open.map(({ rule, cell, kind }) => reasonFor(rule, cell, kind)).join(" ");
  return { flag: hasFailed ? false : open.length > 0 ? "unknown" : true, reasons };
}

function rowsUnder(headers: readonly Cell[], rows: unknown): Grid {
  const grid = gridOf("rows", rows);
  if (grid.width === headers.length) return grid;
  const count = headers.length === 1 ? "1 heading" : `${headers.length} headings`;
  throw new ArgumentError(`rows has ${shapeOf(grid)}, and headers has ${count}. Give both the same columns.`);
}

/**
 * Whether each person meets the rules of a promotion. TRUE if all rules pass, FALSE if one fails, "unknown" if none fails but
 * one has no value to judge. Text is compared without regard to capitals, dates as days.
 *
 * @param headers Headings of the columns of rows, as one row of cells.
 * @param rows A row for each person. A blank, N/A, an error, or text where a number is compared makes a rule unknown, never
 *   failed. A row without anything gives a blank.
 * @param rules Rows of three columns: column (its heading), operator and bound. Operators: >=, >, <=, <, =, <> and "in", whose
 *   bound lists values set apart by |. A bound is a number, a date or text. Blank rows and a row of headings are left out; a
 *   column that headers lacks or has twice is an error.
 * @param reasons TRUE adds a second column that says which rules fail or are unknown, the value found and the distance left.
 *   Optional; leave out for FALSE.
 * @return A column with TRUE, FALSE or "unknown" for each row; with reasons, a second column of text.
 * @example =PROMOTION_FLAG({"CSAT","Months"}, {0.9,14;0.8,20;"",8}, {"CSAT",">=",0.85;"Months",">=",12}) → {TRUE;FALSE;FALSE}
 * @customfunction
 */
export function PROMOTION_FLAG(headers: unknown, rows: unknown, rules: unknown, reasons?: unknown): Output {
  return answering("PROMOTION_FLAG", () => {
    const headings = listOf("headers", headers).cells;
    const columnRules = rulesOf(rules, headings);
    const hasReasons = choiceOf("reasons", reasons, choices.FIND.yesNo, ["yes", "no"], "no") === "yes";
    const flagged = rowsUnder(headings, rows).rows.map((cells) => flagRow(cells, columnRules));
    if (hasReasons) return flagged.map(({ flag, reasons: why }) => [flag, why]);
    return flagged.length === 1 ? (flagged[0]?.flag ?? "") : flagged.map(({ flag }) => [flag]);
  });
}
