import type { Cell, Row } from "../model/cell.ts";
import type { Table } from "../model/table.ts";
import type { Tables } from "../read/read-workbook.ts";
import type { TabKey } from "../read/words/tabs.ts";

/** Rows by what stands in them. */
function alikeOf(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const alike = new Map<string, readonly Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(row);
    alike.set(key, [...(alike.get(key) ?? []), row]);
  }
  return alike;
}

/**
 * A tab of several snapshots as one: every column of any, and every row once, though it touches more than one period. Rows that are
 * alike within one snapshot are as many things that happened, and stay.
 */
function joined([first, ...others]: readonly [Table, ...Table[]]): Table {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const header = [...new Set(all.flatMap(({ rows }) => rows[0] ?? []))];
  const rows = new Map<string, readonly Row[]>();
  for (const {
    rows: [own = [], ...cells],
  } of all) {
    const from = header.map((heading) => own.indexOf(heading));
    for (const [key, some] of alikeOf(cells.map((row) => from.map((at): Cell => row[at] ?? "")))) {
      if (some.length > (rows.get(key)?.length ?? 0)) rows.set(key, some);
    }
  }
  return { sheet: first.sheet, rows: [header, ...[...rows.values()].flat()] };
}

/** The inputs of several closed periods as those of the time from the first to the last, from their canonical form. */
export function joinInputs(inputs: readonly Tables[]): Tables {
  const keys = [...new Set(inputs.flatMap((tables) => Object.keys(tables) as TabKey[]))];
  return Object.fromEntries(
    keys.map((key) => {
      const [first, ...others] = inputs.flatMap(({ [key]: table }) => table ?? []) as [Table, ...Table[]];
      return [key, joined([first, ...others])] as const;
    }),
  );
}
