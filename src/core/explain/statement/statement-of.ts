import { message } from "../../model/message.ts";
import { explainBonus } from "../explain-bonus.ts";
import { kpiParts } from "./kpi-parts.ts";
import { letterClosing, letterScheme, letterVoices } from "./letter-end.ts";
import { letterEvents } from "./letter-events.ts";
import { letterHead } from "./letter-head.ts";
import { letterKpis } from "./letter-kpis.ts";
import { letterOutlook } from "./letter-outlook.ts";
import { letterPromotion } from "./letter-promotion.ts";
import { letterTalk } from "./letter-talk.ts";
import { letterTrend } from "./letter-trend.ts";
import { list, type Statement, type StatementSection, section } from "./statement.ts";
import type { StatementFacts } from "./statement-facts.ts";

function letterBonus({ scheme, scored, bonuses, people, person }: StatementFacts): readonly StatementSection[] {
  if (scheme.tiers.length === 0) return [];
  return section(message("letter.headBonus"), [list(explainBonus(scheme, scored, bonuses, people.list, person))]);
}

/**
 * A person's whole result as a letter (rule 26), for a review interview: every number in it comes out of the run that
 * computed it. What does not concern the person is not mentioned.
 */
export function statementOf(facts: StatementFacts): Statement {
  const parts = kpiParts(facts.scored, facts.person);
  return {
    title: message("letter.title", { period: facts.period.id }),
    sections: [
      ...letterHead(facts, parts),
      ...letterKpis(facts, parts),
      ...letterEvents(facts),
      ...letterTrend(facts, parts),
      ...letterBonus(facts),
      ...letterPromotion(facts),
      ...letterOutlook(facts, parts),
      ...letterVoices(facts),
      ...letterTalk(facts),
      ...letterScheme(facts),
      ...letterClosing(facts),
    ],
  };
}
