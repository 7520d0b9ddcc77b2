import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { enumeration, Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

export class HtmlService extends Service {
  readonly serviceName = "HtmlService";
  readonly SandboxMode = enumeration("EMULATED", "IFRAME", "NATIVE");
  readonly XFrameOptionsMode = enumeration("ALLOWALL", "DEFAULT");
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  createHtmlOutput(html = ""): HtmlOutput {
    return new HtmlOutput(html);
  }

  /** The file as it is: scriptlets are not evaluated. */
  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const path = join(this.context.folder, filename.endsWith(".html") ? filename : `${filename}.html`);
    if (!existsSync(path)) throw new Error(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(readFileSync(path, "utf8"));
  }
}

export class HtmlOutput extends Service {
  readonly serviceName = "HtmlOutput";
  content: string;
  title = "";
  width: number | null = null;
  height: number | null = null;

  constructor(content: string) {
    super();
    this.content = content;
  }

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(html: string): this {
    this.content += html;
    return this;
  }

  appendUntrusted(text: string): this {
    return this.append(text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`));
  }

  /** What `<title>` says in the file does not count. */
  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  /** Sidebars ignore it: they are 300 pixels wide. */
  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }
}
