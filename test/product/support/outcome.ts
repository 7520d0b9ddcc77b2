import { expect } from "vitest";
import type { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import type { TabData } from "../../../src/workbench/grid/book-data.ts";
import { check, open, type Person, score, type Tabs, type Told } from "./product.ts";

const RESULT_TABS: ReadonlySet<string> = new Set(["Scores", "Bonus", "Promotion", "得分", "奖金", "晋升"]);

/** Every cell of the source tabs with its formula, format and note. */
export function sourcesOf(workbench: Workbench): readonly TabData[] {
  return workbench.exportBook().tabs.filter(({ name }) => !RESULT_TABS.has(name));
}

/** What checking and scoring a workbook came to. */
export interface Outcome {
  readonly workbench: Workbench;
  /** The problems that the check told: severity and place, and the sentence. */
  readonly told: readonly string[];
  readonly issues: readonly Told[];
  /** Everybody's result by id. */
  readonly people: Readonly<Record<string, Person>>;
  /** Everybody's total by id. */
  readonly totals: Readonly<Record<string, number | null>>;
}

/** A problem on one line, as a person reads it. */
const toldLine = ({ severity, where, message }: Told): string => `${severity} ${where}: ${message}`;

/** Checks and scores a workbook, and expects that nothing of what people typed is changed by it. */
export function outcomeOf(tabs: Tabs, period = "2026-Q3", language = "en"): Outcome {
  const workbench = open(tabs);
  const before = sourcesOf(workbench);
  const issues = check(workbench, language);
  expect(workbench.exportBook().tabs, "the check changed the workbook").toEqual(before);
  const scored = score(workbench, period, language);
  expect(sourcesOf(workbench), "scoring changed what people typed").toEqual(before);
  return {
    workbench,
    issues,
    told: issues.map(toldLine),
    people: Object.fromEntries(scored.people.map((person) => [person.id, person])),
    totals: Object.fromEntries(scored.people.map(({ id, total }) => [id, total])),
  };
}
