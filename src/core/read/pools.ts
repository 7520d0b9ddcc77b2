import type { Issues } from "../model/issue.ts";
import type { Pool } from "../model/pay.ts";
import type { Table } from "../model/table.ts";
import { periodOrEvery } from "./coefficients.ts";
import { readCell } from "./reading.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { POOL_COLUMNS } from "./words/columns.ts";

function poolOf(row: RowReader<keyof typeof POOL_COLUMNS>, issues: Issues): Pool {
  const period = periodOrEvery(row, issues);
  const team = row.text("team");
  if (readCell(row.cell("amount")).kind === "blank") row.noteBlank("amount", POOL_COLUMNS.amount);
  const amount = row.amount("amount") ?? Number.NaN;
  return { period, team: team === "*" ? "" : team, amount: row.isReadable ? amount : Number.NaN, at: row.at("amount") };
}

/** Reads the Pools tab: what there is to share out, for a team or for all others (rule 22). */
export function readPools(table: Table, issues: Issues): readonly Pool[] {
  return readRows(table, POOL_COLUMNS, ["amount"], issues, (row) => [poolOf(row, issues)]);
}
