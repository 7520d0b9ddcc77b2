import { majorOf } from "../explain/money.ts";
import { snapshotText } from "../history/snapshot.ts";
import { type Digest, SNAPSHOT_PARTS, type SnapshotPart } from "../model/history.ts";
import { canonicalResults } from "../read/closed-row.ts";
import type { Tables } from "../read/read-workbook.ts";
import { piecesOf } from "../read/snapshots.ts";
import { PART_CHOICES } from "../read/words/choices.ts";
import { CLOSED_PERIOD_COLUMNS, SNAPSHOT_COLUMNS } from "../read/words/columns.ts";
import { type FreezeWords, type FrozenRows, type FrozenRun, freezeRows } from "./history-table.ts";
import type { ResultTable } from "./result-table.ts";

/** Who closes a period and when, from what, and in which words. */
export interface Closing extends FreezeWords {
  readonly tables: Tables;
  readonly digest: Digest;
  /** The moment as text, from whoever has a clock: `2026-10-02T09:30:00Z`. */
  readonly closedAt: string;
  readonly closedBy: string;
}

type Parts = Readonly<Record<SnapshotPart, string>>;

function periodsTable(run: FrozenRun, { table, canonical, paidMinor }: FrozenRows, parts: Parts, closing: Closing) {
  const { digest, closedAt, closedBy } = closing;
  const { id } = run.period;
  const results = digest(canonicalResults(id, [closedAt, closedBy], canonical));
  const paid = majorOf(paidMinor, run.scheme.settings.currencyDecimals);
  const marks = [digest(parts.scheme), digest(parts.people), digest(parts.inputs), results];
  return {
    tab: "periods" as const,
    period: id,
    columns: Object.values(CLOSED_PERIOD_COLUMNS),
    keyColumns: [0],
    rows: [[id, closedAt, closedBy, table.rows.length, paid, ...marks]],
  };
}

function snapshotsTable({ period: { id } }: FrozenRun, parts: Parts, { language }: Closing): ResultTable {
  const rows = SNAPSHOT_PARTS.flatMap((part) =>
    piecesOf(parts[part]).map((text, index) => [id, PART_CHOICES[part][language][0], index + 1, text]),
  );
  return { tab: "snapshots", period: id, columns: Object.values(SNAPSHOT_COLUMNS), keyColumns: [0, 1, 2], rows };
}

/** What closing a period writes: its results, the row that seals them, and what they came from (rule 30). */
export function closingTables(run: FrozenRun, closing: Closing): readonly ResultTable[] {
  const { tables } = closing;
  const parts: Parts = {
    scheme: snapshotText(tables, "scheme", run.period),
    people: snapshotText(tables, "people", run.period),
    inputs: snapshotText(tables, "inputs", run.period),
  };
  const frozen = freezeRows(run, closing);
  return [frozen.table, periodsTable(run, frozen, parts, closing), snapshotsTable(run, parts, closing)];
}
