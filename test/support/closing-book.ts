import { createHash } from "node:crypto";
import {
  type Cell,
  closingTables,
  type Digest,
  type PeriodRun,
  placeRows,
  type ResultTable,
  type Row,
  run,
  TAB_WORDS,
  type TabKey,
  type Tables,
} from "../../src/core/index.ts";
import type { Run } from "../../src/core/run.ts";
import { say } from "../../src/i18n/say.ts";
import { book, type SmallBook } from "./book.ts";

/** The SHA-256 of a text by Node. */
export const sha256: Digest = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** The rows of a tab with those of a result put into it, as the server does. */
function withRows(existing: readonly Row[], table: ResultTable): readonly Row[] {
  const headings = table.columns.map((words) => ({ label: words.en[0], alsoKnownAs: Object.values(words).flat() }));
  const { keyColumns, period } = table;
  const grid: Cell[][] = existing.map((row) => [...row]);
  for (const block of placeRows({ headings, keyColumns, period, rows: table.rows as Row[] }, existing)) {
    for (const [down, cells] of block.cells.entries()) {
      const at = block.row - 1 + down;
      grid[at] ??= [];
      for (const [across, cell] of cells.entries()) (grid[at] as Cell[])[block.column - 1 + across] = cell;
    }
  }
  return grid;
}

/** A workbook whose periods are scored and closed one after the other. */
export class ClosingBook {
  tables: Tables;

  constructor(tabs: SmallBook | Tables) {
    this.tables = Object.values(tabs).every((tab) => "sheet" in tab) ? (tabs as Tables) : book(tabs as SmallBook);
  }

  /** Exchanges the rows of a tab, as people who edit it. */
  set(tab: TabKey, rows: readonly Row[]): void {
    this.tables = { ...this.tables, [tab]: { sheet: TAB_WORDS[tab].en[0], rows } };
  }

  rows(tab: TabKey): readonly Row[] {
    return this.tables[tab]?.rows ?? [];
  }

  /** Runs a period that is open, with its problems. */
  run(period: string): Run & { readonly kind: "done" } {
    const done = run(this.tables, period, sha256);
    if (done.kind !== "done") throw new Error(`${period} was not scored: ${done.kind}`);
    return done;
  }

  /** Runs a period that is open. */
  score(period: string): PeriodRun {
    return this.run(period).result;
  }

  /** The codes of the problems of a run, each with its row. */
  problems(period: string): readonly string[] {
    return run(this.tables, period, sha256).issues.map(({ code, at }) => `${code} ${at?.sheet}!${at?.row}`);
  }

  close(period: string): PeriodRun {
    const result = this.score(period);
    const closing = closingTables(result, {
      tables: this.tables,
      digest: sha256,
      closedAt: "2026-10-02T09:30:00Z",
      closedBy: "Eve",
      language: "en",
      tell: (message) => say(message, "en"),
    });
    for (const table of closing) this.set(table.tab, withRows(this.rows(table.tab), table));
    return result;
  }

  /** The cells of a column of History by the person's id and period. */
  history(heading: string): Readonly<Record<string, Cell>> {
    const [header = [], ...rows] = this.rows("history");
    const at = header.indexOf(heading);
    return Object.fromEntries(rows.map((row) => [`${row[1]} ${row[0]}`, row[at] ?? ""]));
  }
}
