import type { CellRef } from "../model/cell-ref.ts";
import type { CollectedRow } from "../read/collected.ts";
import { kpiIndex } from "../read/kpi-columns.ts";
import { readCell } from "../read/reading.ts";
import { cellOf } from "../read/tab.ts";
import type { RaterGroupKey } from "../read/words/rater-groups.ts";
import { type GatherTask, keyText } from "./feedback-standing.ts";
import type { CollectedTab } from "./waiting-for.ts";

/** A row of the Feedback tab with a score for which the collecting tab has none by now. */
export interface WithdrawnScore {
  /** Of the Feedback tab, counted from 0 with the header. */
  readonly row: number;
  /** The cell of the collecting tab. */
  readonly at: CellRef;
  /** N/A: the rater takes the score back. A blank may as well be one that was never given there. */
  readonly isDeclined: boolean;
}

function isScored({ feedback }: GatherTask, row: number): boolean {
  return feedback !== null && readCell(cellOf(feedback, row, "score")).kind === "number";
}

const isGiven = ({ answer }: CollectedRow): boolean => answer.kind === "score" || answer.kind === "unread";

/**
 * The scores that the collecting tabs have no longer. Of two rows by the same rater on the same, one with a score is
 * enough to keep it.
 *
 * @param known The rows of the Feedback tab by who rated whom on what.
 */
export function withdrawnScores(
  tabs: readonly CollectedTab[],
  task: GatherTask,
  known: ReadonlyMap<string, number>,
): readonly WithdrawnScore[] {
  const keyOf = (group: RaterGroupKey, row: CollectedRow): string =>
    keyText(row.personId, kpiIndex(task.kpis, row.kpi), group, row.rater);
  const asked = tabs.flatMap(({ group, rows }) =>
    rows.filter(({ period }) => period === task.period).map((row) => ({ key: keyOf(group, row), row })),
  );
  const given = new Set(asked.filter(({ row }) => isGiven(row)).map(({ key }) => key));
  const found = new Map<number, WithdrawnScore>();
  for (const { key, row } of asked) {
    const standing = known.get(key);
    if (standing === undefined || given.has(key) || !isScored(task, standing)) continue;
    found.set(standing, { row: standing, at: row.at.score, isDeclined: row.answer.kind === "declined" });
  }
  return [...found.values()];
}
