import type { Issues } from "../model/issue.ts";
import type { Award } from "../model/pay.ts";
import type { Table } from "../model/table.ts";
import { periodOrEvery } from "./coefficients.ts";
import { readCell } from "./reading.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { AWARD_KIND_CHOICES, AWARD_SCOPE_CHOICES, FIND } from "./words/choices.ts";
import { AWARD_COLUMNS } from "./words/columns.ts";

type AwardReader = RowReader<keyof typeof AWARD_COLUMNS>;

/** A number that an award cannot do without. */
function needed(row: AwardReader, key: "bound" | "amount"): number {
  if (readCell(row.cell(key)).kind === "blank") row.noteBlank(key, AWARD_COLUMNS[key]);
  return (key === "amount" ? row.amount(key) : row.number(key)) ?? Number.NaN;
}

function awardOf(row: AwardReader, issues: Issues): Award {
  const name = row.text("award");
  if (name === "") row.noteBlank("award", AWARD_COLUMNS.award);
  const award = {
    name,
    period: periodOrEvery(row, issues),
    kind: row.choice("kind", { list: AWARD_KIND_CHOICES, find: FIND.awardKind }, "top"),
    of: row.text("of"),
    bound: needed(row, "bound"),
    scope: row.choice("scope", { list: AWARD_SCOPE_CHOICES, find: FIND.awardScope }, "all"),
    amount: needed(row, "amount"),
    at: row.at("award"),
  };
  const isCount = Number.isInteger(award.bound) && award.bound > 0;
  if (row.isReadable && award.kind === "top" && !isCount) {
    issues.error("awards.badCount", row.at("bound"), { found: award.bound });
  }
  return { ...award, isUsable: row.isReadable };
}

/** Reads the Awards tab: who wins what, by rank or by a bound (rule 29). */
export function readAwards(table: Table, issues: Issues): readonly Award[] {
  return readRows(table, AWARD_COLUMNS, ["award", "bound", "amount"], issues, (row) => [awardOf(row, issues)]);
}
