import type { DialogButton, Editor, MenuItem, Question, ScriptPage } from "../editor.ts";
import { enumeration, Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";
import { HtmlOutput } from "./html-service.ts";

export class Ui extends Service {
  readonly serviceName = "Ui";
  readonly Button = enumeration("CLOSE", "OK", "CANCEL", "YES", "NO");
  readonly ButtonSet = enumeration("OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL");
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  createMenu(caption: string): Menu {
    return new Menu(this.context.state.editor, caption, false);
  }

  createAddonMenu(): Menu {
    return new Menu(this.context.state.editor, "Scorecards", true);
  }

  /** alert(prompt), alert(prompt, buttons) or alert(title, prompt, buttons). */
  alert(...args: readonly string[]): string {
    const question: Question = { kind: "alert", ...questionOf(args) };
    return this.#waitForPerson(() => this.#editor.ask(question)).button;
  }

  prompt(...args: readonly string[]): PromptResponse {
    const question: Question = { kind: "prompt", ...questionOf(args) };
    const answer = this.#waitForPerson(() => this.#editor.ask(question));
    return new PromptResponse(answer.button, answer.text ?? "");
  }

  showSidebar(page: unknown): void {
    this.#showPage("sidebar", page);
  }

  showModalDialog(page: unknown, title: string): void {
    this.#showPage("modal", page, title);
  }

  showModelessDialog(page: unknown, title: string): void {
    this.#showPage("modeless", page, title);
  }

  get #editor(): Editor {
    return this.context.state.editor;
  }

  #showPage(kind: ScriptPage["kind"], page: unknown, title?: string): void {
    if (!(page instanceof HtmlOutput)) throw new Error("The page must come from HtmlService.");
    const { content, width, height } = page;
    this.#editor.show({ kind, title: title ?? page.title, content, width, height });
  }

  /** Locks are lost while a script waits for a person. */
  #waitForPerson<Answer>(ask: () => Answer): Answer {
    this.context.state.locks.releaseAll(this.context.executionId);
    return ask();
  }
}

const BUTTON_SETS: Readonly<Record<string, readonly DialogButton[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};

/** (text), (text, buttons) or (title, text, buttons). */
function questionOf(args: readonly string[]): Omit<Question, "kind"> {
  const [title = "", content = "", buttonSet = "OK"] = args.length >= 3 ? args : ["", ...args];
  return { title, content, buttons: BUTTON_SETS[buttonSet] ?? ["OK"] };
}

class PromptResponse extends Service {
  readonly serviceName = "PromptResponse";
  readonly button: string;
  readonly text: string;

  constructor(button: string, text: string) {
    super();
    this.button = button;
    this.text = text;
  }

  getSelectedButton(): string {
    return this.button;
  }

  getResponseText(): string {
    return this.text;
  }
}

class Menu extends Service {
  readonly serviceName = "Menu";
  readonly editor: Editor;
  readonly caption: string;
  readonly isAddonMenu: boolean;
  readonly items: MenuItem[] = [];

  constructor(editor: Editor, caption: string, isAddonMenu: boolean) {
    super();
    this.editor = editor;
    this.caption = caption;
    this.isAddonMenu = isAddonMenu;
  }

  addItem(caption: string, functionName: string): this {
    this.items.push({ caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ caption: "-" });
    return this;
  }

  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) throw new Error("addSubMenu needs a menu that getUi().createMenu() made.");
    this.items.push({ caption: menu.caption, items: menu.items });
    return this;
  }

  addToUi(): void {
    this.editor.menus.push({ caption: this.caption, isAddonMenu: this.isAddonMenu, items: this.items });
  }
}
