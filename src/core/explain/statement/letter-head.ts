import { isoOf } from "../../model/calendar.ts";
import { type Message, message } from "../../model/message.ts";
import type { Person } from "../../model/person.ts";
import { bandByTotal } from "../../rate/calibrated.ts";
import { statusOf } from "../../score/status.ts";
import { calibrationStep } from "../explain-score.ts";
import type { KpiPart } from "./kpi-parts.ts";
import { paragraph, type StatementSection, section } from "./statement.ts";
import type { StatementFacts } from "./statement-facts.ts";

/** What a person is called in a letter. */
export function nameOf({ name, id }: Pick<Person, "name" | "id">): string {
  return name === "" ? id : name;
}

/** How much of the weight had data (rule 11). */
function coverage({ scored, person }: StatementFacts, parts: readonly KpiPart[]): Message {
  const counted = parts.filter(({ points }) => points !== null);
  if (counted.length === parts.length) return message("letter.coverageAll", { of: parts.length });
  const sum = scored.profiles.list[scored.profiles.of[person] as number]?.sum ?? 0;
  const pct = Math.round((1000 * (scored.scores.present[person] as number)) / sum) / 10;
  return message("letter.coverageSome", { present: counted.length, of: parts.length, pct });
}

/** The result in a sentence: total, band and coverage, or why there is none. */
function resultSentences(facts: StatementFacts, parts: readonly KpiPart[]): readonly Message[] {
  const { scheme, scored, person } = facts;
  const total = scored.scores.total[person] as number;
  if (Number.isNaN(total)) {
    const why = message(`status.${statusOf(scored.scores.status[person] as number)}`);
    return [message("letter.noTotal", { why })];
  }
  const calibrated = scored.calibrated?.get(person);
  const band = scheme.bands[bandByTotal(scored, person)];
  const result = band
    ? message("letter.result", { total, band: band.label, from: band.from })
    : message("letter.resultNoBand", { total });
  const decided = calibrated ? [calibrationStep(scheme, calibrated)] : [];
  return [result, ...decided, coverage(facts, parts)];
}

/** Whom the letter is to, what it is about, and the result. */
export function letterHead(facts: StatementFacts, parts: readonly KpiPart[]): readonly StatementSection[] {
  const { people, person, period } = facts;
  const who = people.list[person] as Person;
  const place = [who.post, who.grade, who.region, who.team].filter((text) => text !== "");
  const opening = message("letter.opening", { period: period.id, from: isoOf(period.from), to: isoOf(period.to) });
  return section(null, [
    paragraph(
      message("letter.person", { name: nameOf(who), id: who.id, place: place.map((text) => ` · ${text}`).join("") }),
    ),
    paragraph(message("letter.dear", { name: nameOf(who) })),
    paragraph(opening),
    paragraph(...resultSentences(facts, parts)),
  ]);
}
