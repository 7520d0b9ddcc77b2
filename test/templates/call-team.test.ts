import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/core/index.ts";
import { outcome } from "../support/outcome.ts";
import { tablesOf } from "./tables.ts";

/** What each agent of the sample shows. A05 has 45 of 92 days: 3000 · 45/92. */
const STORY = {
  A01: { total: 116.3, band: "S", amount: 4500 + 300 + 200 + 100, flags: ["eligible"] },
  A02: { total: 94.3, band: "A", amount: 3600, flags: ["eligible"] },
  A03: { total: 67.7, band: "C", amount: 0, flags: ["notYet"] },
  A04: { total: 84, band: "B", amount: 3000 + 200, flags: ["notYet"] },
  A05: { total: 77.3, band: "B", amount: 1467.39, flags: ["notYet"] },
  A06: { total: 116.2, band: "S", amount: 6750 + 300 + 200 + 100, flags: ["eligible"] },
};

describe.each(LANGUAGES)("the call team's sample in %s", (language) => {
  const { result, issues, of } = outcome(tablesOf("call-team", language), "2026-Q3");
  const ids = result.people.list.map(({ id }) => id);

  it("has no problems, and the same results in every language", () => {
    expect(issues).toEqual([]);
    const told = ids.map((id) => [id, of(id)] as const);
    expect(
      Object.fromEntries(told.map(([id, { total, band, amount, flags }]) => [id, { total, band, amount, flags }])),
    ).toEqual(STORY);
  });
});

describe("each agent of the sample", () => {
  const { of } = outcome(tablesOf("call-team"), "2026-Q3");

  it.each([
    ["rule 8: a step is reached at its value exactly", "A02", "Calls: 20 earns 100 points, weight 10%."],
    ["rule 8: between two steps the lower one counts", "A04", "Calls: 21 earns 100 points, weight 10%."],
    ["90 % of the calls earn 85 points", "A03", "Calls: 18 earns 85 points, weight 10%."],
    [
      "A05 has a target of her own, which is more specific than the post's",
      "A05",
      "Calls: 9 earns 85 points, weight 10%.",
    ],
    ["A05 is paid by days", "A05", "employed on 45 of 92 days"],
    ["A05 is too new for a step", "A05", "Fail: months in grade ≥ 6; found 1, 5 missing."],
    ["rule 6: talk time beyond the target band earns less", "A03", "Talk time: 248 s earns 86.67 points, weight 10%."],
    ["A03's callers are not content enough", "A03", "Fail: Satisfaction ≥ 3.3; found 3.2143"],
    ["rule 15: A04's total is capped", "A04", "A veto limits the total to 84."],
    ["A04 had a major complaint", "A04", "Fail: events of type “Major complaint” = 0; found 1."],
    [
      "rule 29: a medal by rank, one by a bound, and one shared",
      "A01",
      "Service medal; Satisfaction medal; Swift-answer medal",
    ],
    ["A06 would take the one seat", "A06", "Rank 1 among the eligible for 1 free of 1 seats."],
  ])("%s", (_, id, sentence) => {
    expect(of(id).why.join("\n")).toContain(sentence);
  });
});
