import { readArguments } from "../arguments.ts";
import type { Command, Surroundings } from "../command.ts";
import { latestPeriod } from "../latest-period.ts";
import { openWorkbench } from "../open-workbench.ts";
import { scoreSummary } from "../score-summary.ts";
import { askServer, type ScoredPeriod } from "../server-answer.ts";

const TEMPLATE = "customer-success";

const NEXT_STEPS = [
  "",
  "This ran the built add-on in an in-memory spreadsheet. To go on:",
  "  npm run -s sheet -- new --template customer-success --out book.xlsx",
  "  npm run -s sheet -- check --book book.xlsx",
  "  npm run -s sheet -- score --book book.xlsx --period <period> --out scored.xlsx",
  "  npm run -s sheet -- eval '=KPI_SCORE(90%, {80%,90%,100%}, {0,100,120})'",
  "To see it in a spreadsheet in the browser: npm start",
];

/** Shows the add-on at work without any file: the sample team, scored. */
export const demoCommand: Command = {
  name: "demo",
  usage: "demo",

  async run(args, surroundings) {
    readArguments(args, {});
    const { workbench } = await openWorkbench({}, surroundings);
    const setUp = askServer<{ tabs: readonly string[] }>(workbench, "setUpWorkbook", [TEMPLATE, "en", true]);
    if (!setUp.ok) return fail(setUp.message, surroundings);
    const period = latestPeriod(workbench.grid);
    if (period === undefined) return fail("The sample has no period to score.", surroundings);
    const scored = askServer<ScoredPeriod>(workbench, "scorePeriod", [period, "en"]);
    if (!scored.ok) return fail(scored.message, surroundings);
    surroundings.out(`Sample team ${TEMPLATE}, period ${period}\n`);
    for (const line of [scoreSummary(scored.value.people), ...NEXT_STEPS]) surroundings.out(line);
    return 0;
  },
};

function fail(message: string, { err }: Surroundings): 1 {
  err(message);
  return 1;
}
