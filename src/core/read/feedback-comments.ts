import { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { cellOf, filledRows, openTab } from "./tab.ts";
import { FEEDBACK_COLUMNS } from "./words/columns.ts";
import { RATER_GROUPS } from "./words/rater-groups.ts";
import { finder } from "./words/words.ts";

/** Whose words may be told to the person with their name: the other groups stay unnamed (rule 14). */
const AUTHORS = { self: RATER_GROUPS.self, superior: RATER_GROUPS.superior };

/** Something written about a person by themselves or by their superior. */
export interface FeedbackComment {
  readonly personId: string;
  readonly periodId: string;
  readonly by: keyof typeof AUTHORS;
  readonly text: string;
}

const findAuthor = finder(AUTHORS);

/** The self-reviews and the superiors' comments of the Feedback tab; a row needs no score for that. */
export function readComments(table: Table | undefined): readonly FeedbackComment[] {
  if (!table) return [];
  const tab = openTab(table, FEEDBACK_COLUMNS, new Issues());
  return filledRows(tab).flatMap((row) => {
    const by = findAuthor(textOf(cellOf(tab, row, "group")));
    const text = textOf(cellOf(tab, row, "comment"));
    const period = periodOfCell(cellOf(tab, row, "period"));
    return by && period && text !== ""
      ? [{ personId: textOf(cellOf(tab, row, "person")), periodId: period.id, by, text }]
      : [];
  });
}
