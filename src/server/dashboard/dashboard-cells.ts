import { addressOf, type Block, type Cell, type Language, type Row, textOf } from "../../core/index.ts";
import { tell } from "../../i18n/say.ts";
import type { Book } from "../../sheets/book.ts";
import type { Change } from "../all-or-nothing.ts";
import { Refusal } from "../answer.ts";
import { refuseFormulas } from "../refuse-formulas.ts";
import { asItIs } from "../write-results.ts";
import type { FoundTables } from "./find-tables.ts";
import type { Laid } from "./lay-out.ts";

/** A tab that is there already: its cells, and the tables of the last run in them. */
export interface StandingTab {
  readonly tab: string;
  readonly rows: readonly Row[];
  readonly found: FoundTables | null;
}

/** The cells of the tables, and blanks where those of the last run reached further. */
function tableBlock({ row, column, cells }: Laid, found: FoundTables | null): Block {
  const width = Math.max(cells[0]?.length ?? 0, found?.columns ?? 0);
  const height = Math.max(cells.length, found?.rows ?? 0);
  const lines = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across) => cells[down]?.[across] ?? ""),
  );
  return { row, column, cells: lines };
}

/** The line above the charts is renewed where it is, and written anew as long as nobody has put something there. */
function topBlock({ rows, found }: StandingTab, line: readonly Cell[]): readonly Block[] {
  const column = found?.column ?? 1;
  if (found?.topLine) return [{ row: found.topLine, column, cells: [line] }];
  const isFree = line.every((_, at) => (rows[0]?.[column - 1 + at] ?? "") === "");
  return isFree ? [{ row: 1, column, cells: [line] }] : [];
}

/** The cells that will be written over though no dashboard has written what they hold. */
function inTheWay({ rows, found }: StandingTab, { row, column, cells }: Block): readonly [number, number][] {
  return cells.flatMap((line, down) =>
    line.flatMap((cell, across): [number, number][] => {
      const [r, c] = [row + down, column + across];
      const there = rows[r - 1]?.[c - 1] ?? "";
      const isFree = there === "" || there === cell || found?.isOurs(r, c) === true;
      return isFree ? [] : [[r, c]];
    }),
  );
}

function refuseOver(standing: StandingTab, block: Block, language: Language): void {
  const { tab, rows } = standing;
  const [first] = inTheWay(standing, block);
  if (!first) return;
  const [row, column] = first;
  const found = textOf(rows[row - 1]?.[column - 1] ?? "");
  throw new Refusal(tell("no.dashboardInWay", { where: addressOf({ sheet: tab, row, column }), found, tab }, language));
}

/** A block cell by cell, so that one of them can be named. */
const cellsOf = (sheet: string, { row, column, cells }: Block) =>
  cells.flatMap((line, down) =>
    line.map((cell, across) => ({ sheet, row: row + down, column: column + across, cells: [[cell]] })),
  );

/**
 * The changes that renew the cells of a dashboard. Refused where one of them holds something that somebody else wrote.
 *
 * @param line What goes above the charts.
 */
export function cellChanges(
  book: Book,
  standing: StandingTab,
  { laid, line }: { laid: Laid; line: readonly Cell[] },
  language: Language,
): readonly Change[] {
  const { tab, rows, found } = standing;
  const block = tableBlock(laid, found);
  refuseOver(standing, block, language);
  refuseFormulas(book, cellsOf(tab, block), language);
  return [...topBlock(standing, line), block].map((one) => ({
    tab,
    make: () => book.write(tab, [one]),
    takeBack: () => book.write(tab, [asItIs(one, rows)]),
  }));
}
