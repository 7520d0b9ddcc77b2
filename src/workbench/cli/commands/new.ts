import { existsSync } from "node:fs";
import { readArguments, required } from "../arguments.ts";
import { type Command, UsageProblem } from "../command.ts";
import { checkedLanguage } from "../languages.ts";
import { openWorkbench } from "../open-workbench.ts";
import { askServer } from "../server-answer.ts";

/** Sets up a new workbook from a template, as the add-on's Setup does in an empty spreadsheet. */
export const newCommand: Command = {
  name: "new",
  usage: "new --template customer-success --out book.xlsx [--language en|zh-Hans|zh-Hant] [--empty] [--replace]",

  async run(args, surroundings) {
    const { values } = readArguments(args, {
      template: { type: "string" },
      out: { type: "string" },
      language: { type: "string", default: "en" },
      empty: { type: "boolean", default: false },
      replace: { type: "boolean", default: false },
    });
    const template = required(values.template, "template", "customer-success");
    const out = required(values.out, "out", "book.xlsx");
    if (existsSync(out) && !values.replace) {
      throw new UsageProblem(`${out} is there already. Name another file, or add --replace to write over it.`);
    }
    const { workbench, save } = await openWorkbench({}, surroundings);
    const answer = askServer<{ tabs: readonly string[] }>(workbench, "setUpWorkbook", [
      template,
      checkedLanguage(values.language),
      !values.empty,
    ]);
    if (!answer.ok) {
      surroundings.err(answer.message);
      return 1;
    }
    await save(out);
    surroundings.out(`${out} is ready, with the tabs ${answer.value.tabs.join(", ")}.`);
    return 0;
  },
};
