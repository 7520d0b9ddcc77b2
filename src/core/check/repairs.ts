import type { Cell } from "../model/cell.ts";
import type { CellRef } from "../model/cell-ref.ts";
import { type Issue, Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { textOf } from "../read/fields.ts";
import type { Tables } from "../read/read-workbook.ts";
import { readCell } from "../read/reading.ts";
import { cellOf, filledRows, openTab } from "../read/tab.ts";
import { BONUS_COLUMNS, PEOPLE_COLUMNS, RATING_COLUMNS } from "../read/words/columns.ts";
import type { WordList } from "../read/words/words.ts";
import type { Repair, RepairKind } from "./repair.ts";

/** The tab of a cell, with its rows as they stand in the workbook. */
function tableAt(tables: Tables, { sheet }: CellRef): Table | null {
  const table = Object.values(tables).find((one) => one.sheet === sheet);
  return table?.own ? { ...table, rows: table.own.rows } : (table ?? null);
}

/** Another value for the cell of an issue; null where the cell cannot be found or has it already. */
function oneCell(kind: RepairKind, issue: Issue, tables: Tables, value: Cell | undefined): Repair | null {
  const { at } = issue;
  const before = at && tableAt(tables, at)?.rows[at.row - 1]?.[at.column - 1];
  if (!at || before === undefined || before === null || value === undefined || before === value) return null;
  return { kind, issue, block: { ...at, cells: [[value]] }, before: [[before]] };
}

/** An id as one person means it who types another: capitals, spaces and full-width forms do not tell people apart. */
const looseId = (id: string): string => id.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

function idMeant({ people }: Tables, found: string): string | undefined {
  if (!people) return undefined;
  const tab = openTab(people, PEOPLE_COLUMNS, new Issues());
  const ids = new Set(filledRows(tab).map((row) => textOf(cellOf(tab, row, "person"))));
  const alike = [...ids].filter((id) => looseId(id) === looseId(found));
  return alike.length === 1 ? alike[0] : undefined;
}

/** The id of the one person who is called so, where a name was typed in its place. */
function idNamed({ people }: Tables, found: string): string | undefined {
  if (!people) return undefined;
  const tab = openTab(people, PEOPLE_COLUMNS, new Issues());
  const rows = filledRows(tab).filter((row) => looseId(textOf(cellOf(tab, row, "name"))) === looseId(found));
  const [only, ...others] = rows.map((row) => textOf(cellOf(tab, row, "person")));
  return others.length === 0 ? only : undefined;
}

function lowerBounds(table: Table, tables: Tables): readonly number[] {
  const columns: WordList<"from"> = table === tables.ratings ? RATING_COLUMNS : BONUS_COLUMNS;
  const tab = openTab(table, columns, new Issues());
  return table.rows.slice(1).map((_, i) => {
    const reading = readCell(cellOf(tab, i + 1, "from"));
    return reading.kind === "number" ? reading.value : Number.NaN;
  });
}

/** Whole rows change places, so that what stands beside a bound stays beside it. */
function inOrder(issue: Issue, tables: Tables): Repair | null {
  const table = issue.at && tableAt(tables, issue.at);
  const bounds = table ? lowerBounds(table, tables) : [];
  if (!table || bounds.some((bound) => Number.isNaN(bound))) return null;
  const width = Math.max(...table.rows.map(({ length }) => length));
  const before = table.rows.slice(1).map((row) => Array.from({ length: width }, (_, c) => row[c] ?? ""));
  const sign = (bounds[0] ?? 0) > (bounds[bounds.length - 1] ?? 0) ? -1 : 1;
  const order = bounds.map((_, i) => i).sort((a, b) => sign * ((bounds[a] ?? 0) - (bounds[b] ?? 0)));
  const cells = order.map((i) => before[i] ?? []);
  return { kind: "order", issue, block: { sheet: table.sheet, row: 2, column: 1, cells }, before };
}

function repairOf(issue: Issue, tables: Tables): Repair | null {
  const { code, args } = issue;
  const plain = (arg: unknown) => (typeof arg === "number" || typeof arg === "string" ? arg : undefined);
  switch (code) {
    case "cell.numberAsText":
      return oneCell("number", issue, tables, plain(args.value));
    case "person.unknown":
      return oneCell("id", issue, tables, idMeant(tables, String(args.id)));
    case "check.managerUnknown":
      return oneCell("id", issue, tables, idMeant(tables, String(args.found)) ?? idNamed(tables, String(args.found)));
    case "check.spelling":
      return oneCell("spelling", issue, tables, plain(args.usual));
    case "check.notSorted":
      return inOrder(issue, tables);
    default:
      return null;
  }
}

/**
 * The repairs of problems that have one right answer; the others need a person. Each touches cells of its own, so any of
 * them can be carried out without the others. They know values only: who writes them leaves cells with formulas alone.
 */
export function repairsOf(issues: readonly Issue[], tables: Tables): readonly Repair[] {
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    const repair = repairOf(issue, tables);
    if (!repair) return [];
    const { sheet, row, column } = repair.block;
    const place = `${sheet}\u0000${row}\u0000${column}\u0000${repair.block.cells.length}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [repair];
  });
}
