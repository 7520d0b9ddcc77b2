import { type Border, type Command, registries, type Style, type UID, UIPlugin } from "@odoo/o-spreadsheet";
import type { SetNoteCommand } from "./notes-plugin.ts";

/** One cell's change; what is absent stays as it is. */
export interface CellWrite {
  readonly col: number;
  readonly row: number;
  /** As typed: a leading `=` makes a formula, a leading apostrophe a text, "" clears. */
  readonly content?: string;
  readonly format?: string;
  readonly style?: Style | null;
  /** All four sides anew; null removes them. */
  readonly border?: Border | null;
  /** "" removes the note. */
  readonly note?: string;
}

/** Many cells of one tab in one command: one step to undo, one evaluation. */
export interface WriteCellsCommand {
  readonly type: "WORKBENCH_WRITE_CELLS";
  readonly sheetId: UID;
  readonly cells: readonly CellWrite[];
}

/** The spreadsheet library has a command for one cell only. Other Models receive those single commands. */
class WriteCellsPlugin extends UIPlugin {
  override handle(command: Command): void {
    const { type, sheetId, cells } = command as unknown as WriteCellsCommand;
    if (type !== "WORKBENCH_WRITE_CELLS") return;
    for (const { note, border, ...cell } of cells) {
      if (cell.content !== undefined || cell.format !== undefined || cell.style !== undefined) {
        this.dispatch("UPDATE_CELL", { sheetId, ...cell });
      }
      if (border !== undefined)
        this.dispatch("SET_BORDER", { sheetId, col: cell.col, row: cell.row, border: border ?? undefined });
      if (note !== undefined)
        this.#annotate({ type: "WORKBENCH_SET_NOTE", sheetId, col: cell.col, row: cell.row, text: note });
    }
  }

  #annotate({ type, ...payload }: SetNoteCommand): void {
    this.dispatch(type as never, payload as never);
  }
}

/** Every Model created from now on understands the command. */
export function installWriteCells(): void {
  if (registries.featurePluginRegistry.contains("workbench-write-cells")) return;
  registries.featurePluginRegistry.add("workbench-write-cells", WriteCellsPlugin as never);
}
