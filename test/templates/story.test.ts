import { describe, expect, it } from "vitest";
import { recordsOf, score } from "../product/support/product.ts";
import { LANGUAGES, setUp } from "./support.ts";

const PROMOTION = { en: "Promotion", "zh-Hans": "晋升", "zh-Hant": "晉升" };
const SCORES = { en: "Scores", "zh-Hans": "得分", "zh-Hant": "得分" };

/** The sample's story: what each person shows. */
const STORY = {
  P001: { total: 107.2, tier: "S", bonus: 7800, flag: "eligible" },
  P002: { total: 87.8, tier: "B", bonus: 4800, flag: "notYet" },
  P003: { total: null, tier: null, bonus: null, flag: "cannotTell" },
  P004: { total: 74, tier: "C", bonus: 3000, flag: "notYet" },
  P005: { total: 75.6, tier: "B", bonus: 3808.7, flag: "notYet" },
  P006: { total: 102.3, tier: "A", bonus: 7000, flag: "eligible" },
  P007: { total: 111.3, tier: "S", bonus: 14200, flag: "eligible" },
  P008: { total: 101.7, tier: "A", bonus: 7983.7, flag: "cannotTell" },
  P009: { total: 107.5, tier: "S", bonus: 19500, flag: "eligible" },
  P010: { total: 95.1, tier: "A", bonus: 15000, flag: "notYet" },
};

describe.each(LANGUAGES)("the sample team in %s", (language) => {
  const workbench = setUp("customer-success", language);
  const { people, issues } = score(workbench, "2026-Q3", language);

  it("has no problems, and the same results in every language", () => {
    expect(issues).toEqual([]);
    const told = people.map(({ id, total, tier, bonus, promotions: [step] }) => [
      id,
      { total, tier, bonus, flag: step?.flag },
    ]);
    expect(Object.fromEntries(told)).toEqual(STORY);
  });

  it("scores the quarter before as well", () => {
    const before = score(workbench, "2026-Q2", language);
    expect(before.people.filter(({ total }) => total !== null).length).toBe(9);
  });

  it("explains everything in one language", () => {
    const rows = [...recordsOf(workbench, SCORES[language]), ...recordsOf(workbench, PROMOTION[language])];
    const current = rows.filter((row) => Object.values(row)[0] === "2026-Q3");
    const texts = current.map((row) => String(Object.values(row).at(-1)));
    expect(texts).toHaveLength(10 + 12);
    const english = /\b(?:earns|Total|Pass|Fail|Unknown)\b/;
    expect(texts.filter((text) => english.test(text) !== (language === "en"))).toEqual([]);
  });
});

/** Who won what: the service star and the satisfaction award without a rival, the innovation award as a tie. */
const AWARDS = [
  ["Service star", "P007", 2000],
  ["Customer satisfaction award", "P007", 500],
  ["Customer satisfaction award", "P006", 500],
  ["Service innovation award", "P006", 500],
  ["Service innovation award", "P008", 500],
];

describe("each person of the sample", () => {
  const workbench = setUp("customer-success");
  score(workbench, "2026-Q3");
  const whysOf = (tab: string, id: string) =>
    recordsOf(workbench, tab).flatMap((row) => (row["Person ID"] === id ? [String(row.Why)] : []));

  it("rule 29: awards go to the first of all or of each team, and a tie is split", () => {
    const won = recordsOf(workbench, "Award list").map((row) => [row.Award, row["Person ID"], row.Amount]);
    expect(won).toEqual(AWARDS);
  });

  it.each([
    [
      "P002 is one point of satisfaction short",
      "Promotion",
      "P002",
      "Fail: Satisfaction ≥ 85%; found 84%, 1% missing.",
    ],
    ["P003 waits for a figure", "Scores", "P003", "Satisfaction: blank, and the scheme waits for it (weight 20%)."],
    ["P004 had a major complaint, so no promotion", "Promotion", "P004", "Fail: events of type “Major complaint” = 0"],
    ["P004's total is capped by it", "Scores", "P004", "A veto limits the total to 74."],
    ["P005 is new", "Promotion", "P005", "Fail: months in grade ≥ 6; found 2, 4 missing."],
    ["P005 is paid for the days since 20 July", "Bonus", "P005", "employed on 73 of 92 days"],
    ["P006 works under the weights of the South", "Scores", "P006", "Renewal rate: 88% earns 106 points, weight 5%."],
    ["P006 has a letter of thanks", "Scores", "P006", "Adjustment: 2 points."],
    [
      "P008 cannot be told without last year's rating",
      "Promotion",
      "P008",
      "Unknown: last year's rating ≥ Excellent; found blank",
    ],
    [
      "P007 may become an expert as well as a manager (both tracks)",
      "Promotion",
      "P007",
      "Pass: Professional skill ≥ 85; found 88.",
    ],
    ["P008 is no expert yet", "Promotion", "P008", "Fail: Professional skill ≥ 85; found 83, 2 missing."],
    ["P008 worked half-time in August", "Bonus", "P008", "× 0.8315: pay share, for part-time work or unpaid leave."],
    ["P008 shares an award", "Award list", "P008", "Tied, so what the shared places are worth is split."],
    ["P009 has personal goals", "Scores", "P009", "Personal goals: 109.67% earns 109.67 points, weight 5%."],
    [
      "P009 leads a team that rose",
      "Promotion",
      "P009",
      "Pass: improvement of Team performance ≥ 15% against the period before; found 17.93%.",
    ],
    ["P009 is rated by others", "Scores", "P009", "Leadership: 4.35 earns 83.75 points"],
    [
      "P010's team rose too little",
      "Promotion",
      "P010",
      "Fail: improvement of Team performance ≥ 15% against the period before; found 8.85%",
    ],
    [
      "P010's last year was good, not excellent",
      "Promotion",
      "P010",
      "Fail: last year's rating ≥ Excellent; found Good.",
    ],
    ["P010 leads too little", "Promotion", "P010", "Fail: Leadership ≥ 4; found 3.45, 0.55 missing."],
  ])("%s", (_, tab, id, sentence) => {
    expect(whysOf(tab, id).join("\n")).toContain(sentence);
  });
});
