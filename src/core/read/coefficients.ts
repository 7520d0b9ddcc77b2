import type { Issues } from "../model/issue.ts";
import type { Coefficient } from "../model/pay.ts";
import type { Period } from "../model/period.ts";
import type { Table } from "../model/table.ts";
import { shown, textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { readCell } from "./reading.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { FIND, SCOPE_CHOICES } from "./words/choices.ts";
import { COEFFICIENT_COLUMNS } from "./words/columns.ts";

/** A period that may be left blank for "every"; one that cannot be read is noted and taken for every. */
export function periodOrEvery<K extends "period">(row: RowReader<K>, issues: Issues): Period | null {
  const cell = row.cell("period" as K);
  if (textOf(cell) === "") return null;
  const period = periodOfCell(cell);
  if (!period) issues.error("cell.badPeriod", row.at("period" as K), { found: shown(cell) });
  return period;
}

function coefficientOf(row: RowReader<keyof typeof COEFFICIENT_COLUMNS>, issues: Issues): Coefficient {
  const period = periodOrEvery(row, issues);
  const scope = row.choice("scope", { list: SCOPE_CHOICES, find: FIND.scope }, "");
  if (textOf(row.cell("scope")) === "") row.noteBlank("scope", COEFFICIENT_COLUMNS.scope);
  const which = row.text("which");
  if (readCell(row.cell("coefficient")).kind === "blank") row.noteBlank("coefficient", COEFFICIENT_COLUMNS.coefficient);
  const coefficient = row.amount("coefficient") ?? Number.NaN;
  return {
    period,
    scope: scope === "" ? null : scope,
    which: which === "*" || scope === "company" ? "" : which,
    coefficient: row.isReadable ? coefficient : Number.NaN,
    at: row.at("coefficient"),
  };
}

/** Reads the Coefficients tab: what bonuses are multiplied by beside the individual coefficient (rule 19). */
export function readCoefficients(table: Table, issues: Issues): readonly Coefficient[] {
  return readRows(table, COEFFICIENT_COLUMNS, ["scope", "coefficient"], issues, (row) => [coefficientOf(row, issues)]);
}
