import type { ScoredPerson } from "./server-answer.ts";
import { textTable } from "./text-table.ts";

/** The columns of a summary, where the answer has them. */
const COLUMNS = ["id", "name", "total", "band", "tier", "amount", "promotion", "status"];

/** People and their results as a table for the terminal. */
export function scoreSummary(people: readonly ScoredPerson[]): string {
  const columns = COLUMNS.filter((column) => people.some((person) => cellText(person[column]) !== ""));
  const headers = columns.map((column) => column.charAt(0).toUpperCase() + column.slice(1));
  return textTable(
    headers,
    people.map((person) => columns.map((column) => cellText(person[column]))),
  );
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
