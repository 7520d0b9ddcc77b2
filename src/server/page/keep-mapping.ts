import {
  type Cell,
  type ChosenMapping,
  Issues,
  type Language,
  mappingColumns,
  mappingHeadings,
  mappingRows,
  openTab,
  type Row,
  TAB_WORDS,
  type Table,
  tabOf,
  wordFor,
} from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import { PLAIN_LOOK } from "../../sheets/book.ts";
import { Refusal } from "../answer.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { findTabs } from "../read-tables.ts";
import { aloneIn } from "../score-period.ts";
import type { CallContext } from "./call-context.ts";
import { type MadeCells, makeCells, takeCellsBack } from "./cell-changes.ts";
import { MAPPING_KEPT_AS, mappingOf } from "./mapping.ts";
import { isOurs, refuseUnless } from "./own-tabs.ts";

const LOOK = { ...PLAIN_LOOK, widthPx: 160 };

function emptyMapping(language: Language): Table {
  return { sheet: wordFor(TAB_WORDS, "mapping", language), rows: [mappingHeadings(language)] };
}

/** The cells from the first row that is another one down to the last, as they will be and as they are. */
function changedCells({ sheet, rows }: Table, after: readonly Row[]): MadeCells | null {
  const before = rows.slice(1);
  const width = Math.max(...rows.map(({ length }) => length), ...after.map(({ length }) => length));
  const wide = (row: Row | undefined): readonly Cell[] => Array.from({ length: width }, (_, at) => row?.[at] ?? "");
  const length = Math.max(before.length, after.length);
  const isSame = (at: number): boolean => JSON.stringify(wide(before[at])) === JSON.stringify(wide(after[at]));
  let first = 0;
  while (first < length && isSame(first)) first++;
  if (first === length) return null;
  const places = Array.from({ length: length - first }, (_, at) => first + at);
  const block = { sheet, row: first + 2, column: 1, cells: places.map((at) => wide(after[at])) };
  return { block, before: places.map((at) => wide(before[at])) };
}

const NEEDED = ["tab", "name", "column", "heading", "always"] as const;

/** A Mapping tab that lacks one of its columns could not hold what is chosen. */
function checkColumns(mapping: Table, language: Language): void {
  const { MAPPING_COLUMNS } = mappingColumns;
  const { index } = openTab(mapping, MAPPING_COLUMNS, new Issues());
  const lacking = NEEDED.find((key) => index[key] < 0);
  if (lacking === undefined) return;
  const why = tell("tab.headerMissing", { header: MAPPING_COLUMNS[lacking] }, language);
  throw new Refusal(tell("no.talkTab", { tab: mapping.sheet, why }, language));
}

/** Writes the Mapping tab, which is made where there is none: as it is to be, or not at all. */
function write(context: CallContext, about: Pick<ChosenMapping, "tab" | "sheet">, chosen: ChosenMapping | null): void {
  const { book, language } = context;
  const there = findTabs(book).mapping;
  if (there) checkColumns(there, language);
  const mapping = there ?? emptyMapping(language);
  const cells = changedCells(mapping, mappingRows(mapping, about, chosen, language));
  if (!cells) return;
  if (!there)
    book.create({ name: mapping.sheet, rows: mapping.rows, columns: mappingHeadings(language).map(() => LOOK) });
  try {
    makeCells(context, [cells], MAPPING_KEPT_AS);
  } catch (error) {
    if (!there) book.remove(mapping.sheet);
    throw error;
  }
}

/** Writes what was chosen for a tab into the Mapping tab; nothing else is touched. */
export function keepMapping(context: CallContext, args: ArgsOf<"keepMapping">): ValueOf<"keepMapping"> {
  const { name: sheet, tab, headingRow, columns, period } = args;
  const work = () => {
    refuseUnless((one) => !isOurs(one), context, sheet);
    write(context, { tab, sheet }, { tab, sheet, headingRow, columns, period });
  };
  aloneIn(context.book, () => [work()], context.language);
  return mappingOf(context);
}

/** Takes the rows about a tab out. */
export function dropMapping(context: CallContext, { name: sheet, tab }: ArgsOf<"dropMapping">): ValueOf<"dropMapping"> {
  aloneIn(context.book, () => [write(context, { tab, sheet }, null)], context.language);
  return mappingOf(context);
}

/** A Mapping tab that was made in vain goes again. */
function removeEmpty({ book }: CallContext): void {
  const name = book.tabNames().find((one) => tabOf(one) === "mapping");
  const isEmpty =
    name !== undefined &&
    book
      .read(name)
      .slice(1)
      .every((row) => row.every((cell) => cell === ""));
  if (isEmpty) book.remove(name);
}

/** Takes the last change of the mapping back, where its cells are as they were written. */
export function undoMapping(context: CallContext): ValueOf<"undoMapping"> {
  const work = () => {
    const { done, left } = takeCellsBack(context, MAPPING_KEPT_AS);
    removeEmpty(context);
    context.book.flush();
    return { done, left };
  };
  return { ...aloneIn(context.book, work, context.language), after: mappingOf(context) };
}
