import type { EvalContext } from "@odoo/o-spreadsheet";
import {
  type FormulaAnswer,
  type FormulaArgument,
  toFormulaResult,
  toScriptArguments,
} from "../apps-script/function-arguments.ts";
import type { FormulaFunctions } from "../apps-script/function-registry.ts";
import { isPublic, type ScriptFunction } from "../apps-script/script-function.ts";
import type { ScriptValues } from "../apps-script/script-values.ts";
import type { WorkbookView } from "../http/protocol.ts";

type Callable = (...args: unknown[]) => unknown;

const values: ScriptValues = {
  blankRows: (height, width) => Array.from({ length: height }, () => new Array(width).fill("")),
  date: (instant) => new Date(instant),
};

/**
 * The built script's custom functions, run in the page: they are pure, so they compute here what the
 * workbook's own thread computes, at once as one types. Its results are those that are kept.
 */
export class PageFunctions implements FormulaFunctions {
  readonly #byName: ReadonlyMap<string, Callable>;
  readonly #timeZone: string;

  constructor({ script, files, functions, timeZone }: WorkbookView) {
    this.#byName = loadScript(script, files, functions.filter(isPublic));
    this.#timeZone = timeZone;
  }

  call(name: string, args: readonly FormulaArgument[], _context: EvalContext): FormulaAnswer {
    const found = this.#byName.get(name);
    if (!found) return { value: "#NAME?", message: `Unknown function: '${name}'.` };
    try {
      return toFormulaResult(found(...toScriptArguments(args, this.#timeZone, values)), this.#timeZone);
    } catch (error) {
      return { value: "#ERROR!", message: (error as Error).message };
    }
  }
}

/** Evaluates the script in a scope of its own, with the files beside it as the only service. */
function loadScript(
  script: string,
  files: WorkbookView["files"],
  functions: readonly ScriptFunction[],
): Map<string, Callable> {
  const services = { HtmlService: htmlService(files), SpreadsheetApp: refusing("SpreadsheetApp") };
  const names = functions.map(({ name }) => name);
  const load = new Function(...Object.keys(services), `${script}\nreturn { ${names.join(", ")} };`);
  const loaded = load(...Object.values(services)) as Record<string, Callable>;
  return new Map(names.map((name) => [name.toUpperCase(), loaded[name] as Callable]));
}

const htmlService = (files: WorkbookView["files"]) => ({
  createHtmlOutputFromFile(name: string) {
    const content = files[name.replace(/\.html$/, "")];
    if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return { getContent: () => content };
  },
});

/** Only the workbook's own thread has the document. */
const refusing = (service: string): object =>
  new Proxy(
    {},
    {
      get(_target, method) {
        throw new Error(`not emulated in the page: ${service}.${String(method)} within a custom function`);
      },
    },
  );
