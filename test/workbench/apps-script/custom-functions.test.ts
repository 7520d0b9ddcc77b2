import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProject } from "../../../src/workbench/apps-script/script-project.ts";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { book, fixtureProject, openFixture, resultOf, script } from "../support.ts";

const functionNamed = (name: string) => fixtureProject.functions.find((known) => known.name === name);

describe("which functions formulas can call", () => {
  it("PF01 a function must be declared with function NAME()", () => {
    expect(resultOf(openFixture(), "NOT_DECLARED()")).toBe("#NAME? Unknown function: 'NOT_DECLARED'.");
  });

  it("PF02 names match in any case, end without _ and leave the built-in ones alone", () => {
    const workbench = openFixture();
    expect(resultOf(workbench, "double(4)")).toBe(8);
    expect(resultOf(workbench, "hidden_()")).toBe("#NAME? Unknown function: 'hidden_'.");
    expect(resultOf(workbench, "SUM(1,2)")).toBe(3);
  });

  it("PF03 autocomplete wants a JSDoc with @customfunction directly above; the function works without it", () => {
    expect(functionNamed("DOUBLE")?.isCustomFunction).toBe(true);
    expect(functionNamed("undocumented")?.isCustomFunction).toBe(false);
    expect(resultOf(openFixture(), "undocumented(1)")).toBe("undocumented got 1");
  });

  it("PF04 the parameters that help shows are those of the declaration", () => {
    expect(functionNamed("SECOND_ARGUMENT")?.parameters).toEqual(["first", "second", "third"]);
    expect(functionNamed("DOUBLE")?.documentation).toContain("@param {range} values the numbers");
  });

  it("each workbook of a process calls its own script", () => {
    const folder = mkdtempSync(join(tmpdir(), "script-"));
    writeFileSync(
      join(folder, "code.js"),
      "function DOUBLE(x) { return 'another ' + x; }\nfunction ONLY_HERE() { return 1; }",
    );
    const other = new Workbench(readProject(folder), book({ Sheet1: [["=DOUBLE(1)"]] }));
    const first = openFixture({ Sheet1: [["=DOUBLE(1)"]] });
    expect([resultOf(other, "A1"), resultOf(first, "A1")]).toEqual(["another 1", 2]);
    expect(resultOf(other, "ONLY_HERE()")).toBe(1);
    expect(resultOf(first, "ONLY_HERE()")).toBe("#NAME? Unknown function: 'ONLY_HERE'.");
  });
});

