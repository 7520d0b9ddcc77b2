import type { ScoredPerson } from "./server-answer.ts";
import { textTable } from "./text-table.ts";

/** The columns of a summary, where the answer has them: key → header. */
const COLUMNS = {
  id: "Id",
  name: "Name",
  total: "Total",
  band: "Band",
  tier: "Tier",
  bonus: "Bonus",
  correction: "Correction",
  promotions: "Promotion",
  status: "Status",
} as const;

/** People and their results as a table for the terminal. */
export function scoreSummary(people: readonly ScoredPerson[]): string {
  const columns = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((column) =>
    people.some((person) => cellText(person[column]) !== ""),
  );
  return textTable(
    columns.map((column) => COLUMNS[column]),
    people.map((person) => columns.map((column) => cellText(person[column]))),
  );
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(stepText).join(", ");
  return String(value);
}

/** Whether a step up is open, in words: `notYet` → `not yet`. */
function stepText(step: unknown): string {
  if (typeof step !== "object" || step === null || !("flag" in step)) return String(step);
  return String(step.flag).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
