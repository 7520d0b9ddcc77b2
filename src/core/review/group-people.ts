import type { Issues } from "../model/issue.ts";
import type { People, Person } from "../model/person.ts";
import { textOf } from "../read/fields.ts";
import { PEOPLE_COLUMNS } from "../read/words/columns.ts";
import { finder, folded } from "../read/words/words.ts";

/** Which group a person is of, by index; empty where the sheet does not say. */
export type GroupOf = (person: number) => string;

const findColumn = finder(PEOPLE_COLUMNS);
const FIELDS = ["post", "grade", "region", "track", "team"] as const;

function isField(key: string | null): key is (typeof FIELDS)[number] {
  return FIELDS.some((field) => field === key);
}

/**
 * Groups people by any column of the People tab: `Team`, `Gender`, the company's own. Numbers can be cut into ranges: the
 * bounds 30 and 40 make `< 30`, `30 – 40` and `≥ 40`. Null, and noted, where there is no such column.
 */
export function groupBy(
  { list, columnAt }: People,
  heading: string,
  issues: Issues,
  cuts: readonly number[] = [],
): GroupOf | null {
  const column = columnAt.get(folded(heading));
  const field = findColumn(heading);
  const textAt = (person: Person | undefined): string => {
    if (column !== undefined) return textOf(person?.row[column] ?? "");
    return person && isField(field) ? person[field] : "";
  };
  if (column === undefined && !isField(field)) {
    issues.error("promotion.unknownColumn", null, { column: heading });
    return null;
  }
  return (person) => {
    const text = textAt(list[person]);
    return cuts.length === 0 ? text : rangeName(text, cuts);
  };
}

function rangeName(text: string, cuts: readonly number[]): string {
  const value = Number(text);
  if (text === "" || Number.isNaN(value)) return "";
  const sorted = [...cuts].sort((a, b) => a - b);
  const above = sorted.findIndex((cut) => value < cut);
  if (above === 0) return `< ${sorted[0]}`;
  return above < 0 ? `≥ ${sorted[sorted.length - 1]}` : `${sorted[above - 1]} – ${sorted[above]}`;
}

/** The members of each group, in the order in which groups first occur. */
export function membersOf(people: People, groupOf: GroupOf): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  people.list.forEach((_, person) => {
    const group = groupOf(person);
    const list = members.get(group);
    if (list) list.push(person);
    else members.set(group, [person]);
  });
  return members;
}
