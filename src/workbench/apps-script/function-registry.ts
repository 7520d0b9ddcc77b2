import { type EvalContext, registries } from "@odoo/o-spreadsheet";
import type { FormulaAnswer, FormulaArgument } from "./function-arguments.ts";
import { helpOf, UNDECLARED } from "./function-help.ts";
import type { ScriptFunction } from "./script-function.ts";

/** Under this key a Model's configuration holds its workbook's functions. */
export const FUNCTIONS_KEY = "workbenchFunctions";

/** One workbook's functions, by upper-case name. */
export interface FormulaFunctions {
  call(name: string, args: readonly FormulaArgument[], context: EvalContext): FormulaAnswer;
}

const NAME_PATTERN = /^[A-Z0-9_.]+$/;

const ours = new Set<string>();

/**
 * The library's list of functions is shared by all Models of a process. An entry here therefore only passes
 * the call on to the functions of the workbook that is being evaluated. Built-in functions keep their names.
 *
 * Where autocomplete is shown, a place for undeclared arguments would show as well, and is left out.
 */
export function registerFunctions(functions: readonly ScriptFunction[], isShown = false): void {
  const registry = registries.functionRegistry;
  for (const scriptFunction of functions) {
    const name = scriptFunction.name.toUpperCase();
    if (!NAME_PATTERN.test(name) || (registry.contains(name) && !ours.has(name))) continue;
    ours.add(name);
    const { description, args } = helpOf(scriptFunction);
    registry.replace(name, {
      description,
      args: isShown && args.length > 0 ? args : [...args, UNDECLARED],
      hidden: !scriptFunction.isCustomFunction,
      compute(this: EvalContext, ...args: unknown[]) {
        const functions = this[FUNCTIONS_KEY] as FormulaFunctions | undefined;
        if (!functions) return { value: "#NAME?", message: `Unknown function: '${name}'.` };
        return functions.call(name, args as FormulaArgument[], this);
      },
    });
    // Sheets never asks whether a custom function got all its arguments.
    Object.assign(registry.get(name), { minArgRequired: 0 });
  }
}
