import { describe, expect, test } from "vitest";
import { SCORECARD } from "../../src/functions/index.ts";
import { outcome } from "./support/outcome.ts";

type Rows = readonly (readonly unknown[])[];

const BOOK = {
  kpis: [
    ["KPI", "Name", "Curve", "Knots", "Points"],
    ["csat", "CSAT", "linear", "80%, 90%, 100%", ""],
    ["aht", "AHT", "steps", "55, 45, 35", "60, 80, 100"],
  ],
  weights: [
    ["Post", "csat", "aht"],
    ["", 60, 40],
  ],
  metrics: [
    ["Person ID", "Period", "csat", "aht"],
    ["A1", "2026-Q3", 0.9, 45],
    ["A2", "2026-Q3", 0.95, 35],
  ],
  people: [
    ["Person ID", "Name", "Bonus base"],
    ["A1", "Ann", 1000],
    ["A2", "李雷", 2000],
  ],
  ratings: [
    ["From total", "Band"],
    [0, "C"],
    [85, "B"],
    [100, "A"],
  ],
  settings: [["Setting", "Value"]] as Rows,
  records: "" as Rows | "",
  feedback: "" as Rows | "",
  events: "" as Rows | "",
  assignments: "" as Rows | "",
  targets: "" as Rows | "",
  goals: "" as Rows | "",
};

function scorecard(
  changes: Partial<Record<keyof typeof BOOK, unknown>> = {},
  period: unknown = "2026-Q3",
): unknown[][] {
  const { kpis, weights, metrics, people, ratings, settings, ...rest } = { ...BOOK, ...changes };
  const { records, feedback, events, assignments, targets, goals } = rest;
  const scheme = [kpis, weights, metrics, people, ratings, settings] as const;
  return SCORECARD(period, ...scheme, records, feedback, events, assignments, targets, goals) as unknown[][];
}

const HEADINGS = ["Person ID", "Name", "Total", "Band", "Coverage", "Status", "CSAT points", "AHT points", "Problems"];
const ANN = ["A1", "Ann", 92, "B", 1, "Scored", 100, 80, ""];
const LI = ["A2", "李雷", 106, "A", 1, "Scored", 110, 100, ""];

test("A row of headings, and each person with total, band, coverage, status and points", () => {
  expect(scorecard()).toEqual([HEADINGS, ANN, LI]);
});

test("Nothing about pay is shown", () => {
  expect(JSON.stringify(scorecard())).not.toMatch(/1000|2000|[Bb]onus/);
});

describe("what people give", () => {
  const tall = (rows: Rows) => [
    ...rows.map((row) => [...row, ...Array<string>(26 - row.length).fill("")]),
    ...Array.from({ length: 995 }, () => Array<string>(26).fill("")),
  ];

  test("whole columns, mostly blank", () => {
    const { kpis, weights, metrics, people, ratings } = BOOK;
    const whole = {
      kpis: tall(kpis),
      weights: tall(weights),
      metrics: tall(metrics),
      people: tall(people),
      ratings: tall(ratings),
    };
    expect(scorecard(whole)).toEqual([HEADINGS, ANN, LI]);
  });

  test("without People, Ratings and Settings: everybody whom Metrics names", () => {
    const { kpis, weights, metrics } = BOOK;
    expect(SCORECARD("2026-Q3", kpis, weights, metrics)).toEqual([
      HEADINGS,
      ["A1", "", 92, "", 1, "Scored", 100, 80, ""],
      ["A2", "", 106, "", 1, "Scored", 110, 100, ""],
    ]);
  });

  test("a period that Sheets made a date: 2026-09 in Shanghai", () => {
    const date = new Date("2026-08-31T16:00:00Z");
    const metrics = [BOOK.metrics[0], ["A1", date, 0.9, 45]];
    expect(scorecard({ metrics }, date)[1]).toEqual(ANN);
  });

  test("a year as a number", () => {
    expect(scorecard({ metrics: [BOOK.metrics[0], ["A1", 2026, 0.9, 45]] }, 2026)[1]).toEqual(ANN);
  });

  test("another language", () => {
    const [headings, first] = scorecard({
      settings: [
        ["设置项", "值"],
        ["语言", "简体中文"],
      ],
    });
    expect(headings).toEqual([
      "工号",
      "姓名",
      "总分",
      "绩效等级",
      "数据覆盖率",
      "状态",
      "CSAT 得分",
      "AHT 得分",
      "问题",
    ]);
    expect(first?.slice(0, 5)).toEqual(["A1", "Ann", 92, "B", 1]);
  });

  test("records with days", () => {
    const records = [
      ["Agent", "Date", "Handled"],
      ["A1", new Date("2026-07-01T16:00:00Z"), 40],
      ["A1", new Date("2026-07-02T16:00:00Z"), 50],
      ["A2", "2026-09-30", 35],
    ];
    const kpis = [
      ["KPI", "Name", "Curve", "Knots", "Points", "Source", "Measure", "Of column"],
      ["csat", "CSAT", "linear", "80%, 90%, 100%", "", "", "", ""],
      ["aht", "AHT", "steps", "55, 45, 35", "60, 80, 100", "Records", "mean", "Handled"],
    ];
    expect(scorecard({ kpis, records })).toEqual([HEADINGS, ANN, LI]);
  });

  test("events: a veto caps a total", () => {
    const events = [
      ["Person ID", "Date", "Type", "Effect", "Limit"],
      ["A2", "2026-08-15", "Complaint", "cap total", 80],
    ];
    expect(scorecard({ events })[2]?.slice(0, 4)).toEqual(["A2", "李雷", 80, "C"]);
  });
});

