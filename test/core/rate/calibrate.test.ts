import { describe, expect, it } from "vitest";
import {
  forWhatIf,
  Issues,
  nearestSteps,
  type Period,
  parsePeriod,
  prepare,
  type Row,
  runPeriod,
} from "../../../src/core/index.ts";
import { sayStatement } from "../../../src/i18n/say-statement.ts";
import { book, type SmallBook } from "../../support/book.ts";
import { type Outcome, outcome } from "../../support/outcome.ts";
import { statement } from "../../support/statement.ts";

const HEADER = ["Period", "Person ID", "Band before", "Band set", "Reason", "Decided by"];
const PERIOD = "2026-Q3";

/** A decision about A1, whose total of 84 is a B. */
const decided = (band: string, others: Partial<Record<string, string>> = {}): Row => {
  const cells: Readonly<Record<string, string | undefined>> = {
    Period: PERIOD,
    "Person ID": "A1",
    "Band before": "",
    "Band set": band,
    Reason: "the migration",
    "Decided by": "Ms Li",
    ...others,
  };
  return HEADER.map((heading) => cells[heading] ?? "");
};

/** Ann at 84, Bo at 96 and Cy without data; C from 0, B from 70, A from 85, S from 95, tiers alike. */
function scored(rows: readonly Row[], others: SmallBook = {}, period = PERIOD): Outcome {
  return outcome(team(rows, others), period);
}

function team(rows: readonly Row[], others: SmallBook = {}) {
  return book({
    kpis: [{ KPI: "score", Knots: "-200, 200", Points: "-200, 200" }],
    weights: [{ score: 100 }],
    people: ["A1", "B2", "C3"].map((id) => ({ "Person ID": id, "Bonus base": 1000 })),
    metrics: [
      { "Person ID": "A1", Period: PERIOD, score: 84 },
      { "Person ID": "B2", Period: PERIOD, score: 96 },
      { "Person ID": "C3", Period: PERIOD, score: "" },
    ],
    ratings: [
      { "From total": 0, Band: "C" },
      { "From total": 70, Band: "B" },
      { "From total": 85, Band: "A" },
      { "From total": 95, Band: "S" },
    ],
    bonus: [
      { "From total": 0, Tier: "C", Coefficient: 0.5 },
      { "From total": 70, Tier: "B", Coefficient: 1 },
      { "From total": 85, Tier: "A", Coefficient: 1.2 },
      { "From total": 95, Tier: "S", Coefficient: 1.5 },
    ],
    settings: [
      ["Setting", "Value"],
      ["Bonus mode", "whole"],
    ],
    calibration: [HEADER, ...rows],
    ...others,
  });
}

const setting = (name: string, value: string): SmallBook => ({
  settings: [
    ["Setting", "Value"],
    ["Bonus mode", "whole"],
    [name, value],
  ],
});