describe("what arguments arrive as", () => {
  const workbench = openFixture({
    Data: [
      [1, "x", { value: 0.1, format: "0%" }, true],
      [
        { value: 44197, format: "yyyy-mm-dd" },
        { value: 143 / 86_400, format: "[h]:mm:ss" },
        { value: "#N/A", isError: true },
        null,
      ],
      [{ value: 44197.5, format: "yyyy-mm-dd hh:mm:ss" }, "007", "=1/0"],
    ],
  });

  it("PF06 one cell is its value, a range is rows of columns", () => {
    expect(resultOf(workbench, "KIND_OF(A1)")).toBe("number 1");
    expect(resultOf(workbench, "KIND_OF(A1:A1)")).toBe("number 1");
    expect(resultOf(workbench, "KIND_OF(A1:D2)")).toBe("rows 2x4 of number 1");
    expect(resultOf(workbench, "KIND_OF({1,2;3,4;5,6})")).toBe("rows 3x2 of number 1");
    expect(resultOf(workbench, "KIND_OF(Data!A:B)")).toBe("rows 1000x2 of number 1");
  });

  it("PF07 an empty cell is the empty string", () => {
    expect(resultOf(workbench, "KIND_OF(D2)")).toBe('string ""');
    expect(resultOf(workbench, "KIND_OF(F1:G2)")).toBe('rows 2x2 of string ""');
  });

  it("PF08 dates and durations are Dates of the script's own realm, 10% is 0.1, yes/no is boolean", () => {
    expect(resultOf(workbench, "KIND_OF(A2)")).toBe("date 2021-01-01T00:00:00.000Z");
    expect(resultOf(workbench, "KIND_OF(A3)")).toBe("date 2021-01-01T12:00:00.000Z");
    expect(resultOf(workbench, "KIND_OF(B2)")).toBe("date 1899-12-30T00:02:23.000Z");
    expect(resultOf(workbench, "KIND_OF(C1)")).toBe("number 0.1");
    expect(resultOf(workbench, "KIND_OF(10%)")).toBe("number 0.1");
    expect(resultOf(workbench, "KIND_OF(D1)")).toBe("boolean true");
  });

  it("PF08 a date is midnight in the spreadsheet's own time zone", () => {
    const shanghai = openFixture({ Data: [[{ value: 44197, format: "yyyy-mm-dd" }]] }, { timeZone: "Asia/Shanghai" });
    expect(resultOf(shanghai, "KIND_OF(A1)")).toBe("date 2020-12-31T16:00:00.000Z");
  });

  it("texts that look like numbers stay texts, errors arrive as their text", () => {
    expect(resultOf(workbench, "KIND_OF(B3)")).toBe('string "007"');
    expect(resultOf(workbench, "KIND_OF(C2)")).toBe('string "#N/A"');
    expect(resultOf(workbench, "KIND_OF(C3)")).toBe('string "#DIV/0!"');
  });

  it("arguments left out at the end are absent, in the middle they are the empty string", () => {
    expect(resultOf(workbench, "KIND_OF()")).toBe("absent");
    expect(resultOf(workbench, "SECOND_ARGUMENT(1)")).toBe("1: undefined undefined");
    expect(resultOf(workbench, "SECOND_ARGUMENT(1,,3)")).toBe('3: string ""');
    expect(resultOf(workbench, "SECOND_ARGUMENT(1,2,3,4)")).toBe("4: number 2");
  });
});

describe("what returns become", () => {
  it("PF09 rows spill; a cell in the way is left alone and the formula shows #REF!", () => {
    const workbench = openFixture({
      Sheet1: [
        ["=DOUBLE({1,2;3,4})", null],
        [null, "occupied"],
        [null, null],
      ],
    });
    expect(
      workbench
        .evaluate("A1:B2")
        .flat()
        .map((cell) => ("value" in cell ? cell.value : cell.kind)),
    ).toEqual(["error", "blank", "blank", "occupied"]);
    expect(resultOf(workbench, "A1")).toBe(
      "#REF! Array result was not expanded because it would overwrite data in B2.",
    );
    script(workbench, "SHEET.getRange('B2').clearContent()");
    expect(script(workbench, "return SHEET.getRange('A1:B2').getValues()")).toEqual([
      [2, 4],
      [6, 8],
    ]);
  });

  it("nothing is blank, a list is a column, short rows are filled up, a Date is a date", () => {
    const workbench = openFixture();
    expect(resultOf(workbench, 'RETURNS("nothing")')).toBe("");
    expect(resultOf(workbench, 'RETURNS("none")')).toBe("");
    expect(resultOf(workbench, 'RETURNS("empty")')).toBe("");
    expect(workbench.evaluate('RETURNS("list")')).toHaveLength(3);
    expect(workbench.evaluate('RETURNS("ragged")')[1]?.[1]).toEqual({ kind: "text", value: "" });
    expect(workbench.evaluate('RETURNS("date")')[0]?.[0]).toEqual({ kind: "time", serial: 44227, isDuration: false });
    expect(resultOf(workbench, 'RETURNS("nan")')).toBe("#NUM! Result was not a number.");
    expect(resultOf(workbench, 'RETURNS("yes")')).toBe(true);
  });

  it("a thrown error shows #ERROR! and keeps its sentence", () => {
    expect(resultOf(openFixture(), 'FAIL("Weights add up to 95.")')).toBe("#ERROR! Weights add up to 95.");
  });

  it("PF10 a call that takes too long is stopped", () => {
    const workbench = openFixture();
    workbench.functions.limitMs = 50;
    expect(resultOf(workbench, "SPIN()")).toBe("#ERROR! Exceeded maximum execution time (line 0).");
  });
});

