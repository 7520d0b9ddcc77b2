import type { ClosedResult, LandedCorrection } from "../model/history.ts";
import type { Issues } from "../model/issue.ts";
import { parsePeriod } from "../model/period.ts";
import type { Table } from "../model/table.ts";
import { checksumOf } from "./canonical.ts";
import { canonicalRow, openHistoryTab } from "./closed-row.ts";
import { shown } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { RowReader } from "./row-reader.ts";
import { filledRows, hasColumns } from "./tab.ts";
import { HISTORY_COLUMNS } from "./words/columns.ts";

/** A result as it stands in the History tab, with what it is compared by. */
export interface StoredResult extends ClosedResult {
  readonly canonical: string;
}

/** The rows of the History tab by the id of their period. */
export interface StoredResults {
  readonly byPeriod: ReadonlyMap<string, readonly StoredResult[]>;
  readonly columnAt: ReadonlyMap<string, number>;
}

const NONE: StoredResults = { byPeriod: new Map(), columnAt: new Map() };
const LANDED = /([^:;]+):\s*(-?\d+(?:\.\d+)?)/g;

/** How the corrections that landed in a period are written in one cell: `2026-Q1: 200; 2026-Q2: -50`. */
export function landedText(corrections: readonly LandedCorrection[]): string {
  return corrections.map(({ period, amount }) => `${period}: ${amount}`).join("; ");
}

function landedFrom(text: string): readonly LandedCorrection[] {
  return [...text.matchAll(LANDED)].flatMap(([, name = "", amount = ""]) => {
    const period = parsePeriod(name);
    return period ? [{ period: period.id, amount: Number(amount) }] : [];
  });
}

/** The checksum and the numbers are read as they stand: a cell that was spoilt is told as the row's change. */
function storedResult(
  row: RowReader<keyof typeof HISTORY_COLUMNS>,
  canonical: string,
): Omit<StoredResult, "personId" | "at"> {
  const number = (key: keyof typeof HISTORY_COLUMNS): number | null => {
    const cell = row.cell(key);
    return typeof cell === "number" ? cell : null;
  };
  return {
    name: shown(row.cell("name")),
    total: number("total"),
    band: shown(row.cell("band")),
    bonus: number("bonus"),
    paid: number("paid"),
    corrections: landedFrom(shown(row.cell("corrected"))),
    row: row.cells,
    isChanged: shown(row.cell("checksum")) !== checksumOf(canonical),
    canonical,
  };
}

/** Reads the History tab. */
export function readClosedResults(table: Table | undefined, issues: Issues): StoredResults {
  if (!table) return NONE;
  const history = openHistoryTab(table, issues);
  if (!hasColumns(history.tab, HISTORY_COLUMNS, ["period", "person", "checksum"], issues)) return NONE;
  const byPeriod = new Map<string, StoredResult[]>();
  for (const at of filledRows(history.tab)) {
    const row = new RowReader(history.tab, at, issues);
    const period = periodOfCell(row.cell("period"))?.id ?? "";
    const result = storedResult(row, canonicalRow(history, row.cells));
    const list = byPeriod.get(period);
    const stored = { ...result, personId: row.text("person"), at: row.at("person") };
    if (list) list.push(stored);
    else byPeriod.set(period, [stored]);
  }
  return { byPeriod, columnAt: history.kpiAt };
}
