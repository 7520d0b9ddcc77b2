import type { TrialField } from "../../engine/outcome.ts";
import type { PageWords } from "../../words/page-words.ts";

/** What is read before an input: the cell by its name, with its unit. The sentence of a rule tells its unit itself. */
export function labelOf(field: TrialField, say: PageWords["say"]): string {
  const { edit, period } = field;
  const name = field.name || say("whatIf.otherTeams");
  if (edit.kind === "rule") return name;
  if (edit.kind !== "pool") return say(`whatIf.${edit.kind}`, { name }) + signOf(field);
  const pool = say("whatIf.pool", { name, period: period || say("whatIf.everyPeriod") });
  return field.unit === "" ? pool : `${pool} (${field.unit})`;
}

/** The unit of a value, as it follows it. */
export function signOf({ isPercent, unit }: TrialField): string {
  if (isPercent) return " %";
  return unit === "" ? "" : ` ${unit}`;
}

/** The step up that a rule is for, in words. */
export function stepName({ track, grade, next }: NonNullable<TrialField["step"]>, say: PageWords["say"]): string {
  const names = [track, stepWords(grade, next, say)].filter((name) => name !== "");
  return names.join(" · ") || say("whatIf.everyStep");
}

function stepWords(from: string, to: string, say: PageWords["say"]): string {
  if (from !== "" && to !== "") return say("promo.step", { from, next: to });
  if (to !== "") return say("whatIf.stepTo", { to });
  return from === "" ? "" : say("whatIf.stepFrom", { from });
}
