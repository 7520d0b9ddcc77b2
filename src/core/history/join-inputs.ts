import type { Cell, Row } from "../model/cell.ts";
import type { Table } from "../model/table.ts";
import type { Tables } from "../read/read-workbook.ts";
import type { TabKey } from "../read/words/tabs.ts";

/** A tab of several snapshots as one: every column of any, every row once, though it touches more than one period. */
function joined([first, ...others]: readonly [Table, ...Table[]]): Table {
  if (others.length === 0) return first;
  const all = [first, ...others];
  const header = [...new Set(all.flatMap(({ rows }) => rows[0] ?? []))];
  const rows = new Map<string, Row>();
  for (const {
    rows: [own = [], ...cells],
  } of all) {
    const from = header.map((heading) => own.indexOf(heading));
    for (const row of cells) {
      const wide = from.map((at): Cell => row[at] ?? "");
      rows.set(JSON.stringify(wide), wide);
    }
  }
  return { sheet: first.sheet, rows: [header, ...rows.values()] };
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
