import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { checkedLanguage } from "../languages.ts";
import { openWorkbench } from "../open-workbench.ts";
import { scoreSummary } from "../score-summary.ts";
import { askServer, issueLine, type ScoredPeriod } from "../server-answer.ts";

/** Scores one period of a workbook; the file itself changes only where --out says so. */
export const scoreCommand: Command = {
  name: "score",
  usage:
    "score --book book.xlsx --period 2021-Q1 [--tab Name=file.csv]… [--out out.xlsx] [--json] [--language en|zh-Hans|zh-Hant]",

  async run(args, surroundings) {
    const { values } = readArguments(args, {
      book: { type: "string" },
      period: { type: "string" },
      out: { type: "string" },
      tab: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
      language: { type: "string", default: "en" },
    });
    const book = required(values.book, "book", "book.xlsx");
    const period = required(values.period, "period", "2021-Q1");
    const language = checkedLanguage(values.language);
    const { workbench, save } = await openWorkbench({ book, tab: values.tab }, surroundings);
    const answer = askServer<ScoredPeriod>(workbench, "scorePeriod", [period, language]);
    if (!answer.ok) {
      surroundings.err(answer.message);
      return 1;
    }
    if (values.out !== undefined) await save(values.out);
    const lines = values.json ? [JSON.stringify(answer.value)] : summaryLines(answer.value, values.out);
    for (const line of lines) surroundings.out(line);
    return 0;
  },
};

function summaryLines({ period, people, issues }: ScoredPeriod, out: string | undefined): string[] {
  return [
    `${period}: ${people.length} people`,
    ...(people.length > 0 ? [scoreSummary(people)] : []),
    ...issues.map(issueLine),
    ...(out === undefined ? [] : [`Saved as ${out}.`]),
  ];
}
