import type { Day } from "../model/calendar.ts";
import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { periodIdIn } from "./plans.ts";
import { readRows } from "./row-reader.ts";
import { INTERVIEW_COLUMNS } from "./words/talk-columns.ts";

/** What was said in a review interview. */
export interface Interview {
  readonly personId: string;
  /** The period's id; what is typed where that is no period. */
  readonly period: string;
  readonly heldOn: Day | null;
  readonly interviewer: string;
  readonly ownWords: string;
  readonly superiorsWords: string;
  readonly nextSteps: string;
  /** When the person said that they have read it; null as long as they have not. */
  readonly acknowledgedOn: Day | null;
  readonly note: string;
  readonly at: CellRef;
}

/** Reads the Interviews tab. A cell that cannot be read is noted and counts as blank: what was said is kept. */
export function readInterviews(table: Table, issues: Issues): readonly Interview[] {
  return readRows(table, INTERVIEW_COLUMNS, ["person", "period"], issues, (row) => {
    const personId = row.text("person");
    if (personId === "") row.noteBlank("person", INTERVIEW_COLUMNS.person);
    return [
      {
        personId,
        period: periodIdIn(row, issues),
        heldOn: row.day("date"),
        interviewer: row.words("interviewer"),
        ownWords: row.words("ownWords"),
        superiorsWords: row.words("superiorsWords"),
        nextSteps: row.words("nextSteps"),
        acknowledgedOn: row.day("acknowledgedOn"),
        note: row.words("note"),
        at: row.at("person"),
      },
    ];
  });
}
