import type { FindingCode } from "../../../src/core/index.ts";
import { sayIssue, sayPlace } from "../../../src/i18n/say.ts";
import { book, type SmallBook } from "../../support/book.ts";
import { checked } from "../../support/findings.ts";

const BLANK = { KPI: "", Threshold: "", Target: "", Curve: "", Knots: "", Points: "", Unit: "" };

/** Ten people with actuals that tell them apart in two KPIs: a scheme in which nothing is found. */
export const CLEAN: SmallBook = {
  kpis: [
    { ...BLANK, KPI: "CSAT", Threshold: 0, Target: 100 },
    { ...BLANK, KPI: "SPEED", Threshold: 0, Target: 100 },
  ],
  weights: [{ CSAT: 50, SPEED: 50 }],
  ratings: [
    { From: 80, Band: "A" },
    { From: 60, Band: "B" },
    { From: 0, Band: "C" },
  ],
  people: Array.from({ length: 10 }, (_, i) => ({ "Person ID": `P${i}`, Post: "Support", "Bonus base": 1000 })),
  metrics: Array.from({ length: 10 }, (_, i) => ({
    "Person ID": `P${i}`,
    Period: "2026-Q3",
    CSAT: 100 - 7 * i,
    SPEED: 21 + ((i * 37) % 90),
  })),
};

/** What is found of one kind: its place and its sentence. */
export function told(code: FindingCode, tabs: SmallBook): readonly string[] {
  const { findings } = checked(book({ ...CLEAN, ...tabs }));
  return findings.filter((one) => one.code === code).map((one) => `${sayPlace(one)} ${sayIssue(one, "en")}`);
}

/** The codes of all that is found. */
export function codes(tabs: SmallBook): readonly string[] {
  return checked(book({ ...CLEAN, ...tabs })).findings.map(({ code }) => code);
}

/** A KPI's row. */
export function kpi(cells: Readonly<Record<string, string | number>>) {
  return { ...BLANK, ...cells };
}
