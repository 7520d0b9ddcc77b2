import type { Issue } from "../../model/issue.ts";
import type { Table } from "../../model/table.ts";
import { textOf } from "../fields.ts";
import type { Tables } from "../read-workbook.ts";

/** The heading that stands over a cell of a mapped tab. */
function headingOver({ own }: Table, column: number): string {
  return textOf(own?.rows[(own?.headingRow ?? 1) - 1]?.[column - 1] ?? "");
}

/** A problem of a mapped tab as its owner knows the tab: at its real cell, under its own heading. */
function inWordsOf(table: Table, issue: Issue): readonly Issue[] {
  const { own } = table;
  if (!own || !issue.at) return [issue];
  // Two rows of a person are how a tab looks that has a row for each KPI; a KPI that stands twice was noted as such.
  if (own.isLong && issue.code === "metrics.twice") return [];
  const at = own.placeOf(issue.at);
  if (issue.code === "tab.headerMissing") {
    return [{ ...issue, code: "mapping.lacks", at, args: { ...issue.args, tab: table.sheet } }];
  }
  const heading = at.sheet === table.sheet ? headingOver(table, at.column) : "";
  const isHeaded = issue.args.header !== undefined && heading !== "";
  return [{ ...issue, at, args: isHeaded ? { ...issue.args, header: heading } : issue.args }];
}

/** Problems as they are told: those of mapped tabs in the words of their owners, all others as they are. */
export function inOwnWords(issues: readonly Issue[], tables: Tables): readonly Issue[] {
  const mapped = new Map(Object.values(tables).flatMap((table) => (table.own ? [[table.sheet, table] as const] : [])));
  if (mapped.size === 0) return issues;
  return issues.flatMap((issue) => {
    const table = mapped.get(issue.at?.sheet ?? "");
    return table ? inWordsOf(table, issue) : [issue];
  });
}
