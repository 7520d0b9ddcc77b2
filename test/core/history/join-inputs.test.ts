import { describe, expect, it } from "vitest";
import { joinInputs } from "../../../src/core/history/join-inputs.ts";
import type { Tables } from "../../../src/core/index.ts";

const surveys = (...rows: readonly (readonly (string | number)[])[]): Tables => ({
  surveys: { sheet: "Surveys", rows: [["Person ID", "Date", "Score"], ...rows] },
});

describe("the inputs of several closed periods together (rule 30)", () => {
  it.each([
    ["rows that are alike in one period are as many answers", [surveys(["A", 1, 5], ["A", 1, 5], ["A", 2, 2])], 3],
    ["a row that touches two periods is one row", [surveys(["A", 1, 5]), surveys(["A", 1, 5], ["A", 9, 4])], 2],
    [
      "of rows alike in two periods as many as either has",
      [surveys(["A", 1, 5], ["A", 1, 5]), surveys(["A", 1, 5])],
      2,
    ],
  ] as const)("%s", (_, inputs, count) => {
    expect(joinInputs([...inputs, surveys()]).surveys?.rows.slice(1)).toHaveLength(count);
  });
});
