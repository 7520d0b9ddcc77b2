import ts from "typescript";
import { type FormulaDoc, readDoc } from "./read-doc.ts";

/** A function that the entry exports, as far as its stub needs to know it. */
export interface ExportedFunction {
  readonly name: string;
  readonly params: readonly string[];
  /** Where it is declared, for messages. */
  readonly place: string;
  /** What the formula helper shows; only custom functions have it. */
  readonly doc: FormulaDoc | undefined;
}

/** The functions that a module exports, each followed through re-exports to its declaration. */
export function readExports(entry: string): ExportedFunction[] {
  // Names and declarations are enough, so the program loads no library and checks no type.
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    noLib: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) {
    throw new Error(`${entry} is missing or exports nothing. It must export the script's functions.`);
  }
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, target: declarationOf(symbol, checker) }))
    .filter(({ target }) => (target.flags & ts.SymbolFlags.Value) !== 0)
    .map(({ name, target }) => readFunction(name, target));
}

function declarationOf(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function readFunction(name: string, symbol: ts.Symbol): ExportedFunction {
  const declaration = symbol.valueDeclaration;
  if (!declaration || !ts.isFunctionDeclaration(declaration)) {
    throw new Error(
      `The entry exports ${name}, which is not declared as "function ${name}(…)". ` +
        "Apps Script can call only functions: declare it so, or do not export it.",
    );
  }
  const place = placeOf(declaration);
  const params = declaration.parameters.map((param) => readParam(param, name, place));
  return { name, params, place, doc: readDoc(declaration) };
}

function readParam(param: ts.ParameterDeclaration, name: string, place: string): string {
  if (ts.isIdentifier(param.name) && !param.dotDotDotToken) return param.name.text;
  throw new Error(
    `${name} (${place}) takes "${param.getText()}". Its stub needs plain parameter names, ` +
      "for Sheets shows them: give each argument one name, and take no rest of arguments.",
  );
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${file.fileName}:${line + 1}`;
}
