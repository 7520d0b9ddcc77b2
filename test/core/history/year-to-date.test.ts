import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainBonus } from "../../../src/core/explain/explain-bonus.ts";
import { yearToDate } from "../../../src/core/history/year-to-date.ts";
import type { PeriodRun, Row } from "../../../src/core/index.ts";
import {
  closedRun,
  Issues,
  nearestSteps,
  parsePeriod,
  prepare,
  readHistory,
  resultTables,
  runPeriod,
} from "../../../src/core/index.ts";
import { message } from "../../../src/core/model/message.ts";
import type { Period } from "../../../src/core/model/period.ts";
import { agrees } from "../../../src/core/review/closed-run.ts";
import { say } from "../../../src/i18n/say.ts";
import { type ClosingBook, sha256 } from "../../support/closing-book.ts";
import { type Actuals, metrics, team } from "./closing.ts";

/** The team of the closing tests with a plan that is settled year to date; quarters make up a year by their mean. */
function plan(actuals: Actuals, more: readonly Row[] = []): ClosingBook {
  const book = team(actuals);
  book.set("settings", [["Setting", "Value"], ["Bonus mode", "whole"], ["Year to date", "yes"], ...more]);
  book.set("kpis", [
    ["KPI", "Knots", "Points", "Roll-up"],
    ["CSAT", "0; 200", "0; 200", "mean"],
  ]);
  return book;
}

const amountOf = (run: PeriodRun, id: string): number =>
  run.bonuses.amountMinor[run.people.list.findIndex((person) => person.id === id)] as number;

function whyOf({ scheme, scored, bonuses, people }: PeriodRun, person: number): readonly string[] {
  return explainBonus(scheme, scored, bonuses, people.list, person).map((one) => say(one, "en"));
}

const YEAR = {
  "2026-Q1": { A: 100, B: 60 },
  "2026-Q2": { A: 70, B: 60 },
  "2026-Q3": { A: 20, B: 120 },
};

