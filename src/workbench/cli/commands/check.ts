import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { checkedLanguage } from "../languages.ts";
import { openWorkbench } from "../open-workbench.ts";
import { askServer, hasErrors, type Issue, issueLine } from "../server-answer.ts";

/** Lists what is wrong with a workbook, and changes nothing. */
export const checkCommand: Command = {
  name: "check",
  usage: "check --book book.xlsx [--tab Name=file.csv]… [--json] [--language en|zh-Hans|zh-Hant]",

  async run(args, surroundings) {
    const { values } = readArguments(args, {
      book: { type: "string" },
      tab: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
      language: { type: "string", default: "en" },
    });
    const book = required(values.book, "book", "book.xlsx");
    const language = checkedLanguage(values.language);
    const { workbench } = await openWorkbench({ book, tab: values.tab }, surroundings);
    const answer = askServer<{ issues: readonly Issue[] }>(workbench, "checkWorkbook", [language]);
    if (!answer.ok) {
      surroundings.err(answer.message);
      return 1;
    }
    const { issues } = answer.value;
    if (values.json) surroundings.out(JSON.stringify(answer.value));
    else
      for (const line of issues.length > 0 ? issues.map(issueLine) : [`${book} has no errors.`]) surroundings.out(line);
    return hasErrors(issues) ? 1 : 0;
  },
};
