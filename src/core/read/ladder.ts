import type { Issues } from "../model/issue.ts";
import type { Grade, PromotionRule, RuleKind, RuleSubject } from "../model/ladder.ts";
import type { Operator } from "../model/measure.ts";
import type { Table } from "../model/table.ts";
import { listedValues, operatorOf } from "./conditions.ts";
import { choiceAt, numberAt, textOf } from "./fields.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf, type Tab } from "./tab.ts";
import { FIND, OPERATOR_CHOICES, RULE_CHOICES } from "./words/choices.ts";
import { LADDER_COLUMNS, RULE_COLUMNS } from "./words/columns.ts";
import { finder } from "./words/words.ts";

type RuleTab = Tab<keyof typeof RULE_COLUMNS>;

const NEXT_SEPARATOR = /\s*[|,，、;；]\s*/;

/** Reads the Ladder tab: the grades of each track, their titles and where they lead. */
export function readLadder(table: Table, issues: Issues): readonly Grade[] {
  const tab = openTab(table, LADDER_COLUMNS, issues);
  if (!hasColumns(tab, LADDER_COLUMNS, ["grade"], issues)) return [];
  return filledRows(tab).map((row) => {
    const grade = textOf(cellOf(tab, row, "grade"));
    return {
      track: textOf(cellOf(tab, row, "track")),
      grade,
      title: textOf(cellOf(tab, row, "title")) || grade,
      next: textOf(cellOf(tab, row, "next"))
        .split(NEXT_SEPARATOR)
        .filter((next) => next !== ""),
      headcount: numberAt(cellOf(tab, row, "headcount"), refOf(tab, row, "headcount"), issues),
      at: refOf(tab, row, "grade"),
    };
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

function promotionRule(tab: RuleTab, row: number, issues: Issues): PromotionRule {
  const before = issues.list.length;
  const cell = (key: keyof typeof RULE_COLUMNS) => cellOf(tab, row, key);
  const at = (key: keyof typeof RULE_COLUMNS) => refOf(tab, row, key);
  const kind = choiceAt<RuleKind>(cell("kind"), at("kind"), FIND.rule, RULE_CHOICES, "column", issues);
  const operator = choiceAt<Operator>(cell("operator"), at("operator"), findOperator, OPERATOR_CHOICES, ">=", issues);
  const periods = numberAt(cell("periods"), at("periods"), issues);
  const bound = textOf(cell("bound"));
  if (bound === "") issues.error("cell.blankRequired", at("bound"), { header: RULE_COLUMNS.bound });
  return {
    track: textOf(cell("track")),
    grade: textOf(cell("grade")),
    next: textOf(cell("next")),
    subject: subjectOf(kind, textOf(cell("subject"))),
    operator,
    bounds: boundsOf(operator, bound),
    periods: Math.max(1, Math.floor(periods ?? 1)),
    group: textOf(cell("group")),
    isUsable: !issues.list.slice(before).some(({ severity }) => severity === "error"),
    at: at("kind"),
  };
}

/** Reads the Promotion rules tab. */
export function readRules(table: Table, issues: Issues): readonly PromotionRule[] {
  const tab = openTab(table, RULE_COLUMNS, issues);
  if (!hasColumns(tab, RULE_COLUMNS, ["kind", "bound"], issues)) return [];
  return filledRows(tab).map((row) => promotionRule(tab, row, issues));
}
