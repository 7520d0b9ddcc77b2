import { sheetNumber } from "./sheet-base.ts";
import { SheetPanes } from "./sheet-panes.ts";

/** A tab's name, place, colour, and whether it is seen. */
export abstract class SheetIdentity extends SheetPanes {
  getName(): string {
    return this.tabName;
  }

  setName(name: string): this {
    const command = { type: "RENAME_SHEET", sheetId: this.tab, oldName: this.tabName, newName: name } as const;
    if (name !== this.tabName && !this.grid.dispatch(command)) throw nameTaken(name);
    return this;
  }

  getSheetId(): number {
    return sheetNumber(this.tab);
  }

  getIndex(): number {
    return this.grid.tabIds.indexOf(this.tab) + 1;
  }

  isSheetHidden(): boolean {
    return !this.grid.model.getters.isSheetVisible(this.tab);
  }

  hideSheet(): this {
    if (this.isSheetHidden()) return this;
    if (!this.grid.dispatch({ type: "HIDE_SHEET", sheetId: this.tab })) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    return this;
  }

  showSheet(): this {
    this.grid.dispatch({ type: "SHOW_SHEET", sheetId: this.tab });
    return this;
  }

  setTabColor(color: string | null): this {
    this.grid.dispatch({ type: "COLOR_SHEET", sheetId: this.tab, ...(color && { color }) });
    return this;
  }

  /** CSS hexadecimal; null for a tab without a colour. */
  getTabColor(): string | null {
    return this.grid.model.getters.getSheet(this.tab).color ?? null;
  }

  activate(): this {
    this.context.state.editor.activeTab = this.tab;
    return this;
  }
}

export const nameTaken = (name: string): Error =>
  new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
