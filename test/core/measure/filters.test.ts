import { describe, expect, test } from "vitest";
import type { Cell, Operator } from "../../../src/core/index.ts";
import { holds } from "../../../src/core/measure/condition-test.ts";
import { conditionsFromText } from "../../../src/core/read/conditions.ts";

describe("filters on columns of Records are read as people write them", () => {
  test.each<[string, readonly [string, Operator, ...string[]][]]>([
    ["", []],
    ["Resolved = Y", [["Resolved", "=", "Y"]]],
    ["Answered (Y/N) = Y", [["Answered (Y/N)", "=", "Y"]]],
    ["Speed of answer in seconds <= 30", [["Speed of answer in seconds", "<=", "30"]]],
    [
      "Resolved = Y and Speed of answer in seconds <= 30",
      [
        ["Resolved", "=", "Y"],
        ["Speed of answer in seconds", "<=", "30"],
      ],
    ],
    ["Topic in Billing|Contract", [["Topic", "in", "Billing", "Contract"]]],
    ["Time in queue in A|B", [["Time in queue", "in", "A", "B"]]],
    ['Topic = "Terms and conditions"', [["Topic", "=", "Terms and conditions"]]],
    [
      'Topic = "Terms and conditions" and Resolved = Y',
      [
        ["Topic", "=", "Terms and conditions"],
        ["Resolved", "=", "Y"],
      ],
    ],
    ['"Signed > sent" = Y', [["Signed > sent", "=", "Y"]]],
    ["Satisfaction <>", [["Satisfaction", "<>", ""]]],
    [
      "Rating != 1; Rating ≠ 2",
      [
        ["Rating", "<>", "1"],
        ["Rating", "<>", "2"],
      ],
    ],
    [
      "评分 ≥ 4 且 是否解决 = 是",
      [
        ["评分", ">=", "4"],
        ["是否解决", "=", "是"],
      ],
    ],
    ["主题 属于 账单|合同", [["主题", "in", "账单", "合同"]]],
    [
      "A==1 && B>2",
      [
        ["A", "=", "1"],
        ["B", ">", "2"],
      ],
    ],
  ])("“%s”", (text, expected) => {
    expect(conditionsFromText(text)?.map(({ column, operator, values }) => [column, operator, ...values])).toEqual(
      expected,
    );
  });

  test.each(["Resolved", "Resolved = Y and", "= Y", "and"])("“%s” is none", (text) => {
    expect(conditionsFromText(text)).toBeNull();
  });
});

describe("a cell is compared as what it is", () => {
  test.each<[Cell, Operator, readonly string[], boolean]>([
    ["Y", "=", ["Y"], true],
    ["y ", "=", ["Y"], true],
    ["Ｙ", "=", ["Y"], true],
    ["Yes", "=", ["Y"], false],
    ["", "=", ["Y"], false],
    ["", "<>", ["Y"], true],
    ["", "<>", [""], false],
    ["x", "<>", [""], true],
    [0, "<>", [""], true],
    [5, "=", ["5.0"], true],
    ["5", "=", ["5"], true],
    [0.85, ">=", ["85%"], true],
    [0.8499, ">=", ["85%"], false],
    ["", "<=", ["5"], false],
    ["N/A", ">=", ["0"], false],
    ["good", ">", ["1"], false],
    [{ serial: 46266 }, ">=", ["2026-09-01"], true],
    [{ serial: 46265 }, ">=", ["2026-09-01"], false],
    ["2026-09-01", "<", ["2026/9/2"], true],
    [{ serial: 143 / 86_400 }, "<=", ["0:02:23"], true],
    ["Billing", "in", ["Contract", "billing"], true],
    [3, "in", ["1", "2"], false],
    [true, "=", ["TRUE"], true],
    [true, "=", ["yes"], true],
    [true, "=", ["Y"], true],
    [true, "=", ["是"], true],
    [true, "=", ["no"], false],
    [false, "=", ["否"], true],
    [false, "<>", ["yes"], true],
    [true, "in", ["Y", "maybe"], true],
  ])("%j %s %j: %s", (cell, operator, values, expected) => {
    expect(holds(cell, operator, values)).toBe(expected);
  });
});
