import {
  type CoreCommand,
  CorePlugin,
  coreTypes,
  type Range,
  type RangeAdapterFunctions,
  registries,
  type UID,
} from "@odoo/o-spreadsheet";

/** Sets the note of one cell; "" removes it. */
export interface SetNoteCommand {
  readonly type: "WORKBENCH_SET_NOTE";
  readonly sheetId: UID;
  readonly col: number;
  readonly row: number;
  readonly text: string;
}

/** A note as the model's data carries it. */
export interface NoteData {
  readonly sheetId: UID;
  readonly col: number;
  readonly row: number;
  readonly text: string;
}

/** What the plugin adds to the Model's getters. */
export interface NoteGetters {
  getNote(tab: UID, col: number, row: number): string;
  getNotes(tab: UID): { col: number; row: number; text: string }[];
}

interface Note {
  readonly range: Range;
  readonly text: string;
}

/** Cell notes, which the spreadsheet library lacks. They move with their cells. */
class NotesPlugin extends CorePlugin implements NoteGetters {
  static override getters = ["getNote", "getNotes"] as const;
  notes: readonly Note[] = [];

  override handle(command: CoreCommand): void {
    const { type, sheetId, col, row, text } = command as unknown as SetNoteCommand;
    if (type !== "WORKBENCH_SET_NOTE") return;
    const range = this.#cellRange(sheetId, col, row);
    const others = this.notes.filter((note) => !isAt(note.range, sheetId, col, row));
    this.#replace(text === "" ? others : [...others, { range, text }]);
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    if (this.notes.length === 0) return;
    const changes = this.notes.map((note) => ({ text: note.text, ...applyChange(note.range) }));
    this.#replace(
      changes.filter(({ changeType }) => changeType !== "REMOVE").map(({ text, range }) => ({ text, range })),
    );
  }

  override import(data: object): void {
    const { workbenchNotes = [] } = data as { workbenchNotes?: NoteData[] };
    this.notes = workbenchNotes.map(({ sheetId, col, row, text }) => ({
      range: this.#cellRange(sheetId, col, row),
      text,
    }));
  }

  override export(data: object): void {
    const saved = this.notes.map(({ range: { sheetId, zone }, text }) => ({
      sheetId,
      col: zone.left,
      row: zone.top,
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

  #cellRange(sheetId: UID, col: number, row: number): Range {
    return this.getters.getRangeFromZone(sheetId, { left: col, right: col, top: row, bottom: row });
  }

  /** Through the history, so that it can be undone. */
  #replace(notes: readonly Note[]): void {
    this.history.update("notes" as never, notes as never);
  }
}

const isAt = ({ sheetId, zone }: Range, tabId: UID, col: number, row: number): boolean =>
  sheetId === tabId && zone.left === col && zone.top === row;

/** Every Model created from now on has notes. */
export function installNotes(): void {
  if (registries.corePluginRegistry.contains("workbench-notes")) return;
  registries.corePluginRegistry.add("workbench-notes", NotesPlugin as never);
  coreTypes.add("WORKBENCH_SET_NOTE" as never);
  // Undoing puts the earlier list of notes back; between two Models the command needs no other inverse.
  registries.inverseCommandRegistry.add("WORKBENCH_SET_NOTE", (command) => [command]);
}
