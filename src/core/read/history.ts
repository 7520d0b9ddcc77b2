import {
  type ClosedPeriod,
  type ClosedResult,
  type Digest,
  type History,
  NO_HISTORY,
  SNAPSHOT_PARTS,
  type SnapshotPart,
} from "../model/history.ts";
import type { Issues } from "../model/issue.ts";
import { type PeriodRow, readClosedPeriods } from "./closed-periods.ts";
import { readClosedResults, type StoredResult, type StoredResults } from "./closed-results.ts";
import { canonicalResults } from "./closed-row.ts";
import type { Tables } from "./read-workbook.ts";
import { readSnapshots, type Snapshots } from "./snapshots.ts";

/** Notes each row that was edited; true where the rows are all there and none but ours. */
function checkRows(row: PeriodRow, results: readonly StoredResult[], digest: Digest, issues: Issues): boolean {
  const { period, closedAt, closedBy, people, at } = row;
  const changed = results.filter(({ isChanged }) => isChanged);
  for (const { personId, at: cell } of changed)
    issues.error("history.changed", cell, { id: personId, period: period.id });
  const ids = new Set(results.map(({ personId }) => personId));
  const rows = results.map(({ canonical }) => canonical);
  const isSame =
    changed.length > 0 || digest(canonicalResults(period.id, [closedAt, closedBy], rows)) === row.fingerprints.results;
  const isWhole = isSame && ids.size === results.length && results.length === people;
  if (!isWhole) issues.error("history.rowsChanged", at, { period: period.id });
  return isWhole;
}

function checkParts(
  { period, fingerprints, at }: PeriodRow,
  snapshots: Snapshots,
  digest: Digest,
  issues: Issues,
): ReadonlySet<SnapshotPart> {
  const changed = SNAPSHOT_PARTS.filter((part) => digest(snapshots.text(period.id, part)) !== fingerprints[part]);
  if (changed.length > 0) issues.error("history.snapshotChanged", at, { period: period.id });
  return new Set(changed);
}

function closed(
  row: PeriodRow,
  stored: StoredResults,
  snapshots: Snapshots,
  digest: Digest,
  issues: Issues,
): ClosedPeriod {
  const results = stored.byPeriod.get(row.period.id) ?? [];
  return {
    ...row,
    results: new Map(results.map((result): readonly [string, ClosedResult] => [result.personId, result])),
    isWhole: checkRows(row, results, digest, issues),
    snapshot: {
      scheme: snapshots.text(row.period.id, "scheme"),
      people: snapshots.text(row.period.id, "people"),
      inputs: snapshots.text(row.period.id, "inputs"),
    },
    changedParts: checkParts(row, snapshots, digest, issues),
  };
}

/** Rows of a period that is not among the closed ones: whoever took its row away has opened it unseen. */
function noteStrayRows(rows: readonly PeriodRow[], { byPeriod }: StoredResults, issues: Issues): void {
  const known = new Set(rows.map(({ period }) => period.id));
  for (const [id, [first]] of byPeriod) {
    if (first && !known.has(id)) issues.error("history.noPeriod", first.at, { period: id });
  }
}

/**
 * Reads the store of closed periods and holds it against its fingerprints (rule 30). What was edited by hand is noted
 * and marked, so that nothing computes with it.
 */
export function readHistory(tables: Tables, digest: Digest, issues: Issues): History {
  if (!tables.periods && !tables.history) return NO_HISTORY;
  const rows = readClosedPeriods(tables.periods, issues);
  const stored = readClosedResults(tables.history, issues);
  const snapshots = readSnapshots(tables.snapshots, issues);
  noteStrayRows(rows, stored, issues);
  const periods = rows.map((row) => closed(row, stored, snapshots, digest, issues));
  return { periods: periods.sort((a, b) => a.period.to - b.period.to), columnAt: stored.columnAt };
}
