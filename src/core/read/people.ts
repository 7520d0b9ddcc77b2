import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { People, Person } from "../model/person.ts";
import type { Table } from "../model/table.ts";
import { areReversed, textOf } from "./fields.ts";
import { isErrorCell } from "./reading.ts";
import { type RowReader, readRows } from "./row-reader.ts";
import { PEOPLE_COLUMNS } from "./words/columns.ts";
import { folded } from "./words/words.ts";

const NO_ASSIGNMENTS: Person["assignments"] = [];

type PersonReader = RowReader<keyof typeof PEOPLE_COLUMNS>;

/** Who it is, from when to when, and which weights and rules are for them: of whom that cannot be read is held. */
function placeOf(row: PersonReader, issues: Issues) {
  const place = {
    id: row.text("person"),
    post: row.text("post"),
    grade: row.text("grade"),
    region: row.text("region"),
    track: row.text("track"),
    hiredOn: row.day("hiredOn"),
    leftOn: row.day("leftOn"),
  };
  areReversed(place.hiredOn, place.leftOn, row.at("leftOn"), issues);
  return { ...place, isHeld: !row.isReadable };
}

function personOf(row: PersonReader, issues: Issues): Person {
  return {
    ...placeOf(row, issues),
    assignments: NO_ASSIGNMENTS,
    name: row.text("name"),
    team: row.text("team"),
    gradeSince: row.day("gradeSince"),
    bonusBase: row.number("bonusBase"),
    lastYearRating: row.text("lastYearRating"),
    row: row.cells,
    at: row.at("person"),
  };
}

/** Can a person be known by this id? A blank and an error, which has been noted, are none. */
function hasId({ id, at }: Person, issues: Issues): boolean {
  if (id === "") issues.error("cell.blankRequired", at, { header: PEOPLE_COLUMNS.person });
  return id !== "" && !isErrorCell(id);
}

/** Each person once; an id that stands twice is a problem and holds the person. */
function distinctPeople(people: readonly Person[], issues: Issues): readonly Person[] {
  const byId = new Map<string, Person>();
  for (const person of people) {
    const first = byId.get(person.id);
    if (first) issues.error("person.twice", person.at, { id: person.id, first: first.at.row });
    byId.set(person.id, first ? { ...first, isHeld: true } : person);
  }
  return [...byId.values()];
}

/** Nobody, for a workbook without a People tab. */
export const NOBODY: People = { list: [], columnAt: new Map() };

/** Reads the People tab. */
export function readPeople(table: Table, issues: Issues): People {
  // A column of one's own is known by its heading, and where it is mapped by what it counts as too.
  const named = [...(table.rows[0] ?? []).entries(), ...(table.headings ?? []).entries()];
  const header = named.map(([index, heading]) => [folded(textOf(heading)), index] as const);
  const people = readRows(table, PEOPLE_COLUMNS, ["person"], issues, (row) => {
    const person = personOf(row, issues);
    return hasId(person, issues) ? [person] : [];
  });
  return { list: distinctPeople(people, issues), columnAt: new Map(header.reverse()) };
}

/** A person of whom only the id is known: where a workbook has no People tab. */
export function personFromId(id: string, at: CellRef): Person {
  return {
    id,
    name: "",
    post: "",
    grade: "",
    region: "",
    track: "",
    team: "",
    gradeSince: null,
    hiredOn: null,
    leftOn: null,
    assignments: NO_ASSIGNMENTS,
    bonusBase: null,
    lastYearRating: "",
    row: [],
    isHeld: false,
    at,
  };
}
