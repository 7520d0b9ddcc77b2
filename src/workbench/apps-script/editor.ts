import type { TabId } from "../grid/grid.ts";
import type { Zone } from "../grid/zone.ts";

export interface MenuItem {
  readonly caption: string;
  /** The script's function that the item runs; absent for separators and submenus. */
  readonly functionName?: string;
  readonly items?: readonly MenuItem[];
}

export interface MenuRecord extends MenuItem {
  readonly isAddonMenu: boolean;
  readonly items: readonly MenuItem[];
}

/** What a person does when a dialog opens. */
export interface DialogAnswer {
  readonly button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";
  readonly text?: string;
}

export interface ShownDialog {
  readonly kind: "alert" | "prompt" | "sidebar" | "modal" | "modeless";
  readonly title: string;
  /** The alert's text, or the page's HTML. */
  readonly content: string;
}

/** The window in which someone has the workbook open: what scripts showed there, and what was selected. */
export class Editor {
  /** Without an open window `getUi()` fails, as in a time-driven trigger. */
  isOpen = true;
  activeTab: TabId | undefined;
  selection: Zone | undefined;
  readonly menus: MenuRecord[] = [];
  readonly toasts: { readonly message: string; readonly title: string }[] = [];
  readonly dialogs: ShownDialog[] = [];
  readonly #answers: DialogAnswer[] = [];

  /** Answers the dialogs to come, in order. */
  willAnswer(...answers: readonly DialogAnswer[]): void {
    this.#answers.push(...answers);
  }

  show(dialog: ShownDialog): void {
    this.dialogs.push(dialog);
  }

  ask(dialog: ShownDialog): DialogAnswer {
    this.show(dialog);
    const answer = this.#answers.shift();
    if (!answer)
      throw new Error(
        `Nobody answers the dialog "${dialog.title || dialog.content}": script it with editor.willAnswer().`,
      );
    return answer;
  }
}
