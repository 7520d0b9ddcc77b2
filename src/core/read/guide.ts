import type { CellRef } from "../model/cell-ref.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { listedValues } from "./conditions.ts";
import { readRows } from "./row-reader.ts";
import { GUIDE_COLUMNS } from "./words/columns.ts";

/** A row of the Guide tab as it was written. */
export interface GuideRow {
  readonly bands: readonly string[];
  /** 0 to 1; null where it cannot be read. */
  readonly share: number | null;
  readonly at: CellRef;
}

/** Reads the Guide tab: what share of people each band, or several bands set apart by `|`, is meant for (rule 28). */
export function readGuide(table: Table, issues: Issues): readonly GuideRow[] {
  return readRows(table, GUIDE_COLUMNS, ["band", "share"], issues, (row) => {
    const share = row.share("share");
    const bands = listedValues(row.text("band")).filter((band) => band !== "");
    if (bands.length === 0) row.noteBlank("band", GUIDE_COLUMNS.band);
    return [{ bands, share: row.isReadable ? (share ?? 0) : null, at: row.at("band") }];
  });
}
