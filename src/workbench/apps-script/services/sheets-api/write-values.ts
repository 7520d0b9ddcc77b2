import { toTypedContent } from "../../../grid/cell-content.ts";
import type { TabId } from "../../../grid/grid.ts";
import type { CellWrite } from "../../../grid/write-cells.ts";
import { type Zone, zoneHeight, zoneToA1, zoneWidth } from "../../../grid/zone.ts";
import { ApiProblem } from "../../api-problem.ts";
import { toTypedValue } from "../../cell-values.ts";
import type { ScriptFile } from "../../drive/script-file.ts";
import { grow } from "./requests/sheets.ts";

/** RAW: kept as it is, a text that begins with `=` stays a text. USER_ENTERED: as if someone typed it. */
export type InputOption = "RAW" | "USER_ENTERED";

/** Writes rows from the zone's first cell on; the grid grows as needed. null leaves a cell alone. */
export function writeValues(
  file: ScriptFile,
  { tab, zone }: { tab: TabId; zone: Zone },
  rows: readonly (readonly unknown[])[],
  option: InputOption,
): Zone {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const written = {
    top: zone.top,
    left: zone.left,
    bottom: zone.top + Math.max(rows.length, 1) - 1,
    right: zone.left + Math.max(width, 1) - 1,
  };
  checkFits(written, zone);
  grow(file.grid, tab, written);
  const cells = rows.flatMap((row, rowIndex) =>
    row.flatMap((value, colIndex): CellWrite[] =>
      value === null || value === undefined
        ? []
        : [
            {
              row: zone.top + rowIndex,
              col: zone.left + colIndex,
              ...typed(value, option, `[${rowIndex}][${colIndex}]`),
            },
          ],
    ),
  );
  file.grid.write(tab, cells);
  file.change({});
  return written;
}

/** A range of one cell only says where to begin. */
function checkFits(written: Zone, zone: Zone): void {
  if (zoneHeight(zone) === 1 && zoneWidth(zone) === 1) return;
  if (written.bottom <= zone.bottom && written.right <= zone.right) return;
  throw new ApiProblem(
    400,
    `Requested writing within range [${zoneToA1(zone)}], but tried writing to ${written.bottom > zone.bottom ? `row [${zone.bottom + 2}]` : `column [${zoneToA1({ ...written, left: zone.right + 1 }).replace(/\d.*/, "")}]`}`,
  );
}

function typed(value: unknown, option: InputOption, at: string): Pick<CellWrite, "content"> {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ApiProblem(400, `Invalid values${at}: ${Array.isArray(value) ? "list_value" : "struct_value"}`);
  }
  return { content: option === "RAW" ? toTypedContent({ value }) : toTypedValue(value, "UTC", undefined).content };
}
