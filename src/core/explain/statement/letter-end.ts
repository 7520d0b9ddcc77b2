import { type Message, message } from "../../model/message.ts";
import type { People, Person } from "../../model/person.ts";
import { HUNDRED, multiply, numberOf, rationalOf } from "../../model/rational.ts";
import { superiorOf } from "../../read/superior-of.ts";
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

/** The superior by name, or as the People tab has it. */
function superiorNamed(people: People, person: Person): string {
  const id = superiorOf(people, person);
  const known = people.list.find((one) => one.id === id);
  return known ? nameOf(known) : id;
}

/** Whom to talk to. */
export function letterClosing({ people, person }: StatementFacts): readonly StatementSection[] {
  const who = superiorNamed(people, people.list[person] as Person);
  return section(null, [paragraph(who === "" ? message("letter.ask") : message("letter.askNamed", { who }))]);
}
