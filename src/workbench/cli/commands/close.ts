import { readArguments, required } from "../arguments.ts";
import type { Command } from "../command.ts";
import { checkedLanguage } from "../languages.ts";
import { openWorkbench } from "../open-workbench.ts";
import { scoreSummary } from "../score-summary.ts";
import { askServer, issueLine, type ScoredPeriod } from "../server-answer.ts";

/** What closing answers beside the scores. */
interface ClosedPeriod extends ScoredPeriod {
  readonly closedAt: string;
}

/** Scores one period a last time and freezes it, in a file of its own. */
export const closeCommand: Command = {
  name: "close",
  usage:
    "close --book book.xlsx --period 2021-Q1 --out out.xlsx [--by Name] [--accept P003,P007] [--tab Name=file.csv]… [--json] [--language en|zh-Hans|zh-Hant]",

  async run(args, surroundings) {
    const { values } = readArguments(args, {
      book: { type: "string" },
      period: { type: "string" },
      out: { type: "string" },
      by: { type: "string", default: "" },
      accept: { type: "string" },
      tab: { type: "string", multiple: true },
      json: { type: "boolean", default: false },
      language: { type: "string", default: "en" },
    });
    const book = required(values.book, "book", "book.xlsx");
    const period = required(values.period, "period", "2021-Q1");
    const out = required(values.out, "out", "closed.xlsx");
    const language = checkedLanguage(values.language);
    const { workbench, save } = await openWorkbench({ book, tab: values.tab }, surroundings);
    const answer = askServer<ClosedPeriod>(workbench, "closePeriod", [
      period,
      language,
      values.by,
      idsOf(values.accept),
    ]);
    if (!answer.ok) {
      surroundings.err(answer.message);
      return 1;
    }
    await save(out);
    for (const line of values.json ? [JSON.stringify(answer.value)] : closedLines(answer.value, out)) {
      surroundings.out(line);
    }
    return 0;
  },
};

/** The people who may be closed without a result; null where the option is left out. */
function idsOf(list: string | undefined): readonly string[] | null {
  if (list === undefined) return null;
  return list
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

function closedLines({ period, people, issues, closedAt }: ClosedPeriod, out: string): string[] {
  return [
    `${period}: closed at ${closedAt} with ${people.length} people`,
    ...(people.length > 0 ? [scoreSummary(people)] : []),
    ...issues.map(issueLine),
    `Saved as ${out}.`,
  ];
}
