import type { ValueOf } from "../api/calls.ts";
import { dataFile } from "../data-file.ts";

/** The reference of the custom functions, which the build makes of their documentation. */
export function functionHelp(): ValueOf<"functionHelp"> {
  return { functions: dataFile("function-help") as ValueOf<"functionHelp">["functions"] };
}
