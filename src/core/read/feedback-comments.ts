import { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { textOf } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { cellOf, filledRows, openTab } from "./tab.ts";
import { FEEDBACK_COLUMNS } from "./words/columns.ts";
import { finder, words } from "./words/words.ts";

/** Whose words may be told to the person with their name: the other groups stay unnamed (rule 14). */
const AUTHORS = {
  self: words("self|self-review|own", "自评|本人|自我评价", "自評|本人|自我評核"),
  superior: words(
    "superior|manager|supervisor|direct superior",
    "上级|直接上级|主管|领导",
    "上級|主管|直屬主管|上級主管",
  ),
};

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
