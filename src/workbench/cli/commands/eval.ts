import { readArguments } from "../arguments.ts";
import type { Command } from "../command.ts";
import { failureOf, resultAsJson } from "../formula-output.ts";
import { openWorkbench } from "../open-workbench.ts";

/** Evaluates one formula; its plain references mean cells of the first tab. */
export const evalCommand: Command = {
  name: "eval",
  usage: "eval '<formula>' [--book file.xlsx] [--tab Name=file.csv]…",

  async run(args, surroundings) {
    const options = { book: { type: "string" }, tab: { type: "string", multiple: true } } as const;
    const {
      values,
      positionals: [formula = ""],
    } = readArguments(args, options, ["formula"]);
    const { workbench } = await openWorkbench(values, surroundings);
    const result = workbench.evaluate(formula);
    const failure = failureOf(result);
    if (failure !== undefined) {
      surroundings.err(failure);
      return 1;
    }
    surroundings.out(resultAsJson(result));
    return 0;
  },
};
