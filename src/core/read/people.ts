import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { People, Person } from "../model/person.ts";
import type { Table } from "../model/table.ts";
import { dayAt, idOf, numberAt, textOf } from "./fields.ts";
import { isErrorCell } from "./reading.ts";
import { cellOf, filledRows, hasColumns, openTab, refOf, type Tab } from "./tab.ts";
import { PEOPLE_COLUMNS } from "./words/columns.ts";
import { folded } from "./words/words.ts";

type PeopleTab = Tab<keyof typeof PEOPLE_COLUMNS>;

function personOf(tab: PeopleTab, row: number, issues: Issues): Person {
  const text = (key: keyof typeof PEOPLE_COLUMNS) => textOf(cellOf(tab, row, key));
  return {
    id: idOf(cellOf(tab, row, "person")),
    name: text("name"),
    post: text("post"),
    grade: text("grade"),
    region: text("region"),
    track: text("track"),
    team: text("team"),
    gradeSince: dayAt(cellOf(tab, row, "gradeSince"), refOf(tab, row, "gradeSince"), issues),
    bonusBase: numberAt(cellOf(tab, row, "bonusBase"), refOf(tab, row, "bonusBase"), issues),
    lastYearRating: text("lastYearRating"),
    row: tab.rows[row] ?? [],
    isHeld: false,
    at: refOf(tab, row, "person"),
  };
}

/** Can a person be known by this id? A blank and an error are none. */
function hasId({ id, at }: Person, issues: Issues): boolean {
  if (id === "") issues.error("cell.blankRequired", at, { header: PEOPLE_COLUMNS.person });
  if (isErrorCell(id)) issues.error("cell.error", at, { found: id });
  return id !== "" && !isErrorCell(id);
}

/** Each person once; an id that stands twice is a problem and holds the person. */
function distinctPeople(tab: PeopleTab, issues: Issues): readonly Person[] {
  const byId = new Map<string, Person>();
  for (const row of filledRows(tab)) {
    const person = personOf(tab, row, issues);
    if (!hasId(person, issues)) continue;
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
  const tab = openTab(table, PEOPLE_COLUMNS, issues);
  if (!hasColumns(tab, PEOPLE_COLUMNS, ["person"], issues)) return NOBODY;
  const header = (tab.rows[0] ?? []).map((cell, index) => [folded(textOf(cell)), index] as const);
  return { list: distinctPeople(tab, issues), columnAt: new Map(header.reverse()) };
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
    bonusBase: null,
    lastYearRating: "",
    row: [],
    isHeld: false,
    at,
  };
}
