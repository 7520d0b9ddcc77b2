import type { Issues } from "../model/issue.ts";
import type { Grade, PromotionRule, RuleKind, RuleSubject } from "../model/ladder.ts";
import type { Operator } from "../model/measure.ts";
import type { Table } from "../model/table.ts";
import { listedValues, operatorOf } from "./conditions.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { FIND, OPERATOR_CHOICES, RULE_CHOICES } from "./words/choices.ts";
import { LADDER_COLUMNS, RULE_COLUMNS } from "./words/columns.ts";
import { finder } from "./words/words.ts";

const NEXT_SEPARATOR = /\s*[|,，、;；]\s*/;

/** Reads the Ladder tab: the grades of each track, their titles and where they lead. */
export function readLadder(table: Table, issues: Issues): readonly Grade[] {
  return readRows(table, LADDER_COLUMNS, ["grade"], issues, (row) => {
    const next = row.text("next").split(NEXT_SEPARATOR);
    const grade: Grade = {
      track: row.text("track"),
      grade: row.text("grade"),
      title: row.text("title") || row.text("grade"),
      next: next.filter((name) => name !== ""),
      headcount: row.number("headcount"),
      at: row.at("grade"),
    };
    return [grade];
  });
}

const findOperatorWord = finder(OPERATOR_CHOICES);

function findOperator(text: string): Operator | null {
  return operatorOf(text.normalize("NFKC")) ?? findOperatorWord(text);
}

function subjectOf(kind: RuleKind, subject: string): RuleSubject {
  switch (kind) {
    case "kpi":
    case "points":
      return { kind, kpi: subject };
    case "events":
      return { kind, type: subject };
    case "column":
      return { kind, column: subject };
    case "improvement":
      return { kind, of: subject };
    default:
      return { kind };
  }
}

function boundsOf(operator: Operator, text: string): readonly string[] {
  return operator === "in" ? listedValues(text) : [text];
}

function promotionRule(row: RowReader<keyof typeof RULE_COLUMNS>): PromotionRule {
  const kind = row.choice("kind", { list: RULE_CHOICES, find: FIND.rule }, "column");
  const operator = row.choice("operator", { list: OPERATOR_CHOICES, find: findOperator }, ">=");
  const periods = row.number("periods");
  if (row.text("bound") === "") row.noteBlank("bound", RULE_COLUMNS.bound);
  return {
    track: row.text("track"),
    grade: row.text("grade"),
    next: row.text("next"),
    subject: subjectOf(kind, row.text("subject")),
    operator,
    bounds: boundsOf(operator, row.text("bound")),
    periods: Math.max(1, Math.floor(periods ?? 1)),
    group: row.text("group"),
    isUsable: row.isReadable,
    at: row.at("kind"),
  };
}

/** Reads the Promotion rules tab. */
export function readRules(table: Table, issues: Issues): readonly PromotionRule[] {
  return readRows(table, RULE_COLUMNS, ["kind", "bound"], issues, (row) => [promotionRule(row)]);
}
