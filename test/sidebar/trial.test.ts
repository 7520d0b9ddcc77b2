import { describe, expect, it } from "vitest";
import { EN } from "../../src/i18n/en.ts";
import { openTrial } from "../../src/sidebar/engine/engine.ts";
import { draftOf, meantValue, typedValue, withValue } from "../../src/sidebar/views/what-if/draft.ts";
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
