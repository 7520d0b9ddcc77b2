import { type Message, message } from "../../model/message.ts";
import type { People, Person } from "../../model/person.ts";
import { HUNDRED, multiply, numberOf, rationalOf } from "../../model/rational.ts";
import { textOf } from "../../read/fields.ts";
import { folded, words } from "../../read/words/words.ts";
import { nameOf } from "./letter-head.ts";
import { list, paragraph, type StatementSection, section } from "./statement.ts";
import type { StatementFacts } from "./statement-facts.ts";

/** The self-review and the superior's comment, where they were given. */
export function letterVoices({ comments }: StatementFacts): readonly StatementSection[] {
  const said = comments.map(({ by, text }) =>
    message(by === "self" ? "letter.ownWords" : "letter.superiorsWords", { text }),
  );
  return section(message("letter.headVoices"), [list(said)]);
}

const OVER_PERIODS = new Set(["total", "rating", "kpi", "points"]);

/** The choices of the scheme that bear on what the letter says. */
export function letterScheme({ scheme, events, promotions, person }: StatementFacts): readonly StatementSection[] {
  const { decimals, minCoverage, bound, adjustmentMin, adjustmentMax, gapBreaks } = scheme.settings;
  const asksForRuns = promotions
    .filter((one) => one.person === person)
    .flatMap(({ step }) => [...step.required, ...step.groups.flat()])
    .some(({ rule }) => rule.periods > 1 && OVER_PERIODS.has(rule.subject.kind));
  const hasAdjustments = events.some(({ effect }) => effect.kind === "adjust");
  const pct = numberOf(multiply(rationalOf(minCoverage), HUNDRED));
  const sentences: readonly (Message | null)[] = [
    message("letter.rounding", { decimals }),
    message("letter.minCoverage", { pct }),
    scheme.bands.length > 0 ? message(bound === "atLeast" ? "letter.boundAtLeast" : "letter.boundMoreThan") : null,
    hasAdjustments ? message("letter.adjustments", { least: adjustmentMin, most: adjustmentMax }) : null,
    asksForRuns ? message(gapBreaks ? "letter.gapBreaks" : "letter.gapPassed") : null,
  ];
  return section(message("letter.headScheme"), [list(sentences.flatMap((one) => one ?? []))]);
}

/** Headings of the People tab under which companies say whom a person reports to. */
const SUPERIOR = words(
  "Manager|Direct manager|Superior|Direct superior|Reports to",
  "直接上级|上级|直属上级|汇报对象",
  "直屬主管|主管|直接主管|上級",
);

function superiorOf({ list: all, columnAt }: People, person: Person): string {
  const columns = Object.values(SUPERIOR).flatMap((some) => some.map((word) => columnAt.get(folded(word)) ?? -1));
  const column = columns.find((one) => one >= 0) ?? -1;
  const id = textOf(person.row[column] ?? "");
  const known = all.find((one) => one.id === id);
  return known ? nameOf(known) : id;
}

/** Whom to talk to. */
export function letterClosing({ people, person }: StatementFacts): readonly StatementSection[] {
  const who = superiorOf(people, people.list[person] as Person);
  return section(null, [paragraph(who === "" ? message("letter.ask") : message("letter.askNamed", { who }))]);
}