describe("a year-to-date plan (rule 21)", () => {
  it("pays earned to date less paid to date; what was paid too much is a recovery, never dropped", () => {
    const book = plan(YEAR);
    // Q1: 100 → 1.25 × 1,000. Q2: mean 85 → 1 × 2,000 − 1,250. Q3: mean 63.3 → 0.5 × 3,000 − 2,000.
    expect(amountOf(book.close("2026-Q1"), "A")).toBe(125_000);
    expect(amountOf(book.close("2026-Q2"), "A")).toBe(75_000);
    const third = book.score("2026-Q3");
    expect(amountOf(third, "A")).toBe(-50_000);
    // B: 60 → 0.5 × 1,000; 60 → 0.5 × 2,000 − 500; mean 80 → 1 × 3,000 − 1,000.
    expect(amountOf(third, "B")).toBe(200_000);
  });

  it("is explained from base and tier to what each period paid and the difference (rule 26)", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    book.close("2026-Q2");
    expect(whyOf(book.score("2026-Q3"), 0)).toEqual([
      "Year to date, 2026-01-01 to 2026-09-30: total 63.3.",
      "Total 63.3 reaches the tier Bronze, from 60, coefficient 0.5.",
      "The bonus base counts 3 times, once for each period since the year began.",
      "Base 3000, the tier's coefficient on everything: 1500.",
      "Earned to date: 1500.",
      "– 2026-Q1: total 100, paid 1250.",
      "– 2026-Q2: total 70, paid 750.",
      "Paid to date: 2000. Too much was paid, so 500 is recovered.",
    ]);
  });

  it("is explained with every further factor of what was earned: coefficients, presence, limits and awards", () => {
    const book = plan(YEAR, [["Highest bonus", 800]]);
    book.set("people", [
      ["Person ID", "Name", "Bonus base", "Team", "Hired on"],
      ["A", "Ann", 1000, "North", "2026-02-01"],
      ["B", "Bob", 1000, "North", ""],
    ]);
    book.set("coefficients", [
      ["Scope", "Which", "Coefficient"],
      ["team", "North", 1.2],
    ]);
    book.set("awards", [
      ["Award", "Kind", "Of what", "Bound", "Amount"],
      ["Star", "at least", "", 70, 50],
    ]);
    book.close("2026-Q1");
    // Mean 85: 1 × 2,000 × 1.2 × 150 ÷ 181 = 1,988.95 and two awards of 50, but at most 1,600 for two periods.
    expect(whyOf(book.score("2026-Q2"), 0)).toEqual([
      "Year to date, 2026-01-01 to 2026-06-30: total 85.",
      "Total 85 reaches the tier Silver, from 80, coefficient 1.",
      "The bonus base counts 2 times, once for each period since the year began.",
      "Bonus base 2000.",
      "× 1: individual coefficient, the tier's coefficient on everything.",
      "× 1.2: team coefficient (North).",
      "× 0.8287: employed on 150 of 181 days.",
      "+ 100: awards (Star; Star).",
      "Limited to the highest bonus, 1600.",
      "Earned to date: 1600.",
      "– 2026-Q1: total 100, paid 800.",
      "Paid to date: 800. This period pays the difference: 800.",
    ]);
  });

  it("says that a veto takes the bonus of the whole stretch", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    book.set("events", [
      ["Person ID", "Date", "Type", "Effect"],
      ["A", "2026-05-02", "Breach", "no bonus"],
    ]);
    const second = book.score("2026-Q2");
    expect(amountOf(second, "A")).toBe(-125_000);
    expect(whyOf(second, 0).slice(2)).toEqual([
      "A veto pays no bonus.",
      "Earned to date: 0.",
      "– 2026-Q1: total 100, paid 1250.",
      "Paid to date: 1250. Too much was paid, so 1250 is recovered.",
    ]);
  });

  it("does not take the year back from whom a veto meets and whose result nobody can tell (rules 3 and 11)", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    book.set("metrics", metrics({ "2026-Q1": YEAR["2026-Q1"], "2026-Q2": { A: null, B: 60 } }));
    const [header = [], ...rows] = book.rows("metrics");
    book.set("metrics", [
      header,
      ...rows.map((row) => (row[1] === "2026-Q2" && row[0] === "A" ? ["A", "2026-Q2", "#REF!"] : row)),
    ]);
    book.set("events", [
      ["Person ID", "Date", "Type", "Effect"],
      ["A", "2026-05-02", "Breach", "no bonus"],
    ]);
    expect(amountOf(book.score("2026-Q2"), "A")).toBeNaN();
  });

  it("keeps awards of closed periods, also of those for a KPI, and never gives one to whom a veto barred", () => {
    const book = plan(YEAR);
    book.set("awards", [
      ["Award", "Kind", "Of what", "Bound", "Amount"],
      ["Best CSAT", "top", "CSAT", 1, 200],
      ["Star", "top", "", 1, 500],
    ]);
    book.set("events", [
      ["Person ID", "Date", "Type", "Effect"],
      ["A", "2026-02-02", "Breach", "no bonus"],
    ]);
    const wins = (run: PeriodRun, id: string) =>
      run.bonuses.toDate.get(run.people.list.findIndex((person) => person.id === id))?.awardsMinor;
    const first = book.close("2026-Q1");
    const won = ["A", "B"].map((id) =>
      first.bonuses.wins.reduce(
        (sum, { person, amountMinor }) => (first.people.list[person]?.id === id ? sum + amountMinor : sum),
        0,
      ),
    );
    const second = book.score("2026-Q2");
    const now = ["A", "B"].map((id) =>
      second.bonuses.wins.reduce(
        (sum, { person, amountMinor }) => (second.people.list[person]?.id === id ? sum + amountMinor : sum),
        0,
      ),
    );
    expect(won.reduce((sum, one) => sum + one)).toBe(70_000);
    expect(["A", "B"].map((id) => wins(second, id))).toEqual(won.map((one, i) => one + (now[i] ?? 0)));
  });

  it("pays nobody whose result of the period is held by a decision that is unclear", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    book.set("calibration", [
      ["Period", "Person ID", "Band before", "Band set", "Reason", "Decided by"],
      ["2026-Q2", "A", "B", "A", "", "Ms Li"],
    ]);
    const second = book.score("2026-Q2");
    expect(amountOf(second, "A")).toBeNaN();
    expect(whyOf(second, 0).join(" ")).toContain(say(message("bonus.noTotal"), "en"));
    expect(amountOf(second, "B")).toBe(50_000);
  });

  it("shows earned, paid and the recovery in columns of their own", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    book.close("2026-Q2");
    const table = resultTables(book.score("2026-Q3")).find(({ tab }) => tab === "bonuses");
    const at = (heading: string) => table?.columns.findIndex((words) => words.en[0] === heading) ?? -1;
    const shown = ["Earned to date", "Paid to date", "Recovery", "Bonus"].map(
      (heading) => table?.rows[0]?.[at(heading)],
    );
    expect(shown).toEqual([1500, 2000, 500, -500]);
  });

  it("contains the corrections of its year, which are not paid a second time", () => {
    const book = plan({ "2026-Q1": { A: 60 }, "2026-Q2": { A: 60 } });
    book.close("2026-Q1");
    book.set("metrics", metrics({ "2026-Q1": { A: 100 }, "2026-Q2": { A: 60 } }));
    const second = book.score("2026-Q2");
    expect(second.corrections?.size).toBe(0);
    // Mean 80 → 1 × 2,000, less the 500 that Q1 paid.
    expect(amountOf(second, "A")).toBe(150_000);
  });

  it("pays nobody while an earlier period of the year has data but is not closed: what it paid is not 0 but unknown", () => {
    const book = plan(YEAR);
    expect(book.problems("2026-Q2")).toContain("bonus.notClosed undefined!undefined");
    const second = book.score("2026-Q2");
    expect([amountOf(second, "A"), amountOf(second, "B")]).toEqual([Number.NaN, Number.NaN]);
    expect(whyOf(second, 0).at(-1)).toContain("2026-Q1. Nobody knows what they paid");
    book.close("2026-Q1");
    expect(book.problems("2026-Q2")).toEqual([]);
    expect(amountOf(book.score("2026-Q2"), "A")).toBe(75_000);
  });

  it("counts the year from the first period of which anything is known, and says so", () => {
    const book = plan({ "2026-Q2": { A: 100 }, "2026-Q3": { A: 60 } });
    expect(book.problems("2026-Q2")).toEqual(["bonus.yearUnknown undefined!undefined"]);
    expect(amountOf(book.close("2026-Q2"), "A")).toBe(125_000);
    // Mean 80 → 1 × 2,000 for two periods, not for three, less what the second quarter paid.
    expect(amountOf(book.score("2026-Q3"), "A")).toBe(75_000);
  });

  it("takes months for a quarter that they make up, if all three are closed", () => {
    const months = { "2026-01": { A: 100 }, "2026-02": { A: 100 }, "2026-03": { A: 100 }, "2026-Q2": { A: 100 } };
    const book = plan(months);
    book.close("2026-01");
    book.close("2026-02");
    expect(amountOf(book.score("2026-Q2"), "A")).toBeNaN();
    book.close("2026-03");
    expect(amountOf(book.score("2026-Q2"), "A")).toBe(2 * 125_000 - 3 * 125_000);
  });

  it("does not go together with a pool: nobody is paid until one of the two goes", () => {
    const book = plan(YEAR);
    book.set("pools", [["Amount"], [1000]]);
    expect(book.problems("2026-Q1")).toContain("bonus.poolsToDate Pools!2");
    expect(amountOf(book.score("2026-Q1"), "A")).toBeNaN();
  });

  it("does not take back a correction of the year before that was paid in this one", () => {
    const book = plan({ "2025-Q4": { A: 60 }, "2026-Q1": { A: 60 }, "2026-Q2": { A: 60 } });
    book.set("settings", [
      ["Setting", "Value"],
      ["Bonus mode", "whole"],
    ]);
    book.close("2025-Q4");
    book.set("metrics", metrics({ "2025-Q4": { A: 80 }, "2026-Q1": { A: 60 }, "2026-Q2": { A: 60 } }));
    expect(book.close("2026-Q1").corrections?.get("A")?.amountMinor).toBe(50_000);
    book.set("settings", [
      ["Setting", "Value"],
      ["Bonus mode", "whole"],
      ["Year to date", "yes"],
    ]);
    expect(amountOf(book.score("2026-Q2"), "A")).toBe(50_000);
  });

  it("settles nothing by itself of an earlier year whose data changed since, and says so", () => {
    const book = plan({ "2025-Q4": { A: 60 }, "2026-Q1": { A: 60 } });
    book.close("2025-Q4");
    expect(book.problems("2026-Q1")).toEqual([]);
    book.set("metrics", metrics({ "2025-Q4": { A: 80 }, "2026-Q1": { A: 60 } }));
    expect(book.score("2026-Q1").corrections?.size).toBe(0);
    expect(book.problems("2026-Q1")).toEqual(["history.otherYear History!2"]);
  });

  it("takes no comment that is written later for a change", () => {
    const book = plan({ "2025-Q4": { A: 60, B: 60 }, "2026-Q1": { A: 60, B: 60 } });
    const feedback = (...comments: readonly string[]) => [
      ["Person ID", "Period", "KPI", "Rater group", "Score", "Comment"],
      ...comments.map((comment, at) => [at === 0 ? "B" : "A", "2025-Q4", "CSAT", "Superior", 90 + at, comment]),
    ];
    book.set("feedback", feedback("Good", "Zealous"));
    book.close("2025-Q4");
    book.set("feedback", feedback("Zealous indeed", ""));
    expect(book.problems("2026-Q1")).toEqual([]);
    book.set(
      "feedback",
      feedback("Good", "Zealous").map((row, at) => row.with(4, at === 1 ? 50 : (row[4] ?? ""))),
    );
    expect(book.problems("2026-Q1")).toEqual(["history.otherYear History!2"]);
  });

  it.each(["", "sum"])(
    "pays nobody while a weighed KPI has the roll-up “%s”: its actual is none of a whole year",
    (how) => {
      const book = plan(YEAR);
      book.set("kpis", [
        ["KPI", "Knots", "Points", "Roll-up"],
        ["CSAT", "0; 200", "0; 200", how],
      ]);
      expect(book.problems("2026-Q1")).toContain("bonus.notToDate KPIs!2");
      expect(amountOf(book.score("2026-Q1"), "A")).toBeNaN();
    },
  );

  it("takes nothing back from whose data are gone", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    book.set("metrics", metrics({ "2026-Q1": { B: 60 }, "2026-Q2": { A: 70, B: 60 } }));
    const second = book.score("2026-Q2");
    expect(amountOf(second, "A")).toBeNaN();
    expect(whyOf(second, 0).at(-1)).toContain("The data of 2026-Q1");
    expect(amountOf(second, "B")).toBe(50_000);
  });

  it("settles nothing for whom the row of a closed period was edited by hand, and says which", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    const [header = [], ann = [], ...rest] = book.rows("history");
    const bonus = header.indexOf("Bonus");
    book.set("history", [header, ann.map((cell, at) => (at === bonus ? 0 : cell)), ...rest]);
    const second = book.score("2026-Q2");
    expect(amountOf(second, "A")).toBeNaN();
    expect(whyOf(second, 0).at(-1)).toContain("The row of 2026-Q1 in the History tab was edited by hand");
    expect(amountOf(second, "B")).toBe(50_000);
  });

  it("pays nobody while rows of a closed period of the year are missing", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    book.set("history", book.rows("history").slice(0, -1));
    const second = book.score("2026-Q2");
    expect([amountOf(second, "A"), amountOf(second, "B")]).toEqual([Number.NaN, Number.NaN]);
  });

  it("is computed again from what was frozen of all periods of the year, so that its letter can be shared", () => {
    const book = plan(YEAR);
    // A stretch of days that touches both quarters stands in both snapshots, and counts once.
    book.set("assignments", [
      ["Person ID", "From date", "To date", "Bonus base"],
      ["A", "2026-03-01", "2026-04-30", 1200],
    ]);
    book.close("2026-Q1");
    const paid = book.close("2026-Q2");
    book.set("metrics", metrics({ "2026-Q3": { A: 20 } }));
    const history = readHistory(book.tables, sha256, new Issues());
    const [, closed] = history.periods;
    const again = closed && closedRun(history, closed);
    expect(again && agrees(again, closed, 0) && agrees(again, closed, 1)).toBe(true);
    expect(again && whyOf(again.run, 0)).toEqual(whyOf(paid, 0));
  });

  it("has a nearest step for the band of the period, and claims none for the tier, which goes by the stretch (rule 27)", () => {
    const book = plan(YEAR);
    book.close("2026-Q1");
    const prepared = prepare(book.tables, new Issues(), readHistory(book.tables, sha256, new Issues()));
    const run = runPeriod(prepared, parsePeriod("2026-Q2") as Period, new Issues());
    const [steps] = nearestSteps(prepared, run, [0]);
    expect(steps?.all.map(({ kind, lift }) => [kind, lift.kind])).toContainEqual(["step", "band"]);
    expect(steps?.all.map(({ lift }) => lift.kind)).not.toContain("tier");
  });

  it("begins anew with the year that the settings name", () => {
    const book = plan({ "2026-Q1": { A: 100 }, "2026-Q2": { A: 60 } }, [["Year begins in month", 4]]);
    book.close("2026-Q1");
    expect(amountOf(book.score("2026-Q2"), "A")).toBe(50_000);
  });

  it("law: what the periods of a year paid adds up to what the year earned", () => {
    const actual = fc.integer({ min: 0, max: 130 });
    fc.assert(
      fc.property(fc.tuple(actual, actual, actual, actual), (actuals) => {
        const ids = ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"];
        const book = plan(Object.fromEntries(ids.map((id, i) => [id, { A: actuals[i] as number }])));
        const runs = ids.map((id) => book.close(id));
        const paid = runs.reduce((sum, run) => sum + amountOf(run, "A"), 0);
        expect(paid).toBe(runs[3]?.bonuses.toDate.get(0)?.earnedMinor);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the part of a year up to a period", () => {
  const earlier = (id: string, month: number) =>
    yearToDate(parsePeriod(id) as Period, month)?.earlier.map((past) => past.id) ?? null;

  it.each([
    ["2026-Q3", 1, ["2026-Q2", "2026-Q1"]],
    ["2026-03", 1, ["2026-02", "2026-01"]],
    ["2026-Q1", 1, null],
    ["2026-Q2", 4, null],
    ["2026-Q1", 4, ["2025-Q4", "2025-Q3", "2025-Q2"]],
    ["2026", 1, null],
    ["2026-H1", 4, null],
    ["2026-01-05..2026-02-03", 1, null],
  ])("%s in years from month %i", (id, month, wanted) => {
    expect(earlier(id, month)).toEqual(wanted);
  });
});
