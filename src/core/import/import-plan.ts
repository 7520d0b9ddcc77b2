import type { Cell, Row } from "../model/cell.ts";
import { type Issue, Issues } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import type { Table } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { idOf, shown, textOf } from "../read/fields.ts";
import { readCell } from "../read/reading.ts";
import { RECORD_TAB_COLUMNS } from "../read/records.ts";
import type { WordList } from "../read/words/words.ts";
import { exportDate, orderOf } from "./export-date.ts";
import { type PlacedColumn, placeColumns } from "./import-columns.ts";
import type { DateOrder, ImportMapping } from "./import-mapping.ts";
import { whoseRows } from "./whose.ts";

/** What an import works upon. */
export interface ImportTask {
  /** What the file is called, for the places of problems. */
  readonly file: string;
  readonly headers: readonly string[];
  /** The rows under the headers. */
  readonly rows: readonly Row[];
  readonly mapping: ImportMapping;
  /** The record tab as it is; null where it is still to be made. */
  readonly existing: Table | null;
  /** The People tab; null takes owners for ids. */
  readonly people: Table | null;
  readonly language: Language;
  /** The order of day and month where the dates themselves leave it open. */
  readonly dateOrder?: DateOrder;
}

/** What an import would do: nothing is written here. */
export interface ImportPlan {
  readonly tab: ImportMapping["tab"];
  /** The tab's first row as it will be: what is there stays, new columns follow. */
  readonly header: Row;
  /** The rows to append, each as wide as the header. */
  readonly rows: readonly Row[];
  /** How many rows were left out since the tab, or the file, has them already. */
  readonly duplicates: number;
  readonly issues: readonly Issue[];
}

const MOST_DIGITS = 15;

/** A number as it was written; ids (leading zeros, many digits) stay texts. */
function plainValue(cell: Cell): Cell {
  if (typeof cell !== "string" || /^0\d/.test(cell.trim())) return cell;
  const reading = readCell(cell);
  return reading.kind === "number" && cell.replace(/\D/g, "").length <= MOST_DIGITS ? reading.value : cell;
}

/** Imports row by row. */
class Import {
  readonly issues = new Issues();
  duplicates = 0;
  private readonly task: ImportTask;
  private readonly columns: readonly PlacedColumn[];
  private readonly orders: ReadonlyMap<number, DateOrder | null>;
  private readonly whose: (owner: Cell) => string | null;
  private readonly seen: Set<string>;
  private readonly strangers = new Set<string>();
  private readonly width: number;

  constructor(task: ImportTask, columns: readonly PlacedColumn[]) {
    this.task = task;
    this.columns = columns;
    this.whose = whoseRows(task.people);
    this.width = Math.max(task.existing?.rows[0]?.length ?? 0, ...columns.map(({ target }) => target + 1));
    this.orders = new Map(this.dateColumns().map((column) => [column.source, this.orderOf(column)]));
    this.seen = new Set(this.idsThere());
  }

  private dateColumns(): readonly PlacedColumn[] {
    const dates = new Set(["date", ...this.task.mapping.dates]);
    return this.columns.filter(({ to, source }) => dates.has(to) && source >= 0);
  }

  private orderOf({ source, heading }: PlacedColumn): DateOrder | null {
    const order = orderOf(this.task.rows.map((row) => row[source] ?? "")) ?? this.task.dateOrder ?? null;
    if (order === null) this.issues.error("import.unclearDates", this.at(0, source), { header: heading });
    return order;
  }

  private idsThere(): readonly string[] {
    const id = this.column(this.task.mapping.recordId ?? "");
    const rows = this.task.existing?.rows.slice(1) ?? [];
    return id ? rows.map((row) => idOf(row[id.target] ?? "")).filter((text) => text !== "") : [];
  }

  private column(to: string): PlacedColumn | undefined {
    return to === "" ? undefined : this.columns.find((column) => column.to === to);
  }

  private at(row: number, source: number) {
    return { sheet: this.task.file, row: row + 1, column: source + 1 };
  }

