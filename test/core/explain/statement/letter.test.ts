import { describe, expect, test } from "vitest";
import { sayStatement } from "../../../../src/i18n/say-statement.ts";
import { book, type SmallBook } from "../../../support/book.ts";
import { statement } from "../../../support/statement.ts";

const TEAM: SmallBook = {
  kpis: [
    { KPI: "CSAT", Dimension: "Quality", Unit: "%", Threshold: 0.5, Target: 1, Curve: "", Knots: "" },
    { KPI: "SPEED", Dimension: "", Unit: "", Threshold: "", Target: "", Curve: "", Knots: "0; 50; 100" },
  ],
  weights: [{ CSAT: 60, SPEED: 40 }],
  ratings: [
    { From: 80, Band: "A" },
    { From: 0, Band: "B" },
  ],
  people: [
    { "Person ID": "P1", Name: "Li Na", Post: "Support", Manager: "P2" },
    { "Person ID": "P2", Name: "Wu Qiang", Post: "", Manager: "" },
  ],
  metrics: [
    { "Person ID": "P1", Period: "2026-Q2", CSAT: 0.75, SPEED: 50 },
    { "Person ID": "P1", Period: "2026-Q3", CSAT: 0.9, SPEED: 75 },
    { "Person ID": "P2", Period: "2026-Q3", CSAT: 1, SPEED: "" },
  ],
};

const letter = (tabs: SmallBook = {}, id = "P1", language: "en" | "zh-Hans" | "zh-Hant" = "en") =>
  sayStatement(statement(book({ ...TEAM, ...tabs }), "2026-Q3", id), language);

const event = (cells: Readonly<Record<string, string | number>>) => ({
  events: [
    { "Person ID": "P1", Date: "2026-08-01", Type: "Complaint", Points: "", Effect: "", KPI: "", Limit: "", ...cells },
  ],
});

describe("rule 26: a statement", () => {
  test("goes from actual and target to points, weight and part of the total", () => {
    expect(letter()).toContain(
      "- CSAT: 90%, with a target of 100%, earned 80 points. At a weight of 60% that contributes 48.",
    );
    expect(letter()).toContain(
      "- SPEED: 75, with a target of 50, earned 110 points. At a weight of 40% that contributes 44.",
    );
    expect(letter()).toContain("Together that is 92.");
    expect(letter()).toContain("Your total is 92, which is rated “A” (from 80). All 2 of your KPIs had data.");
  });

  test("compares with the period before", () => {
    expect(letter()).toContain("Your total is 22 higher than in 2026-Q2. CSAT rose most, from 50 to 80 points.");
  });

  test("says what was left out and who carries its weight", () => {
    const text = letter({}, "P2");
    expect(text).toContain("1 of your 2 KPIs count, with 60% of the weight.");
    expect(text).toContain("- SPEED: blank, left out (weight 40%).");
    expect(text).toContain(
      "KPIs without data are left out; the others carry their weight in proportion. Together that is 100.",
    );
  });

  test("names the superior, and nobody where none is known", () => {
    expect(letter()).toContain("please talk to Wu Qiang before the interview");
    expect(letter({}, "P2")).toContain("please talk to your superior before the interview");
  });

  test.each([
    ["an adjustment", { Points: 3 }, "2026-08-01, Complaint: +3 points\n\nWith that, the total is 95."],
    [
      "a bounded one",
      { Points: -30 },
      "Adjustments of -30 points, limited to -10 by the scheme. With that, the total is 82.",
    ],
    ["a capped KPI", { Effect: "cap KPI", KPI: "CSAT", Limit: 50 }, "earned 80 points, of which a veto leaves 50."],
    ["a capped total", { Effect: "cap total", Limit: 70 }, "the total is at most 70"],
    ["a capped band", { Effect: "cap band", Limit: "B" }, "the band is at most “B”"],
    ["a note", {}, "2026-08-01, Complaint: noted, without effect on the total"],
  ])("tells of %s", (_, cells, wanted) => {
    expect(letter(event(cells))).toContain(wanted);
  });

  test("does not promise points that a veto has capped", () => {
    expect(letter(event({ Effect: "cap KPI", KPI: "CSAT", Limit: 50 }))).not.toContain("Where there is most to gain");
  });

  test("tells the self-review and the superior's words, and nobody else's", () => {
    const said = (group: string, Comment: string) => ({
      "Person ID": "P1",
      Period: "2026-Q3",
      "Rater group": group,
      Score: "",
      Comment,
    });
    const feedback = [
      said("self", "I learnt a lot."),
      said("superior", "Calm in hard cases."),
      said("colleague", "Loud."),
    ];
    const text = letter({ feedback });
    expect(text).toContain("Your self-review: “I learnt a lot.”");
    expect(text).toContain("Your superior: “Calm in hard cases.”");
    expect(text).not.toContain("Loud");
  });

  test("without a total claims nothing that hangs on one", () => {
    const metrics = [{ "Person ID": "P1", Period: "2026-Q3", CSAT: "", SPEED: 75 }];
    const text = letter({ metrics });
    expect(text).toContain("There is no total for you yet. Insufficient data: less than the minimum coverage.");
    expect(text).not.toMatch(/Together|most to gain|higher/);
  });

  test("in Chinese counts its parts and greets as its reader expects", () => {
    expect(letter({}, "P1", "zh-Hans")).toMatch(/Li Na，您好：[\s\S]*一、各项指标得分[\s\S]*二、与往期对比/);
    expect(letter({}, "P1", "zh-Hant")).toMatch(/Li Na 您好：[\s\S]*一、各項指標得分[\s\S]*二、與前幾期比較/);
  });
});
