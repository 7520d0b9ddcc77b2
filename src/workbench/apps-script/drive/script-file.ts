import type { BookData } from "../../grid/book-data.ts";
import { Grid, type TabId } from "../../grid/grid.ts";
import { exportBook } from "../../grid/grid-export.ts";
import type { Permission } from "./permission.ts";

export const SPREADSHEET = "application/vnd.google-apps.spreadsheet";
export const FOLDER = "application/vnd.google-apps.folder";

/** All of a file but its cells, as plain data. */
export interface FileRecord {
  readonly id: string;
  readonly mimeType: string;
  readonly owner: string;
  /** ISO 8601. */
  readonly createdTime: string;
  readonly name: string;
  readonly description: string;
  readonly isTrashed: boolean;
  readonly parents: readonly string[];
  readonly permissions: readonly Permission[];
  readonly timeZone: string;
  readonly locale: string;
  /** The numbers of the tabs, in their order. */
  readonly sheetIds: readonly number[];
}

/** A file that the script made in someone's Drive: a spreadsheet of its own, or a folder. */
export class ScriptFile {
  /** Raised by each change, so that whoever keeps files knows which to write. */
  revision = 0;
  #record: Omit<FileRecord, "sheetIds">;
  #contents: BookData;
  #firstIds: readonly number[];
  #grid: Grid | undefined;
  readonly #numbers = new Map<TabId, number>();

  constructor({ sheetIds, ...record }: FileRecord, contents: BookData) {
    this.#record = record;
    this.#contents = contents;
    this.#firstIds = sheetIds;
  }

  get record(): FileRecord {
    return {
      ...this.#record,
      sheetIds: this.#grid ? this.grid.tabIds.map((tab) => this.sheetId(tab)) : this.#firstIds,
    };
  }

  /** Made when it is first needed: who has shared a hundred files opens few of them again. */
  get grid(): Grid {
    if (this.#grid) return this.#grid;
    this.#grid = new Grid(this.#contents);
    for (const [index, tab] of this.#grid.tabIds.entries()) this.#numbers.set(tab, this.#firstIds[index] ?? index);
    return this.#grid;
  }

  get contents(): BookData {
    return this.#grid ? exportBook(this.#grid) : this.#contents;
  }

  /** Goes back to what was there before a batch of changes that failed half-way. */
  restore(contents: BookData, sheetIds: readonly number[]): void {
    this.#contents = contents;
    this.#firstIds = sheetIds;
    this.#grid = undefined;
    this.#numbers.clear();
  }

  change(changes: Partial<Omit<FileRecord, "sheetIds">>): void {
    this.#record = { ...this.#record, ...changes };
    this.revision++;
  }

  sheetId(tab: TabId): number {
    return this.#numbers.get(tab) ?? 0;
  }

  number(tab: TabId, sheetId: number): void {
    this.#numbers.set(tab, sheetId);
  }

  tabOf(sheetId: number): TabId | undefined {
    return this.grid.tabIds.find((tab) => this.sheetId(tab) === sheetId);
  }
}
