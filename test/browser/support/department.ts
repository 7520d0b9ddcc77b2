import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../src/workbench/files/write-xlsx.ts";
import type { Scalar } from "../../../src/workbench/grid/book-data.ts";
import { newFolder } from "./server-process.ts";

const TEAMS = ["North", "South", "Key accounts", "Night shift"];
const NAMES = ["Ann", "Bo", "Cem", "Dana", "Eve", "Finn", "Gao Li", "Hana", "Ines", "Jun", "Kai", "Lu Min"];
const PEOPLE = 48;
const RATERS = ["Ms Adler", "Mr Bauer", "Ms Chen"];

type Rows = readonly (readonly Scalar[])[];

const idOf = (person: number): string => `P${String(person + 1).padStart(3, "0")}`;
const teamOf = (person: number): number => person % TEAMS.length;

/** Between 62 and 103, each team a little higher than the one before; some on a line, some just below one. */
const totalOf = (person: number): number => 62 + ((person * 37) % 53) * 0.7 + teamOf(person) * 1.5;

/** Ms Adler gives a point more than the others. */
const ratingOf = (person: number, rater: number): number => 3 + ((person + rater) % 3) * 0.5 + (rater === 0 ? 1 : 0);

const everybody = <T>(make: (person: number) => T): readonly T[] =>
  Array.from({ length: PEOPLE }, (_, person) => make(person));

const PERIOD = "2026-Q3";

const TABS: Readonly<Record<string, Rows>> = {
  KPIs: [
    ["KPI", "Name", "Knots", "Points", "Source"],
    ["score", "Score", "0; 200", "0; 200", "Metrics"],
    ["teamwork", "Teamwork", "1..5", "", "Feedback"],
  ],
  Weights: [
    ["score", "teamwork"],
    [100, 0],
  ],
  Ratings: [
    ["From total", "Band"],
    [95, "S"],
    [85, "A"],
    [75, "B"],
    [65, "C"],
    [0, "D"],
  ],
  Guide: [
    ["Band", "Share"],
    ["S", 0.1],
    ["A", 0.2],
    ["B", 0.5],
    ["C", 0.15],
    ["D", 0.05],
  ],
  "Bonus tiers": [
    ["From total", "Tier", "Coefficient"],
    [95, "S", 1.5],
    [85, "A", 1.2],
    [75, "B", 1],
    [65, "C", 0.5],
    [0, "D", 0],
  ],
  Ladder: [
    ["Grade", "Next grade"],
    ["Junior", "Senior"],
    ["Senior", ""],
  ],
  "Promotion rules": [
    ["From grade", "Next grade", "Rule", "Operator", "Bound"],
    ["Junior", "Senior", "rating", ">=", "A"],
  ],
  Settings: [
    ["Setting", "Value"],
    ["Bonus mode", "whole"],
    ["Currency", "EUR"],
  ],
  People: [
    ["Person ID", "Name", "Team", "Grade", "Manager", "Bonus base"],
    ...everybody((person) => [
      idOf(person),
      `${NAMES[person % NAMES.length]} ${1 + Math.floor(person / NAMES.length)}`,
      TEAMS[teamOf(person)] ?? "",
      "Junior",
      idOf(teamOf(person)),
      2000,
    ]),
  ],
  Metrics: [
    ["Person ID", "Period", "score"],
    ...everybody((person) => [idOf(person), PERIOD, Math.round(totalOf(person) * 10) / 10]),
  ],
  Feedback: [
    ["Person ID", "Period", "KPI", "Rater group", "Score", "Rated by"],
    ...everybody((person) =>
      RATERS.map((rater, at) => [idOf(person), PERIOD, "teamwork", "superior", ratingOf(person, at), rater]),
    ).flat(),
  ],
};

/** A department of four teams under a guide, with one lenient rater, as a workbook file. */
export async function departmentFile(): Promise<string> {
  const tabs = Object.entries(TABS).map(([name, rows]) => ({
    name,
    rows: rows.map((row) => row.map((value) => (value === "" ? null : { value }))),
  }));
  const file = join(newFolder(), "department.xlsx");
  writeFileSync(file, await writeXlsx({ tabs }));
  return file;
}
