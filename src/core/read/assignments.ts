import type { Assignment } from "../model/assignment.ts";
import type { Issues } from "../model/issue.ts";
import type { People, Person } from "../model/person.ts";
import type { Table } from "../model/table.ts";
import { areReversed } from "./fields.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { ASSIGNMENT_COLUMNS } from "./words/columns.ts";

type AssignmentReader = RowReader<keyof typeof ASSIGNMENT_COLUMNS>;

function assignmentOf(row: AssignmentReader, issues: Issues): Assignment {
  const assignment = {
    personId: row.text("person"),
    from: row.day("fromDate"),
    to: row.day("toDate"),
    post: row.text("post"),
    grade: row.text("grade"),
    region: row.text("region"),
    track: row.text("track"),
    team: row.text("team"),
    bonusBase: row.amount("bonusBase"),
    payShare: row.share("payShare"),
    at: row.at("person"),
  };
  areReversed(assignment.from, assignment.to, row.at("toDate"), issues);
  return { ...assignment, isReadable: row.isReadable };
}

/** Reads the Assignments tab: a row for each stretch of days on which a person's state differs from People. */
export function readAssignments(table: Table, issues: Issues): readonly Assignment[] {
  return readRows(table, ASSIGNMENT_COLUMNS, ["person"], issues, (row) => {
    const assignment = assignmentOf(row, issues);
    if (assignment.personId === "") row.noteBlank("person", ASSIGNMENT_COLUMNS.person);
    return assignment.personId === "" ? [] : [assignment];
  });
}

const startOf = ({ from }: Assignment): number => from ?? Number.NEGATIVE_INFINITY;
const endOf = ({ to }: Assignment): number => to ?? Number.POSITIVE_INFINITY;

/** Notes each pair of neighbours that share a day: nobody knows which of the two holds on it. */
function doOverlap(ordered: readonly Assignment[], issues: Issues): boolean {
  let isClear = true;
  for (const [i, later] of ordered.entries()) {
    const before = ordered[i - 1];
    if (!before || startOf(later) > endOf(before)) continue;
    isClear = false;
    issues.error("assignments.overlap", later.at, { id: later.personId, other: before.at.row });
  }
  return !isClear;
}

function assigned(person: Person, rows: readonly Assignment[], issues: Issues): Person {
  const assignments = [...rows].sort((a, b) => startOf(a) - startOf(b) || a.at.row - b.at.row);
  const isUnclear = rows.some(({ isReadable }) => !isReadable);
  // Of a row that cannot be read nobody knows which days it is for.
  const isHeld = isUnclear || doOverlap(assignments, issues);
  return isHeld ? { ...person, isHeld } : { ...person, assignments };
}

/** Gives everybody their assignments; rows of strangers are noted, rows that contradict each other hold their person. */
export function withAssignments(people: People, rows: readonly Assignment[], issues: Issues): People {
  if (rows.length === 0) return people;
  const byPerson = new Map<string, Assignment[]>(people.list.map(({ id }) => [id, []] as const));
  for (const row of rows) {
    const own = byPerson.get(row.personId);
    if (own) own.push(row);
    else issues.error("person.unknown", row.at, { id: row.personId });
  }
  const list = people.list.map((person) => {
    const own = byPerson.get(person.id) ?? [];
    return own.length > 0 ? assigned(person, own, issues) : person;
  });
  return { ...people, list };
}