  /** Is it there already? Rows without an id cannot be told apart and are all taken. */
  private isKnown(cells: Row): boolean {
    const id = this.column(this.task.mapping.recordId ?? "");
    const text = id ? idOf(cells[id.source] ?? "") : "";
    if (text === "") return false;
    const isKnown = this.seen.has(text);
    this.seen.add(text);
    return isKnown;
  }

  private owner(cell: Cell, row: number, source: number): Cell {
    const id = this.whose(cell);
    const text = textOf(cell);
    if (id === null && !this.strangers.has(text)) {
      this.strangers.add(text);
      this.issues.warn("import.unknownOwner", this.at(row, source), { found: text });
    }
    return id ?? text;
  }

  private dateAt(cells: Row, row: number, { source }: PlacedColumn): Cell {
    const cell = cells[source] ?? "";
    const order = this.orders.get(source) ?? null;
    if (readCell(cell).kind === "blank" || order === null) return cell;
    const serial = exportDate(cell, order);
    if (serial === null) this.issues.error("cell.notDate", this.at(row, source), { found: shown(cell) });
    return serial === null ? cell : { serial };
  }

  private span(to: string, made: readonly Cell[]): Cell {
    const span = this.task.mapping.spans.find((one) => one.to === to);
    const [begin, end] = [span?.begin, span?.end].map((key) => made[this.column(key ?? "")?.target ?? -1]);
    if (typeof begin !== "object" || typeof end !== "object") return "";
    return end.serial >= begin.serial ? { serial: end.serial - begin.serial } : "";
  }

  private value(column: PlacedColumn, cells: Row, row: number): Cell {
    const cell = cells[column.source] ?? "";
    if (column.to === "person") return this.owner(cell, row, column.source);
    if (this.orders.has(column.source)) return this.dateAt(cells, row, column);
    return column.to === this.task.mapping.recordId ? cell : plainValue(cell);
  }

  /** The row as the tab has it; null for one that is left out. */
  row(cells: Row, index: number): Row | null {
    if (cells.every((cell) => cell === "")) return null;
    if (this.isKnown(cells)) {
      this.duplicates++;
      return null;
    }
    const made: Cell[] = new Array<Cell>(this.width).fill("");
    for (const column of this.columns) {
      if (column.source >= 0) made[column.target] = this.value(column, cells, index + 1);
    }
    for (const { to, source, target } of this.columns) {
      if (source < 0) made[target] = this.span(to, made);
    }
    return made;
  }

  header(): Row {
    const header: Cell[] = new Array<Cell>(this.width).fill("");
    (this.task.existing?.rows[0] ?? []).forEach((cell, index) => {
      header[index] = cell;
    });
    for (const { target, heading } of this.columns) if (header[target] === "") header[target] = heading;
    return header;
  }
}

/**
 * Plans the import of an export into a record tab: which rows come below, under which headings. Rows that are there already
 * are left out by their id; what cannot be read is a problem at its cell of the file, and the row comes as it is.
 */
export function importPlan(task: ImportTask): ImportPlan {
  const { mapping, headers, existing, language, file } = task;
  const columns = placeColumns(mapping, headers, existing, language);
  const lacking = ["person", "date"].filter((to) => !columns.some((column) => column.to === to));
  const work = new Import(task, columns);
  for (const to of lacking) {
    const names = mapping.columns.find((column) => column.to === to)?.from.join(", ") ?? columnWords(mapping.tab, to);
    work.issues.error("import.noColumn", { sheet: file, row: 1, column: 1 }, { header: names });
  }
  if (lacking.length > 0) return nothing(task, work.issues.list);
  const rows = task.rows.map((cells, index) => work.row(cells, index)).filter((row) => row !== null);
  return { tab: mapping.tab, header: work.header(), rows, duplicates: work.duplicates, issues: work.issues.list };
}

/** What a column that nobody has named is called. */
function columnWords(tab: ImportMapping["tab"], to: string): Words {
  const list: WordList<string> = RECORD_TAB_COLUMNS[tab];
  return list[to] ?? { en: [to], "zh-Hans": [to], "zh-Hant": [to] };
}

function nothing({ mapping, existing }: ImportTask, issues: readonly Issue[]): ImportPlan {
  return { tab: mapping.tab, header: existing?.rows[0] ?? [], rows: [], duplicates: 0, issues };
}