describe("a band that people decided", () => {
  it("is the band, and pays as the nearest total that is rated so; the total stays what it is", () => {
    const { of, errors, warnings } = scored([decided("A", { "Band before": "B" })]);
    expect(of("A1")).toMatchObject({ total: 84, band: "A", tier: "A", amount: 1200 });
    expect(of("B2")).toMatchObject({ total: 96, band: "S", amount: 1500 });
    expect([...errors, ...warnings]).toEqual([]);
  });

  it("does not pay where the settings say that it does not", () => {
    const { of } = scored([decided("A")], setting("Calibrated band pays", "no"));
    expect(of("A1")).toMatchObject({ band: "A", tier: "B", amount: 1000 });
    expect(of("A1").why.join(" ")).not.toContain("counts as");
  });

  it("does not pay in a year-to-date plan, which goes by the total of the year so far", () => {
    const { of } = scored([decided("A")], {
      ...setting("Year to date", "yes"),
      kpis: [{ KPI: "score", Knots: "-200, 200", Points: "-200, 200", "Roll-up": "mean" }],
    });
    expect(of("A1")).toMatchObject({ band: "A", tier: "B", amount: 1000 });
  });

  it("is told in the reader's language with who and why (rule 26)", () => {
    const { of } = scored([decided("A", { Reason: "带队完成迁移", "Decided by": "李经理" })]);
    expect(of("A1", "en").why).toContain("B by the bands, set to A by 李经理, because: 带队完成迁移");
    expect(of("A1", "zh-Hans").why).toContain("按分数线为 B，由李经理调整为 A。原因：带队完成迁移");
    expect(of("A1", "zh-Hant").why).toContain("依分數線為 B，由李经理調整為 A。原因：带队完成迁移");
  });

  it("holds whom a row is about where a column that says what was decided is missing", () => {
    const [header, row] = [HEADER.slice(0, -1), decided("A").slice(0, -1)];
    const { result, errors } = outcome(
      { ...team([]), calibration: { sheet: "Calibration", rows: [header, row] } },
      PERIOD,
    );
    expect(errors).toContain("tab.headerMissing at Calibration!A1");
    const of = (id: string) => result.people.list.findIndex((person) => person.id === id);
    expect(Number.isNaN(result.bonuses.amountMinor[of("A1")])).toBe(true);
    expect(result.bonuses.amountMinor[of("B2")]).toBe(150_000);
  });

  it("may be the lowest, or lift somebody out of it", () => {
    expect(scored([decided("C")]).of("A1")).toMatchObject({ total: 84, band: "C", tier: "C", amount: 500 });
    const low = [
      { "Person ID": "A1", Period: PERIOD, score: 60 },
      { "Person ID": "B2", Period: PERIOD, score: 96 },
    ];
    const lifted = scored([decided("B")], { metrics: low });
    expect(lifted.of("A1")).toMatchObject({ total: 60, band: "B", amount: 1000 });
    expect(lifted.warnings).toEqual([]);
  });

  it("holds nobody but whose decision is unclear", () => {
    const { of } = scored([decided("A"), decided("Z", { "Person ID": "B2" })]);
    expect(of("A1")).toMatchObject({ band: "A", amount: 1200 });
    expect(of("B2")).toMatchObject({ status: "held", band: null, amount: null });
  });

  it("may confirm the band that the total reaches", () => {
    const { of, warnings } = scored([decided("B")]);
    expect(of("A1")).toMatchObject({ band: "B", amount: 1000 });
    expect(of("A1").why).toContain("Ms Li confirmed B, because: the migration");
    expect(warnings).toEqual([]);
  });

  it.each([
    ["a month of the quarter", "2026-09"],
    ["the year", "2026"],
    ["another quarter", "2026-Q2"],
  ])("says nothing of the quarter where it is for %s", (_, period) => {
    expect(scored([decided("A", { Period: period })]).of("A1")).toMatchObject({ band: "B", amount: 1000 });
  });

  it("is known by the days of its period, however they are written", () => {
    expect(scored([decided("A", { Period: "2026-07-01..2026-09-30" })]).of("A1").band).toBe("A");
  });

  it("knows columns and bands in Chinese", () => {
    const calibration = [
      ["考核周期", "工号", "调整后等级", "调整原因", "决定人"],
      [PERIOD, "A1", " ａ ", "带队完成迁移", "李经理"],
    ];
    expect(scored([], { calibration }).of("A1").band).toBe("A");
  });

  it("is in the letter beside the band of the total", () => {
    const text = sayStatement(statement(team([decided("A")]), PERIOD, "A1"), "en");
    expect(text).toContain("Your total is 84, which is rated “B” (from 70).");
    expect(text).toContain("B by the bands, set to A by Ms Li, because: the migration");
  });
});

describe("what a total counts as for pay", () => {
  const PAY = [
    ["raised: the bound of the band", "A", "atLeast", "1", 85],
    ["lowered: the last total below the next band", "C", "atLeast", "1", 69.9],
    ["lowered, whole totals", "C", "atLeast", "0", 69],
    ["raised, bounds that belong to the band below", "A", "more than", "1", 85.1],
    ["lowered, bounds that belong to the band below", "C", "more than", "1", 70],
  ] as const;
  it.each(PAY)("%s", (_, band, bound, decimals, payTotal) => {
    const settings = [
      ["Setting", "Value"],
      ["Bonus mode", "whole"],
      ["A bound belongs to the band above", bound === "atLeast" ? "at least" : bound],
      ["Decimals of totals", decimals],
    ];
    const { result } = scored([decided(band)], { settings });
    expect(result.scored.calibrated?.get(0)?.payTotal).toBe(payTotal);
  });

  it("is the bound itself, even of more decimals than totals have", () => {
    const ratings = [
      { "From total": -10.05, Band: "C" },
      { "From total": -5.55, Band: "B" },
      { "From total": 84.55, Band: "A" },
    ];
    const counts = (band: string) => scored([decided(band)], { ratings }).result.scored.calibrated?.get(0)?.payTotal;
    expect([counts("A"), counts("B"), counts("C")]).toEqual([84.55, 84, -5.6]);
  });

  it("leaves awards to the totals themselves", () => {
    const awards = [{ Award: "Best", Kind: "top", Bound: 1, Amount: 100 }];
    const { result } = scored([decided("S"), decided("C", { "Person ID": "B2" })], { awards });
    expect(result.bonuses.wins.map(({ person }) => result.people.list[person]?.id)).toEqual(["B2"]);
  });

  it("shares out a pool by the decided bands", () => {
    const pools = [{ Period: PERIOD, Amount: 2700 }];
    const { of } = scored([decided("A")], { pools });
    expect([of("A1").amount, of("B2").amount]).toEqual([1200, 1500]);
  });
});