describe("what is wrong", () => {
  const metrics = (...cells: unknown[]) => [BOOK.metrics[0], ["A1", "2026-Q3", ...cells], BOOK.metrics[2]];

  test.each([
    [
      "rule 3: text in a person's row holds that person, with the cell",
      { metrics: metrics("abc", 45) },
      "Held: a problem must be mended first",
      "Metrics!C2: “abc” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ],
    [
      "rule 1: an error value",
      { metrics: metrics(0.9, "#DIV/0!") },
      "Held: a problem must be mended first",
      "Metrics!D2: This cell shows the error #DIV/0!. Mend its formula; until then what depends on it is held.",
    ],
    [
      "a duration, whose hours a formula cannot know",
      { metrics: metrics(0.9, new Date("1899-12-29T15:56:40Z")) },
      "Held: a problem must be mended first",
      "Metrics!D2: “a time or duration” is not a number. Type a number such as 92, 92% or 1,234.5; leave the cell blank if there is none.",
    ],
    [
      "rule 2: a number as text is read, with a warning",
      { metrics: metrics("90%", 45) },
      "Scored",
      "Metrics!C2: “90%” is text; it was read as 0.9. Type it as a number to be sure.",
    ],
    ["nothing for this period", { metrics: [BOOK.metrics[0], BOOK.metrics[2]] }, "No data for this period", ""],
    [
      "rule 11: too little of the weight",
      { metrics: metrics("", 45) },
      "Insufficient data: less than the minimum coverage",
      "",
    ],
  ] as const)("%s", (_, changes, status, problem) => {
    const [, first, second] = scorecard(changes);
    expect([first?.[5], first?.[8]]).toEqual([status, problem]);
    expect(second).toEqual(LI);
  });

  test("rule 12: weights that are not 100 hold everybody, and say so", () => {
    const rows = scorecard({
      weights: [
        ["Post", "csat", "aht"],
        ["", 60, 39.99],
      ],
    }).slice(1);
    for (const row of rows) {
      expect(row[2]).toBe("");
      expect(row[8]).toMatch(
        /^Weights!A2: The weights of .* add up to 99.99. Change them so that they add up to 100.$/,
      );
    }
  });

  test("rule 4: a person given twice has one row, with the place of the other", () => {
    const twice = [...BOOK.metrics, ["A1", "2026-Q3", 0.8, 55]];
    const rows = scorecard({ metrics: twice });
    expect(rows).toHaveLength(3);
    expect(rows[1]?.[8]).toMatch(/^Metrics!A4: The person A1 has two rows for 2026-Q3/);
  });

  test("a KPI from a tab that the formula is not given is said to be left out, for whom it concerns", () => {
    const kpis = [...BOOK.kpis.map((row) => [...row, ""]), ["own", "Own goals", "linear", "0, 1", "", "Goals"]];
    kpis[0]?.splice(-1, 1, "Source");
    const weights = [
      ["Post", "csat", "aht", "own"],
      ["", 60, 40, 0],
      ["Lead", 30, 40, 30],
    ];
    const people = [
      ["Person ID", "Post"],
      ["A1", "Lead"],
      ["A2", ""],
    ];
    const problems = scorecard({ kpis, weights, people }).map((row) => row[row.length - 1]);
    expect(problems[1]).toMatch(/^“Own goals” comes from the tab Goals, which this formula is not given/);
    expect(problems[2]).toBe("");
  });

  const GOALS = [
    ["Person ID", "Goal", "Target value", "Actual", "Deadline"],
    ["A1", "Renewals", 10, 8, "2026-09-30"],
  ];

  test("goals count where their tab is given", () => {
    const kpis = [...BOOK.kpis.map((row) => [...row, ""]), ["own", "Own goals", "linear", "0, 1", "", "Goals"]];
    kpis[0]?.splice(-1, 1, "Source");
    const weights = [
      ["Post", "csat", "aht", "own"],
      ["", 60, 20, 20],
    ];
    const [, ann] = scorecard({ kpis, weights, goals: GOALS });
    // 0.6 · 100 + 0.2 · 80 + 0.2 · 80
    expect(ann).toEqual(["A1", "Ann", 92, "B", 1, "Scored", 100, 80, 80, ""]);
  });

  test("rule 12: a change of post within the period weighs by its days, where Assignments are given", () => {
    const weights = [
      ["Post", "csat", "aht"],
      ["", 100, 0],
      ["Lead", 0, 100],
    ];
    const assignments = [
      ["Person ID", "From date", "To date", "Post"],
      ["A1", "2026-08-16", "2026-09-30", "Lead"],
    ];
    expect(scorecard({ weights })[1]?.[2]).toBe(100);
    // 46 of 92 days at 80 points.
    expect(scorecard({ weights, assignments })[1]?.[2]).toBe(90);
  });

  test("a target that differs for somebody counts, where Targets are given; what is wrong there stands beside that person", () => {
    const targets = [
      ["Person ID", "KPI", "Knots"],
      ["A1", "csat", "70%, 80%, 90%"],
    ];
    expect(scorecard({ targets })[1]?.slice(0, 8)).toEqual(["A1", "Ann", 104, "A", 1, "Scored", 120, 80]);
    const broken = scorecard({ targets: [...targets, ["A2", "csat", "soon"]] });
    expect(broken[1]?.[2]).toBe(104);
    expect(broken[2]?.[2]).toBe("");
    expect(broken[2]?.[8]).toMatch(/^Targets!C3: /);
  });

  test("More than three problems are counted", () => {
    const records = [["Agent", "Date", "Handled"], ...Array.from({ length: 6 }, () => ["A1", "2026-07-01", "abc"])];
    const kpis = [
      ["KPI", "Name", "Curve", "Knots", "Source", "Measure", "Of column"],
      ["csat", "CSAT", "linear", "80%, 90%, 100%", "", "", ""],
      ["aht", "AHT", "linear", "55, 45", "Records", "mean", "Handled"],
    ];
    const lines = String(scorecard({ kpis, records })[1]?.[8]).split("\n");
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^Records!C2: “abc” is not a number\./);
    expect(lines[3]).toBe("+ 3");
  });

  test.each([
    [
      "a period that is none",
      () => scorecard({}, "2026-Q5"),
      "period: “2026-Q5” is not a period. Write 2026-09, 2026-Q3, 2026-H2, 2026 or 2026-01-15..2026-03-14.",
    ],
    [
      "a range as period",
      () => scorecard({}, [[1, 2]]),
      "period is a range of 1 row and 2 columns. Give one cell or one value.",
    ],
    [
      "an empty workbook",
      () => SCORECARD("2026-Q3", "", "", ""),
      "The tab “KPIs” is missing. Add it, or use Set up.\nThe tab “Weights” is missing. Add it, or use Set up.\nThe tab “Metrics” is missing. Add it, or use Set up.",
    ],
  ])("an error says what to do: %s", (_, formula, sentence) => {
    expect(outcome(formula)).toBe(`ERROR SCORECARD: ${sentence}`);
  });
});
