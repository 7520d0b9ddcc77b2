import { BONUS_PART_COLUMNS, type Language, numberOf, type PeriodRun, type Rational } from "../../core/index.ts";
import type { ValueOf } from "../api/calls.ts";

type FactorLine = ValueOf<"bonus">["factors"][number];
type FactorName = keyof typeof BONUS_PART_COLUMNS;

/** What multiplies one person's bonus, or stands in its place. */
function valuesOf(parts: PeriodRun["bonuses"]["parts"]): ReadonlyMap<FactorName, readonly number[]> {
  const values = new Map<FactorName, number[]>();
  const note = (name: FactorName, value: Rational): void => {
    const list = values.get(name);
    if (list) list.push(numberOf(value));
    else values.set(name, [numberOf(value)]);
  };
  for (const { earned, guarantee } of parts.values()) {
    for (const { name, value } of earned.factors) note(name, value);
    const { presence } = earned;
    if (presence.present !== presence.of) note("proration", presence.share);
    if (guarantee) note("guarantee", guarantee.amount);
  }
  return values;
}

/** The factors in use beside the individual coefficient, each with its range and how many people it bears on. */
export function bonusFactors({ bonuses }: PeriodRun, language: Language): readonly FactorLine[] {
  return [...valuesOf(bonuses.parts)].map(([name, values]) => ({
    name: BONUS_PART_COLUMNS[name][language][0],
    people: values.length,
    least: values.reduce((least, value) => Math.min(least, value)),
    most: values.reduce((most, value) => Math.max(most, value)),
  }));
}
