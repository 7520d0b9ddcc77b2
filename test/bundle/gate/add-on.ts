import { readdirSync, readFileSync } from "node:fs";
import { type Comment, type Program, parse, type Token } from "acorn";

/** A built add-on, as it would be pushed. */
export interface AddOn extends ParsedScript {
  /** The manifest, parsed but not trusted. */
  readonly manifest: { readonly oauthScopes?: readonly string[] };
  /** Text of each page by its file name. */
  readonly pages: Readonly<Record<string, string>>;
}

export interface ParsedScript {
  readonly script: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly tokens: readonly Token[];
}

export function readAddOn(folder: string): AddOn {
  const pageNames = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return {
    ...parseScript(readFileSync(`${folder}/scorecards.js`, "utf8")),
    manifest: JSON.parse(readFileSync(`${folder}/appsscript.json`, "utf8")),
    pages: Object.fromEntries(pageNames.map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")])),
  };
}

/**
 * Parses a script at the level that Apps Script reads (PF19): class fields, private members and
 * static blocks came after ES2020, and import and export are no part of a script; each stops here.
 */
export function parseScript(script: string): ParsedScript {
  const comments: Comment[] = [];
  const tokens: Token[] = [];
  const program = parse(script, { ecmaVersion: 2020, sourceType: "script", onComment: comments, onToken: tokens });
  return { script, program, comments, tokens };
}
