import type { CellRef } from "../model/cell-ref.ts";
import { type Issue, Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { textOf } from "../read/fields.ts";
import { isErrorCell } from "../read/reading.ts";
import { cellOf, filledRows, openTab, refOf } from "../read/tab.ts";
import { PEOPLE_COLUMNS } from "../read/words/columns.ts";
import { folded } from "../read/words/words.ts";
import { advice, type CheckContext } from "./check-context.ts";

const FIELDS = ["post", "grade", "region", "track", "team"] as const;

interface Written {
  readonly text: string;
  readonly at: CellRef;
}

function columnOf(table: Table, field: (typeof FIELDS)[number]): readonly Written[] {
  const tab = openTab(table, PEOPLE_COLUMNS, new Issues());
  if (tab.index[field] < 0) return [];
  const cells = filledRows(tab).map((row) => ({ text: textOf(cellOf(tab, row, field)), at: refOf(tab, row, field) }));
  return cells.filter(({ text }) => folded(text) !== "" && !isErrorCell(text));
}

/** The way in which most cells write a word; of two that are as frequent the first. */
function usual(cells: readonly Written[]): string {
  const counts = new Map<string, number>();
  for (const { text } of cells) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function unlike(cells: readonly Written[]): readonly Issue[] {
  const byWord = new Map<string, Written[]>();
  for (const cell of cells) {
    const list = byWord.get(folded(cell.text));
    if (list) list.push(cell);
    else byWord.set(folded(cell.text), [cell]);
  }
  return [...byWord.values()].flatMap((alike) => {
    const most = usual(alike);
    return alike
      .filter(({ text }) => text !== most)
      .map(({ text, at }) => advice("check.spelling", at, { found: text, usual: most }));
  });
}

/** One post, grade, region, track or team written in several ways: it counts as one, and lists show several. */
export function spellings({ tables }: CheckContext): readonly Issue[] {
  const { people } = tables;
  return people ? FIELDS.flatMap((field) => unlike(columnOf(people, field))) : [];
}
