import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { checkedLanguage } from "../languages.ts";
import { openWorkbench } from "../open-workbench.ts";
import { askServer } from "../server-answer.ts";

/** Writes one person's result as a letter, from the figures to the bonus and the next step of the ladder. */
export const explainCommand: Command = {
  name: "explain",
  usage:
    "explain --book book.xlsx --period 2026-Q3 --person P001 [--tab Name=file.csv]… [--json] [--language en|zh-Hans|zh-Hant]",

  async run(args, surroundings) {
    const { values } = readArguments(args, {
      book: { type: "string" },
      period: { type: "string" },
      person: { type: "string" },
      tab: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
      language: { type: "string", default: "en" },
    });
    const book = required(values.book, "book", "book.xlsx");
    const period = required(values.period, "period", "2026-Q3");
    const person = required(values.person, "person", "P001");
    const language = checkedLanguage(values.language);
    const { workbench } = await openWorkbench({ book, tab: values.tab }, surroundings);
    const answer = askServer<{ text: string }>(workbench, "explainPerson", [period, person, language]);
    if (!answer.ok) {
      surroundings.err(answer.message);
      return 1;
    }
    surroundings.out(values.json ? JSON.stringify(answer.value) : answer.value.text.trimEnd());
    return 0;
  },
};