describe("a decision that is unclear holds its person and nobody else (rule 3)", () => {
  const UNCLEAR: readonly (readonly [string, readonly Row[], string])[] = [
    ["no reason", [decided("A", { Reason: " " })], "calibration.noReason at Calibration!E2"],
    ["nobody's name", [decided("A", { "Decided by": "" })], "cell.blankRequired at Calibration!F2"],
    ["no band", [decided("")], "cell.blankRequired at Calibration!D2"],
    ["a band that does not exist", [decided("A+")], "bands.unknown at Calibration!D2"],
    ["a formula error for a band", [decided("#REF!")], "cell.error at Calibration!D2"],
    ["two decisions, also where they agree", [decided("A"), decided("A")], "calibration.twice at Calibration!D3"],
    ["no period: it may be of any", [decided("A", { Period: "" })], "cell.blankRequired at Calibration!A2"],
    ["a period that is none", [decided("A", { Period: "soon" })], "cell.badPeriod at Calibration!A2"],
  ];
  it.each(UNCLEAR)("%s", (_, rows, problem) => {
    const { of, errors } = scored(rows);
    expect(errors).toEqual([problem]);
    expect(of("A1")).toMatchObject({ status: "held", total: null, band: null, amount: null });
    expect(of("B2")).toMatchObject({ total: 96, band: "S", amount: 1500 });
  });

  it("of a stranger it is told, and of nobody that the cell is blank", () => {
    expect(scored([decided("A", { "Person ID": "Z9" })]).errors).toEqual(["person.unknown at Calibration!B2"]);
    expect(scored([decided("A", { "Person ID": "" })]).errors).toEqual(["cell.blankRequired at Calibration!B2"]);
  });

  it("a row that was taken back, with a note left beside it, is none", () => {
    const calibration = [
      [...HEADER, "Note"],
      [...HEADER.map(() => ""), "talked about it"],
    ];
    const { of, errors } = scored([], { calibration });
    expect([of("A1").band, errors]).toEqual(["B", []]);
  });

  it("in another period it holds nobody here", () => {
    const { of, errors } = scored([decided("A+", { Period: "2026-Q2" })]);
    expect([of("A1").band, errors]).toEqual(["B", []]);
  });
});

describe("what follows from a decided band", () => {
  const rules = [{ Rule: "rating", Operator: ">=", Bound: "A", Periods: 2 }];
  const metrics = ["2026-Q2", PERIOD].map((period) => ({ "Person ID": "A1", Period: period, score: 84 }));

  it("a promotion rule over periods sees it in those before too, while they are open", () => {
    const before = decided("A", { Period: "2026-Q2" });
    const flagsOf = (rows: readonly Row[]) => scored(rows, { rules, metrics }).of("A1").flags;
    expect(flagsOf([decided("A")])).toEqual(["notYet"]);
    expect(flagsOf([decided("A"), before])).toEqual(["eligible"]);
  });

  it("no KPI lifts it: the decision stands whatever the actual", () => {
    const prepared = forWhatIf(prepare(team([decided("A")]), new Issues()));
    const run = runPeriod(prepared, parsePeriod(PERIOD) as Period, new Issues());
    const [ann] = nearestSteps(prepared, run, [0]);
    expect(ann?.all.map(({ lift, kind }) => [lift.kind, kind])).toEqual([
      ["band", "outOfReach"],
      ["tier", "outOfReach"],
    ]);
  });
});

describe("a decision beside other facts", () => {
  const events = [{ "Person ID": "A1", Period: PERIOD, Type: "complaint", Effect: "cap band", Limit: "B" }];

  it("a veto on the band applies last (rule 15), and that is told", () => {
    const { of, warnings } = scored([decided("S")], { events });
    expect(of("A1")).toMatchObject({ band: "B", amount: 1000 });
    expect(warnings).toEqual(["calibration.capped at Calibration!D2"]);
    expect(of("A1").why).toContain("Ms Li set S, because: the migration A veto lets nobody above B.");
  });

  it("below the veto's cap the decision holds", () => {
    const { of } = scored([decided("C")], { events });
    expect(of("A1")).toMatchObject({ band: "C", amount: 500 });
    expect(of("A1").why.join(" ")).not.toContain("veto");
  });

  it("whoever has no total has no band to change; the decision waits, and says so", () => {
    const { of, warnings } = scored([decided("A", { "Person ID": "C3" })]);
    expect(of("C3")).toMatchObject({ status: "insufficient", total: null, band: null });
    expect(warnings).toEqual(["calibration.noBand at Calibration!D2"]);
  });

  it("a decision about another band than the total reaches by now holds, and is told", () => {
    const { of, warnings } = scored([decided("A", { "Band before": "C" })]);
    expect(of("A1").band).toBe("A");
    expect(warnings).toEqual(["calibration.moved at Calibration!D2"]);
  });

  it("without bands there is none to decide", () => {
    expect(scored([decided("A")], { ratings: [] }).errors).toContain("bands.unknown at Calibration!D2");
  });
});
