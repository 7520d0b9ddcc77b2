import { csvCell } from "../../../src/workbench/files/csv-value.ts";
import type { BookData } from "../../../src/workbench/grid/book-data.ts";
import { dataFile } from "../../real-data/shared-data.ts";
import { readFields } from "../../support/sheets-csv.ts";

/** The call log of a real call centre. */
export const LOG = dataFile("call-center-2021q1.csv");

/** The log's fields as text, its headings first. */
export const logFields = (): readonly (readonly string[])[] => readFields(LOG.path);

/** How many of the log's calls each agent had in months of 2021 ("01", "02", "03"). */
export function callsByAgent(months: readonly string[]): ReadonlyMap<string, number> {
  const calls = new Map<string, number>();
  for (const [, agent = "", date = ""] of logFields().slice(1)) {
    if (months.includes(date.slice(5, 7))) calls.set(agent, (calls.get(agent) ?? 0) + 1);
  }
  return calls;
}

/** The share of an agent's calls of the quarter that were answered. */
export function answerRateOf(agent: string): number {
  const mine = logFields().filter((fields) => fields[1] === agent);
  return mine.filter((fields) => fields[5] === "Y").length / mine.length;
}

/** The mean rating that an agent's callers gave in the quarter. */
export function ratingOf(agent: string): number {
  const ratings = logFields().flatMap((fields) => (fields[1] === agent && fields[9] ? [Number(fields[9])] : []));
  return ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length;
}

/** The bonus base of the first agent by name; each further one has one more. */
export const BASE = 1000;

/** The book with the agents as its people and the log as its records, and one call of each agent in April. */
export function withLog(book: BookData): BookData {
  const [header = [], ...calls] = logFields();
  const agents = [...callsByAgent(["01", "02", "03"]).keys()].sort();
  const april = agents.map((agent, index) => [
    `A${index}`,
    agent,
    "2021-04-01",
    "9:00:00",
    "Streaming",
    "Y",
    "Y",
    "50",
    "0:03:30",
    "4",
  ]);
  const heads = ["Person ID", "Name", "Bonus base", "Email", "Grade", "Grade since"];
  const people = agents.map((agent, index) => [
    ...[agent, `${agent} Agent`, String(BASE + index), `${agent}@example.com`],
    ...["Junior representative", "2019-01-07"],
  ]);
  const contents: Readonly<Record<string, readonly (readonly string[])[]>> = {
    People: [heads, ...people],
    Records: [header, ...calls, ...april],
  };
  return {
    ...book,
    tabs: book.tabs.map((tab) => {
      const rows = contents[tab.name];
      return rows ? { ...tab, rows: rows.map((row) => row.map(csvCell)) } : tab;
    }),
  };
}
