import { isOnBands, type PromotionRule } from "../model/ladder.ts";
import type { Pool } from "../model/pay.ts";
import type { Workbook } from "../read/read-workbook.ts";
import { readCell } from "../read/reading.ts";

/** A row of a tab that can be tried: where it stands among its kind, what it is for, and what it says. */
export interface RowField {
  readonly kind: "pool" | "rule";
  readonly row: number;
  readonly of: string;
  readonly value: number | string | null;
}

/** What a rule looks at, as the tab writes it. */
function subjectText({ subject }: PromotionRule): string {
  if ("kpi" in subject) return subject.kpi;
  if ("type" in subject) return subject.type;
  if ("column" in subject) return subject.column;
  return "of" in subject && subject.of !== "" ? subject.of : subject.kind;
}

/** What a pool is for, so that a row that stands elsewhere by now is not taken for it. */
export const nameOfPool = ({ period, team }: Pool): string => [team || "*", period?.id ?? "*"].join(" · ");

/** What a rule asks of whom, for the same purpose. */
export function nameOfRule(rule: PromotionRule): string {
  const step = [rule.grade, rule.next].filter((name) => name !== "").join(" → ");
  const whom = [rule.track, step].filter((name) => name !== "").join(" · ");
  return `${whom || "*"}: ${subjectText(rule)} ${rule.operator}`;
}

/** A bound as it is tried: a number where it is one, otherwise its text; null where there is none. */
function boundOf(rule: PromotionRule): number | string | null {
  const text = rule.bounds.join(" | ");
  const reading = readCell(text);
  if (reading.kind === "number" && !isOnBands(rule)) return reading.value;
  return text === "" ? null : text;
}

/** The amounts of pools and the bounds of promotion rules. */
export function rowFields({ pools, rules }: Workbook): readonly RowField[] {
  return [
    ...pools.map((pool, row) => ({ kind: "pool" as const, row, of: nameOfPool(pool), value: pool.amount })),
    ...rules.map((rule, row) => ({ kind: "rule" as const, row, of: nameOfRule(rule), value: boundOf(rule) })),
  ];
}
