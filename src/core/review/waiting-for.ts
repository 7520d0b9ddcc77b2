import type { CollectedRow } from "../read/collected.ts";
import type { RaterGroupKey } from "../read/words/rater-groups.ts";

/** The rows of one collecting tab. */
export interface CollectedTab {
  readonly group: RaterGroupKey;
  readonly rows: readonly CollectedRow[];
}

/** Who has not answered yet, and about whom: a row that was declined is an answer. */
export interface Waiting {
  readonly group: RaterGroupKey;
  readonly rater: string;
  readonly raterName: string;
  readonly people: readonly string[];
}

/** Who has not answered, group by group, in the order of the rows. */
export function waitingFor(tabs: readonly CollectedTab[], period: string): readonly Waiting[] {
  return tabs.flatMap(({ group, rows }) => {
    const byRater = new Map<string, { raterName: string; people: Set<string> }>();
    for (const row of rows) {
      const isOpen = row.period === period && (row.answer.kind === "open" || row.answer.kind === "unread");
      if (!isOpen) continue;
      const known = byRater.get(row.rater) ?? { raterName: row.raterName, people: new Set<string>() };
      known.people.add(row.name || row.personId);
      byRater.set(row.rater, known);
    }
    return [...byRater].map(([rater, { raterName, people }]) => ({ group, rater, raterName, people: [...people] }));
  });
}