describe("when functions run", () => {
  const refusal =
    "#ERROR! This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().";

  it.each([
    ["directly", "DOUBLE(RAND())"],
    ["in a cell", "DOUBLE(A1)"],
    ["through another cell", "DOUBLE(A2)"],
    ["somewhere in a range", "DOUBLE(A1:B3)"],
  ])("PF11 a volatile input is refused %s", (_where, formula) => {
    const workbench = openFixture({
      Sheet1: [
        ["=NOW()", 1],
        ["=A1+1", 2],
        ["=B1+1", 3],
      ],
    });
    expect(resultOf(workbench, formula)).toBe(refusal);
  });

  it("PF11 other cells of the workbook may be volatile", () => {
    const workbench = openFixture({ Sheet1: [["=NOW()", 1, "=DOUBLE(B1)+NOW()*0"]] });
    expect(resultOf(workbench, "C1")).toBe(2);
  });

  it("PF12 a cell is computed anew only when its formula or its arguments change", () => {
    const workbench = openFixture({ Sheet1: [["=PEEK()", "=DOUBLE(D1)", "seen", 1]] });
    expect(resultOf(workbench, "A1")).toBe("seen");
    workbench.functions.resetCounts();
    script(workbench, "SHEET.getRange('C1').setValue('changed')");
    expect(resultOf(workbench, "A1")).toBe("seen");
    expect(workbench.functions.executionCount).toBe(0);
    script(workbench, "SHEET.getRange('D1').setValue(5)");
    expect(resultOf(workbench, "B1")).toBe(10);
    expect(workbench.functions.executionCount).toBe(1);
  });

  it("PF13 a custom function can read the document and not write it", () => {
    const workbench = openFixture({ Sheet1: [[null, null, 7]] });
    expect(resultOf(workbench, "PEEK()")).toBe(7);
    expect(resultOf(workbench, "WRITE_ATTEMPT()")).toBe("#ERROR! You do not have permission to call Range.setValue");
    expect(resultOf(workbench, "C1")).toBe(7);
  });

  it("PF14 user properties in a custom function are the owner's", () => {
    const workbench = openFixture({}, { userEmail: "guest@example.com", ownerEmail: "owner@example.com" });
    workbench.state.properties.store("user owner@example.com").set("note", "of the owner");
    workbench.state.properties.store("user guest@example.com").set("note", "of the guest");
    expect(resultOf(workbench, "OWNER_NOTE()")).toBe("of the owner");
  });

  it("PF15 the active range of a custom function is its own cell", () => {
    const workbench = openFixture({ Sheet1: [[1]] });
    script(workbench, "SHEET.getRange('C4').setFormula('=WHERE_AM_I()')");
    expect(resultOf(workbench, "C4")).toBe("C4");
  });

  it("PF16 each formula cell is an execution, and too many at once are warned of", () => {
    const rows = Array.from({ length: 31 }, (_, row) => [row, `=DOUBLE(A${row + 1})`]);
    const workbench = openFixture({ Sheet1: rows });
    expect(workbench.functions.executionCount).toBe(31);
    expect(workbench.functions.warnings[0]).toContain("ran the script 31 times. Google allows 30 at once");
    const once = openFixture({ Sheet1: [["=DOUBLE(B1:B31)"]] });
    expect([once.functions.executionCount, once.functions.warnings]).toEqual([1, []]);
  });

  it("async functions settle before the cell shows", () => {
    expect(resultOf(openFixture(), "LATER(4)")).toBe(4);
  });
});
