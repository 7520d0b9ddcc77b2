import type { Block, Language, ResultTable, Row } from "../core/index.ts";
import type { Book } from "../sheets/book.ts";
import { allOrNothing, type Change } from "./all-or-nothing.ts";
import { type Plan, planResults } from "./plan-results.ts";
import type { TabNames } from "./read-tables.ts";

/** What stands now where a block will be written. */
export function asItIs({ row, column, cells }: Block, existing: readonly Row[]): Block {
  const before = cells.map((line, down) =>
    line.map((_, across) => existing[row - 1 + down]?.[column - 1 + across] ?? ""),
  );
  return { row, column, cells: before };
}

function changesOf(book: Book, { tab, existing, blocks, looks, warning }: Plan): readonly Change[] {
  if (existing) {
    return blocks.map((block) => ({
      tab,
      make: () => book.write(tab, [block]),
      takeBack: () => book.write(tab, [asItIs(block, existing)]),
    }));
  }
  const rows = blocks[0]?.cells ?? [];
  const made = { name: tab, rows, columns: looks, ...(warning !== undefined && { warning }) };
  return [{ tab, make: () => book.create(made), takeBack: () => book.remove(tab) }];
}

/** Settles what will be written where, for each result tab; nothing is written yet. */
export function planTables(
  book: Book,
  tables: readonly ResultTable[],
  tabs: TabNames,
  language: Language,
): readonly Plan[] {
  return tables.map((table) => planResults(book, table, tabs, language));
}

/**
 * Writes the result tabs, all of them or none: everything was read, computed and checked before the first write.
 *
 * @param looks What changes besides values, such as the colours of bands.
 */
export function writeResults(
  book: Book,
  plans: readonly Plan[],
  language: Language,
  looks: readonly Change[] = [],
): readonly string[] {
  allOrNothing(book, [...plans.flatMap((plan) => changesOf(book, plan)), ...looks], language);
  return plans.map(({ tab }) => tab);
}
