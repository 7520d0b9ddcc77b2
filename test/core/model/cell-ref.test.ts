import { expect, test } from "vitest";
import { addressOf, columnLetters } from "../../../src/core/index.ts";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [1000, "ALL"],
])("rule 2: column %d is called %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each([
  ["Metrics", "Metrics!C5"],
  ["Promotion rules", "'Promotion rules'!C5"],
  ["指标", "'指标'!C5"],
  ["Q1's data", "'Q1''s data'!C5"],
  ["2026", "'2026'!C5"],
])("rule 2: a problem in the tab %s stands at %s", (sheet, address) => {
  expect(addressOf({ sheet, row: 5, column: 3 })).toBe(address);
});
