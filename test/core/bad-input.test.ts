import { describe, expect, test } from "vitest";
import { type Row, resultTables, run, type Tables } from "../../src/core/index.ts";
import { sayIssue, sayPlace } from "../../src/i18n/say.ts";
import { book, type SmallBook } from "../support/book.ts";
import { identityBook } from "../support/identity-book.ts";
import { outcome } from "../support/outcome.ts";
import { inWords, placedInto } from "../support/placing.ts";

const SOUND = identityBook({ P1: 85, P2: 70 });

const told = (tables: Tables, period = "2026-Q3"): readonly string[] =>
  run(tables, period).issues.map((issue) => `${sayPlace(issue)} ${sayIssue(issue, "en")}`.trim());

describe("a workbook that cannot be run says what it lacks", () => {
  test("an empty workbook", () => {
    const { kind, issues } = run({}, "2026-Q3");
    expect(kind).toBe("noPeriod");
    expect(issues.map(({ code }) => code)).toEqual(["tab.missing", "tab.missing", "tab.missing", "metrics.noData"]);
  });

  test("empty tabs", () => {
    const empty = book({ kpis: [[]], weights: [[""]], metrics: [[""]], people: [[]] });
    const { kind, issues } = run(empty, "2026-Q3");
    expect(kind).toBe("noPeriod");
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(["tab.empty", "tab.headerMissing"]));
  });

  test.each(["kpis", "weights", "metrics"] as const)("without the tab %s", (key) => {
    const { [key]: _gone, ...rest } = SOUND;
    expect(told(rest).join(" ")).toContain("is missing");
  });

  test("a period that no row has, with the periods that there are", () => {
    expect(told(SOUND, "2025-Q1").join("\n")).toMatch(
      /^Nothing in this workbook is for the period 2025-Q1[.] It has: 2026-Q3[.]/,
    );
  });

  test("a period that is none", () => {
    const [problem = ""] = told(SOUND, "the third quarter");
    expect(problem).toContain("“the third quarter” is not a period. Write 2026-09");
  });
});

describe("every problem says what was found, where, and what to do; the other people are scored", () => {
  test("text, an error and a twin in one tab", () => {
    const tables = identityBook([
      { "Person ID": "P1", Period: "2026-Q3", score: "very good" },
      { "Person ID": "P2", Period: "2026-Q3", score: "#DIV/0!" },
      { "Person ID": "P3", Period: "2026-Q3", score: 80 },
      { "Person ID": "P4", Period: "2026-Q3", score: 70 },
      { "Person ID": "P4", Period: "2026-Q3", score: 75 },
    ]);
    const problems = told(tables);
    expect(problems).toHaveLength(3);
    expect(problems.find((text) => text.startsWith("Metrics!C2"))).toContain(
      "“very good” is not a number. Type a number",
    );
    expect(problems.find((text) => text.startsWith("Metrics!C3"))).toContain("#DIV/0!");
    expect(problems.find((text) => text.startsWith("Metrics!A6"))).toContain(
      "P4 has two rows for 2026-Q3; the other is row 5",
    );
    const { of } = outcome(tables, "2026-Q3");
    expect(["P1", "P2", "P3", "P4"].map((id) => of(id).total)).toEqual([null, null, 80, null]);
  });

  test("29 February, where there is none and where there is one", () => {
    const joined = (day: string) =>
      outcome(identityBook({ P1: 80 }, { people: [{ ID: "P1", "Grade since": day }] }), "2026-Q3").errors;
    expect([joined("2023-02-29"), joined("2024-02-29")]).toEqual([["cell.notDate at People!B2"], []]);
  });

  test("1,000 columns take no time and change nothing", () => {
    const extra = Array.from({ length: 1000 }, (_, i) => `extra ${i}`);
    const rows: readonly Row[] = [
      ["Person ID", ...extra, "Period", "score"],
      ["P1", ...extra.map(() => 1), "2026-Q3", 85],
    ];
    const start = performance.now();
    expect(outcome(identityBook({}, { metrics: rows }), "2026-Q3").of("P1").total).toBe(85);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("names that look like formulas, emoji and right-to-left names go through as they are", () => {
    const names = ['=HYPERLINK("http://example.com")', "👩‍💻 Ana", "محمد", "+1", "@all", "-", "<b>x</b>"];
    const people = names.map((Name, i) => ({ ID: `P${i}`, Name }));
    const totals = Object.fromEntries(names.map((_, i) => [`P${i}`, 80]));
    const [scores] = resultTables(outcome(identityBook(totals, { people }), "2026-Q3").result);
    if (!scores) throw new Error("no Scores table");
    expect(
      placedInto([], inWords(scores))
        .slice(1)
        .map((row) => row[2]),
    ).toEqual(names);
  });

  test("rows that are shorter than the header, and cells beyond it", () => {
    const metrics: readonly Row[] = [
      ["Person ID", "Period", "score"],
      ["P1", "2026-Q3"],
      ["P2", "2026-Q3", 70, "beyond"],
      [],
    ];
    const { of, errors } = outcome(identityBook({}, { metrics }), "2026-Q3");
    expect([of("P1").status, of("P2").total, errors]).toEqual(["insufficient", 70, []]);
  });

  test("settings that nobody knows, and one that stands twice", () => {
    const settings = [
      { Setting: "Colour", Value: "red" },
      { Setting: "Decimals", Value: 2 },
      { Setting: "总分小数位", Value: 0 },
    ];
    const { errors, warnings } = outcome(identityBook({ P1: 84.956 }, { settings }), "2026-Q3");
    expect([errors, warnings]).toEqual([["settings.twice at Settings!A4"], ["settings.unknown at Settings!A2"]]);
  });

  test("a person whose grade is an error is held, not weighed as somebody without one", () => {
    const weights = [
      { Grade: "L1", score: 100 },
      { Grade: "", score: 100 },
    ];
    const people = [
      { ID: "P1", Grade: "#REF!" },
      { ID: "P2", Grade: "L1" },
    ];
    const { errors, of } = outcome(identityBook({ P1: 80, P2: 70 }, { people, weights }), "2026-Q3");
    expect(errors).toEqual(["cell.error at People!B2"]);
    expect([of("P1").status, of("P2").total]).toEqual(["held", 70]);
  });

  test.each<[string, SmallBook, string]>([
    [
      "a row of weights",
      {
        weights: [
          { Region: "#N/A", score: 100 },
          { Region: "", score: 100 },
        ],
      },
      "cell.error at Weights!A2",
    ],
    [
      "a promotion rule",
      { rules: [{ Rule: "total", "From grade": "#REF!", Bound: 50 }] },
      "cell.error at 'Promotion rules'!B2",
    ],
    ["an event", { events: [{ ID: "P1", Date: "2026-08-01", Type: "#NAME?" }] }, "cell.error at Events!C2"],
  ])("an error where a word belongs is a problem in %s", (_name, more, problem) => {
    expect(outcome(identityBook({ P1: 80 }, more), "2026-Q3").errors).toContain(problem);
  });

  test("a person whose id is an error is no person", () => {
    const people = [{ ID: "P1" }, { ID: "#REF!" }];
    const { errors, result } = outcome(identityBook({ P1: 80 }, { people }), "2026-Q3");
    expect(errors).toEqual(["cell.error at People!A3"]);
    expect(result.people.list.map(({ id }) => id)).toEqual(["P1"]);
  });
});
