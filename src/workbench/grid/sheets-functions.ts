import {
  type AddFunctionDescription,
  type FunctionResultObject,
  helpers,
  type Matrix,
  registries,
} from "@odoo/o-spreadsheet";

type Value = FunctionResultObject | undefined;

/** Plain functions of Sheets which the spreadsheet library lacks. LET, LAMBDA and QUERY are not plain. */
const FUNCTIONS: Readonly<Record<string, AddFunctionDescription>> = {
  ARRAYFORMULA: {
    description: "Shows an array formula's result; here every formula spills anyway.",
    args: [helpers.arg("array_formula (any, range<any>)", "")],
    compute: (value) => value as Matrix<FunctionResultObject>,
  },
  REGEXMATCH: {
    description: "Whether a text matches a regular expression.",
    args: [helpers.arg("text (string)", ""), helpers.arg("regular_expression (string)", "")],
    compute: (text, pattern) => new RegExp(textOf(pattern as Value), "u").test(textOf(text as Value)),
  },
  N: {
    description: "A value as a number; 0 for texts.",
    args: [helpers.arg("value (any)", "")],
    compute(value) {
      const { value: plain } = (value ?? { value: 0 }) as FunctionResultObject;
      return typeof plain === "number" || typeof plain === "boolean" ? Number(plain) : 0;
    },
  },
};

const textOf = (value: Value): string => helpers.toString(value);

/** The library's list of functions is shared by the process, so this is done once. */
export function installSheetsFunctions(): void {
  for (const [name, description] of Object.entries(FUNCTIONS)) {
    if (!registries.functionRegistry.contains(name)) registries.functionRegistry.add(name, description);
  }
}
