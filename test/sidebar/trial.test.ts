import { describe, expect, it } from "vitest";
import { EN } from "../../src/i18n/en.ts";
import { SIDEBAR_TEXTS } from "../../src/i18n/sidebar/texts.ts";
import { openTrial } from "../../src/sidebar/engine/engine.ts";
import { draftOf, meantValue, typedValue, withValue } from "../../src/sidebar/views/what-if/draft.ts";
import { holdsIn } from "../../src/sidebar/views/what-if/holds-in.ts";
import { labelOf, stepName } from "../../src/sidebar/views/what-if/label-of.ts";
import { pageWords } from "../../src/sidebar/words/page-words.ts";
import { TEAM } from "../core/review/team.ts";
import { book } from "../support/book.ts";

const trial = openTrial(book(TEAM), EN, "en");
const fieldOf = (kind: string, of: string) => {
  const found = trial.fields.find(({ edit }) => edit.kind === kind && edit.of === of);
  if (!found) throw new Error(`${kind} ${of}`);
  return found;
};

describe("a trial", () => {
  it("without edits moves nobody", () => {
    expect(trial.try("2026-Q3", [])).toMatchObject({ moves: [], problems: [], counts: { same: 4 } });
  });

  it("tells who moves, with bands and money before and after", () => {
    const outcome = trial.try("2026-Q3", [{ kind: "tierCoefficient", row: 0, of: "full", value: 1.5 }]);
    expect(outcome?.money).toMatchObject({ before: 3000, after: 4500 });
    expect(outcome?.moves.map(({ id, way }) => `${id} ${way}`)).toEqual(["P1 up", "P3 up"]);
  });

  it("of a rule's bound tells who becomes eligible, with the flags before and after (rule 24)", () => {
    const rule = fieldOf("rule", "1: csat >=");
    expect(rule).toMatchObject({ name: "CSAT ≥ …%", step: { grade: "1", next: "" }, isPercent: true, choices: null });
    const outcome = trial.try("2026-Q3", [{ ...rule.edit, value: 0.84 }]);
    expect(outcome?.eligible).toEqual({ before: 1, after: 2, gained: 1, lost: 0 });
    expect(outcome?.moves).toMatchObject([
      { id: "P2", way: "up", before: { flags: "2: Not yet" }, after: { flags: "2: Eligible" } },
    ]);
  });

  it("of a rule on bands offers the bands, the highest first", () => {
    const rules = [{ "From grade": "1", "Next grade": "2", Rule: "Rating", Operator: ">=", Bound: "B", Periods: 2 }];
    const { fields } = openTrial(book({ ...TEAM, rules }), EN, "en");
    expect(fields.find(({ edit }) => edit.kind === "rule")).toMatchObject({
      name: "band ≥ … over 2 consecutive periods",
      step: { track: "", grade: "1", next: "2" },
      choices: [{ value: "A" }, { value: "B" }, { value: "C" }],
    });
  });

  it("of a pool tells the money after, and that it does not hold its guarantees (rule 22)", () => {
    const [ann, ...others] = TEAM.people as readonly Record<string, string | number>[];
    const people = [{ ...ann, "Hired on": "2026-06-01" }, ...others];
    const settings = [
      { Setting: "Bonus mode", Value: "whole" },
      { Setting: "Guarantee months for new hires", Value: 6 },
      { Setting: "Guaranteed share of base", Value: "50%" },
    ];
    const pools = [{ Period: "2026-Q3", Team: "North", Amount: 600 }];
    const pooled = openTrial(book({ ...TEAM, settings, people, pools }), EN, "en");
    const field = pooled.fields.find(({ edit }) => edit.kind === "pool");
    expect(field).toMatchObject({ name: "North", period: "2026-Q3" });
    const withAmount = (value: number) =>
      pooled.try("2026-Q3", [{ kind: "pool", row: 0, of: "North · 2026-Q3", value }]);
    expect(withAmount(700)).toMatchObject({ money: { before: 2600, after: 2700 }, problems: [] });
    expect(withAmount(400)?.problems).toMatchObject([{ where: "Pools!C2" }]);
  });

  it("tells the problems that edits bring, in words, at their cell", () => {
    const outcome = trial.try("2026-Q3", [{ kind: "weight", row: 0, of: "csat", value: 80 }]);
    expect(outcome?.problems).toEqual([{ where: "Weights!A2", message: expect.stringContaining("120") }]);
  });

  it("of a year-to-date plan shows no money once closed periods count, which are not in the page", () => {
    const settings = [
      { Setting: "Bonus mode", Value: "whole" },
      { Setting: "Year to date", Value: "yes" },
    ];
    const toDate = openTrial(book({ ...TEAM, settings }), EN, "en");
    const outcome = toDate.try("2026-Q3", [{ kind: "tierCoefficient", row: 0, of: "full", value: 1.5 }]);
    expect(outcome).toMatchObject({ isToDate: true, money: null });
    expect(outcome?.moves.map(({ after }) => after.bonus)).toEqual([null, null]);
  });

  it("of a period that is none is null", () => {
    expect(trial.try("soon", [])).toBeNull();
  });
});

describe("the inputs of a period", () => {
  it("leave out pools of other periods, and nothing else", () => {
    expect(["2026-Q3", "", "2026-Q4"].map((period) => holdsIn("2026-Q3", { period }))).toEqual([true, true, false]);
    expect(trial.fields.every((field) => holdsIn("2026-Q3", field))).toBe(true);
  });
});

describe("the labels of inputs", () => {
  const { say } = pageWords("en", SIDEBAR_TEXTS.en);

  it.each([
    [{ track: "", grade: "Junior", next: "Senior" }, "Junior to Senior"],
    [{ track: "Expert", grade: "", next: "Senior" }, "Expert · To Senior"],
    [{ track: "", grade: "Junior", next: "" }, "From Junior"],
    [{ track: "", grade: "", next: "" }, "Every step up"],
  ])("name the step up %o", (step, name) => {
    expect(stepName(step, say)).toBe(name);
  });

  it("name pools by team and period, and leave the unit of a rule to its sentence", () => {
    const pool = { ...fieldOf("band", "A"), edit: { kind: "pool" as const, row: 0, of: "", value: 1 } };
    expect(labelOf({ ...pool, name: "", period: "", unit: "CNY" }, say)).toBe(
      "Teams without a pool of their own · every period (CNY)",
    );
    expect(labelOf({ ...pool, name: "North", period: "2026-Q3" }, say)).toBe("North · 2026-Q3");
    expect(labelOf(fieldOf("rule", "1: csat >="), say)).toBe("CSAT ≥ …%");
  });
});

describe("a draft", () => {
  it("forgets a value that is the scheme's again", () => {
    const field = fieldOf("band", "A");
    const draft = withValue(new Map(), field, 85);
    expect(draft.size).toBe(1);
    expect(withValue(draft, field, 90).size).toBe(0);
  });

  it("of kept edits leaves out what the scheme lacks by now", () => {
    const kept = [
      { kind: "band" as const, row: 0, of: "A", value: 85 },
      { kind: "band" as const, row: 0, of: "gone", value: 1 },
    ];
    expect([...draftOf(kept, trial.fields).values()]).toEqual([kept[0]]);
  });

  it.each([0.07, 0.29, 0.565, 1.1])("a share of %s is typed in percent and meant again", (share) => {
    expect(meantValue(typedValue(share, true), true)).toBe(share);
  });

  it("what is no number means nothing", () => {
    expect([meantValue("", false), meantValue("-", false), meantValue("1e999", true)]).toEqual([null, null, null]);
  });
});
