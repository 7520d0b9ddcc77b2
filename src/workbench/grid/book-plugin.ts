import {
  type CoreCommand,
  CorePlugin,
  coreTypes,
  type Range,
  type RangeAdapterFunctions,
  registries,
  type Style,
  type UID,
} from "@odoo/o-spreadsheet";

/** One cell's change; what is absent stays as it is. */
export interface CellWrite {
  readonly col: number;
  readonly row: number;
  /** As typed: a leading `=` makes a formula, a leading apostrophe a text, "" clears. */
  readonly content?: string;
  readonly format?: string;
  readonly style?: Style | null;
  /** "" removes the note. */
  readonly note?: string;
}

/** Many cells of one tab in one command: one check, one step to undo, one evaluation. */
export interface WriteCellsCommand {
  readonly type: "WORKBENCH_WRITE_CELLS";
  readonly sheetId: UID;
  readonly cells: readonly CellWrite[];
}

interface Note {
  readonly range: Range;
  readonly text: string;
}

/** A note as the model's data carries it. */
export interface NoteData {
  /** With the tab's name, such as `Metrics!C5`. */
  readonly address: string;
  readonly text: string;
}

/** What the spreadsheet library lacks and Sheets has: writing a block at once, and cell notes. */
class BookPlugin extends CorePlugin {
  static override getters = ["getNote", "getNotes"] as const;
  notes: readonly Note[] = [];

  override handle(command: CoreCommand): void {
    if ((command as { type: string }).type !== "WORKBENCH_WRITE_CELLS") return;
    const { sheetId, cells } = command as unknown as WriteCellsCommand;
    for (const { note, ...cell } of cells) this.dispatch("UPDATE_CELL", { sheetId, ...cell } as never);
    const annotated = cells.filter((cell) => cell.note !== undefined);
    if (annotated.length > 0) this.annotate(sheetId, annotated);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    const kept: Note[] = [];
    for (const note of this.notes) {
      const change = applyChange(note.range);
      if (change.changeType !== "REMOVE") kept.push({ text: note.text, range: change.range });
    }
    if (this.notes.length > 0) this.history.update("notes" as never, kept as never);
  }

  override import(data: object): void {
    const { workbenchNotes = [] } = data as { workbenchNotes?: NoteData[] };
    this.notes = workbenchNotes.map(({ address, text }) => ({ range: this.rangeAt(address), text }));
  }

  override export(data: object): void {
    const saved = this.notes.map(({ range, text }) => ({
      address: this.getters.getRangeString(range, "" as UID),
      text,
    }));
    if (saved.length > 0) Object.assign(data, { workbenchNotes: saved });
  }

  getNote(sheetId: UID, col: number, row: number): string {
    return this.notes.find(({ range }) => isAt(range, sheetId, col, row))?.text ?? "";
  }

  getNotes(sheetId: UID): { col: number; row: number; text: string }[] {
    return this.notes
      .filter(({ range }) => range.sheetId === sheetId)
      .map(({ range, text }) => ({ col: range.zone.left, row: range.zone.top, text }));
  }

  private annotate(sheetId: UID, cells: readonly CellWrite[]): void {
    const touched = new Set(cells.map(({ col, row }) => `${col},${row}`));
    const others = this.notes.filter(
      ({ range }) => range.sheetId !== sheetId || !touched.has(`${range.zone.left},${range.zone.top}`),
    );
    const added = cells
      .filter(({ note }) => note)
      .map(({ col, row, note = "" }) => ({
        range: this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row }),
        text: note,
      }));
    this.history.update("notes" as never, [...others, ...added] as never);
  }

  private rangeAt(address: string): Range {
    return this.getters.getRangeFromSheetXC("" as UID, address);
  }
}

const isAt = ({ sheetId, zone }: Range, tabId: UID, col: number, row: number): boolean =>
  sheetId === tabId && zone.left === col && zone.top === row;

/** Makes every Model created from now on understand the command above and keep notes. */
export function installBookPlugin(): void {
  if (registries.corePluginRegistry.contains("workbench-book")) return;
  registries.corePluginRegistry.add("workbench-book", BookPlugin as never);
  coreTypes.add("WORKBENCH_WRITE_CELLS" as never);
}
