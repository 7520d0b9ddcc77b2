import type { Row } from "../model/cell.ts";
import type { Condition } from "../model/measure.ts";
import { isErrorCell } from "../read/reading.ts";
import type { Records } from "../read/records.ts";
import { folded } from "../read/words/words.ts";
import { holds } from "./condition-test.ts";

/** The row meets all conditions. */
export const MEETS = -1;
/** It fails one of them, whatever the others hold. */
export const FAILS = -2;

/** Whether a row meets conditions; 0 or more is the column of an error that leaves it open (rule 1). */
export type RowTest = (cells: Row) => number;

/** Makes the test of some conditions; a row meets none of them always. */
export function rowTest(conditions: readonly Condition[], records: Records): RowTest {
  const tests = conditions.map(({ column, operator, values }): RowTest => {
    const index = records.columnAt.get(folded(column)) ?? -1;
    return (cells) => {
      const cell = cells[index] ?? "";
      if (isErrorCell(cell)) return index;
      return holds(cell, operator, values) ? MEETS : FAILS;
    };
  });
  return (cells) => {
    let answer = MEETS;
    for (const test of tests) {
      const one = test(cells);
      if (one === FAILS) return FAILS;
      answer = Math.max(answer, one);
    }
    return answer;
  };
}
