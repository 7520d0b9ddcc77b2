import { type Message, message } from "../model/message.ts";
import { AWARD_KIND_CHOICES } from "../read/words/choices.ts";
import type { AwardWin } from "../reward/awards.ts";
import { valueIn } from "./values.ts";

/** Why somebody won an award: the total or actual, and the place or the bound (rules 26 and 29). */
export function explainAward({ award, kpi, value, place, team, isSplit }: AwardWin): readonly Message[] {
  const unit = kpi?.unit ?? "";
  const about = {
    what: kpi ? message("what.kpi", { kpi: kpi.name }) : message("what.total"),
    value: valueIn(unit, value),
  };
  if (place === null) {
    const operator = AWARD_KIND_CHOICES[award.kind];
    return [message("award.bound", { ...about, operator, bound: valueIn(unit, award.bound) })];
  }
  const ranked = { ...about, place, places: award.bound };
  const won = award.scope === "team" ? message("award.topOfTeam", { ...ranked, team }) : message("award.top", ranked);
  return isSplit ? [won, message("award.tied")] : [won];
}
