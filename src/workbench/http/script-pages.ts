import type { ScriptPage } from "../apps-script/editor.ts";
import { isPublic } from "../apps-script/script-function.ts";
import type { ScriptProject } from "../apps-script/script-project.ts";
import type { ToPage } from "./protocol.ts";

const KEPT = 20;

/** The pages that the script showed, by number: browsers fetch each from here, as a document of its own. */
export class ScriptPages {
  readonly #pages = new Map<number, ScriptPage>();
  readonly #functionNames: string;

  constructor(project: ScriptProject) {
    this.#functionNames = project.functions
      .filter(isPublic)
      .map(({ name }) => name)
      .join(" ");
  }

  /** Keeps what is shown, and passes everything on. */
  watch(message: ToPage): ToPage {
    if (message.kind !== "page") return message;
    this.#pages.set(message.number, message.page);
    this.#pages.delete(message.number - KEPT);
    return { ...message, page: { ...message.page, content: "" } };
  }

  /** The page as HtmlService would serve it: with google.script in it. */
  html(number: number): string | undefined {
    const page = this.#pages.get(number);
    if (!page) return undefined;
    const bridge = `<script src="/bridge.js" data-functions="${this.#functionNames}"></script>`;
    // The platform's pages have Google's Roboto; here it is the part of it that a machine may lack.
    const font = `<link rel="stylesheet" href="/chinese.css">`;
    return `<!doctype html><html lang="en"><head><base target="_top">${bridge}${font}</head>${page.content}</html>`;
  }
}

/** HtmlService's own: no code from plain http, no plug-ins, nothing that leads the top window elsewhere. */
export const PAGE_POLICY = [
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' https: blob: data:",
  "style-src 'self' 'unsafe-inline' https:",
  "img-src https: data: blob:",
  "font-src 'self' https: data:",
  "connect-src https: wss:",
  "frame-src https:",
  "object-src 'none'",
  "base-uri 'self'",
].join("; ");
