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

export type DialogButton = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** What a person does when a dialog opens. */
export interface DialogAnswer {
  readonly button: DialogButton;
  readonly text?: string;
}

/** A question that stops the script until a person answers it. */
export interface Question {
  readonly kind: "alert" | "prompt";
  readonly title: string;
  readonly content: string;
  readonly buttons: readonly DialogButton[];
}

/** A page of the script's own beside or above the grid. Sidebars have no size of their own. */
export interface ScriptPage {
  readonly kind: "sidebar" | "modal" | "modeless";
  readonly title: string;
  /** HTML. */
  readonly content: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Toast {
  readonly message: string;
  readonly title: string;
}

/** Where scripts meet a person: a browser, if one is there. */
export interface EditorWindow {
  ask(question: Question): DialogAnswer;
  open(page: ScriptPage): void;
  toast(toast: Toast): void;
}

/** The window in which someone has the workbook open: what scripts showed there, and what was selected. */
export class Editor {
  /** Without one, the answers to questions are those that `willAnswer()` laid down. */
  window: EditorWindow | undefined;
  /** Without an open window `getUi()` fails, as in a time-driven trigger. */
  isOpen = true;
  activeTab: TabId | undefined;
  selection: Zone | undefined;
  readonly menus: MenuRecord[] = [];
  readonly toasts: Toast[] = [];
  readonly dialogs: (Question | ScriptPage)[] = [];
  readonly #answers: DialogAnswer[] = [];

  /** Answers the dialogs to come, in order. */
  willAnswer(...answers: readonly DialogAnswer[]): void {
    this.#answers.push(...answers);
  }

  show(page: ScriptPage): void {
    this.dialogs.push(page);
    this.window?.open(page);
  }

  toast(toast: Toast): void {
    this.toasts.push(toast);
    this.window?.toast(toast);
  }

  ask(question: Question): DialogAnswer {
    this.dialogs.push(question);
    const answer = this.window ? this.window.ask(question) : this.#answers.shift();
    if (answer) return answer;
    throw new Error(
      `Nobody answers the dialog "${question.title || question.content}": script it with editor.willAnswer().`,
    );
  }
}
