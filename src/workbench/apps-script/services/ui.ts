import type { Editor, MenuItem } from "../editor.ts";
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
    const { title, text } = titleAndText(args);
    return this.#waitForPerson(() => this.#editor.ask({ kind: "alert", title, content: text })).button;
  }

  prompt(...args: readonly string[]): PromptResponse {
    const { title, text } = titleAndText(args);
    const answer = this.#waitForPerson(() => this.#editor.ask({ kind: "prompt", title, content: text }));
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

  #showPage(kind: "sidebar" | "modal" | "modeless", page: unknown, title?: string): void {
    if (!(page instanceof HtmlOutput)) throw new Error("The page must come from HtmlService.");
    this.#editor.show({ kind, title: title ?? page.title, content: page.content });
  }

  /** Locks are lost while a script waits for a person. */
  #waitForPerson<Answer>(ask: () => Answer): Answer {
    this.context.state.locks.releaseAll(this.context.executionId);
    return ask();
  }
}

function titleAndText(args: readonly string[]): { title: string; text: string } {
  const [first = "", second = ""] = args;
  return args.length >= 3 ? { title: first, text: second } : { title: "", text: first };
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
