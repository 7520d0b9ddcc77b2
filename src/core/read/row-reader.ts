import type { Cell, Row } from "../model/cell.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import type { Words } from "../model/words.ts";
import { amountAt, choiceAt, dayAt, numberAt, numberListAt, shareAt, shown, textOf } from "./fields.ts";
import { isErrorCell } from "./reading.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf, type Tab } from "./tab.ts";
import type { WordList } from "./words/words.ts";

/** A closed list of words with its finder (see `words/choices.ts`). */
export interface Choice<C extends string> {
  readonly list: WordList<C>;
  readonly find: (text: string) => C | null;
}

/** One row of a tab, read cell by cell by the keys of its columns; what cannot be read is noted at its cell. */
export class RowReader<K extends string> {
  readonly row: number;
  private readonly tab: Tab<K>;
  private readonly issues: Issues;
  private readonly errorsBefore: number;

  constructor(tab: Tab<K>, row: number, issues: Issues) {
    this.tab = tab;
    this.row = row;
    this.issues = issues;
    this.errorsBefore = issues.errorCount;
  }

  /** All cells of the row, also of columns that are none of the known ones. */
  get cells(): Row {
    return this.tab.rows[this.row] ?? [];
  }

  /** Could everything be read that was read of this row so far? */
  get isReadable(): boolean {
    return this.issues.errorCount === this.errorsBefore;
  }

  cell(key: K): Cell {
    return cellOf(this.tab, this.row, key);
  }

  at(key: K): CellRef {
    return refOf(this.tab, this.row, key);
  }

  /** Text as it stands; an error is not a text but a problem (rule 1). */
  text(key: K): string {
    const text = textOf(this.cell(key));
    if (isErrorCell(text)) this.issues.error("cell.error", this.at(key), { found: text });
    return text;
  }

  /** Text for people to read; what cannot be read is noted and blank. */
  words(key: K): string {
    const text = this.text(key);
    return isErrorCell(text) ? "" : text;
  }

  number(key: K): number | null {
    return numberAt(this.cell(key), this.at(key), this.issues);
  }

  /** A number that must not be below 0. */
  amount(key: K): number | null {
    return amountAt(this.cell(key), this.at(key), this.issues);
  }

  /** A share from 0 % to 100 %. */
  share(key: K): number | null {
    return shareAt(this.cell(key), this.at(key), this.issues);
  }

  numbers(key: K): readonly number[] | null {
    return numberListAt(this.cell(key), this.at(key), this.issues);
  }

  day(key: K): number | null {
    return dayAt(this.cell(key), this.at(key), this.issues);
  }

  /** One of a list of words; the fallback for blank, and also, noted, for a word that is not on the list. */
  choice<C extends string, F extends C | "">(key: K, { list, find }: Choice<C>, fallback: F): C | F {
    return choiceAt<C | F>(this.cell(key), this.at(key), find, list, fallback, this.issues);
  }

  /** Notes a cell that should hold a number, a duration or what else the reader looked for, and does not. */
  noteUnreadable(key: K): void {
    const code = isErrorCell(this.cell(key)) ? "cell.error" : "cell.notNumber";
    this.issues.error(code, this.at(key), { found: shown(this.cell(key)) });
  }

  /** Notes a cell that must not be blank. */
  noteBlank(key: K, header: Words): void {
    this.issues.error("cell.blankRequired", this.at(key), { header });
  }
}

/** Reads each filled row of a tab; none where the tab lacks a column that it needs. */
export function readRows<K extends string, T>(
  table: Table,
  columns: WordList<K>,
  needed: readonly NoInfer<K>[],
  issues: Issues,
  read: (row: RowReader<K>) => readonly T[],
): readonly T[] {
  const tab = openTab(table, columns, issues);
  if (!hasColumns(tab, columns, needed, issues)) return [];
  return filledRows(tab).flatMap((row) => read(new RowReader(tab, row, issues)));
}
