import { describe, expect, test } from "vitest";
import { type Cell, readCell, readSerial } from "../../../src/core/index.ts";

describe("rule 1: a cell is one of seven facts, and none of them is another", () => {
  test.each<[string, Cell, object]>([
    ["a number", 92.5, { kind: "number", value: 92.5, wasText: false }],
    ["a zero", 0, { kind: "number", value: 0, wasText: false }],
    ["a text", "good", { kind: "text", text: "good" }],
    ["a date", { serial: 46266 }, { kind: "date", serial: 46266 }],
    ["a time", { serial: 0.5 }, { kind: "date", serial: 0.5 }],
    ["yes", true, { kind: "yesNo", value: true }],
    ["no", false, { kind: "yesNo", value: false }],
    ["a blank", "", { kind: "blank" }],
    ["spaces", "  ", { kind: "blank" }],
    ["a full-width space", "　", { kind: "blank" }],
  ])("%s", (_name, cell, reading) => {
    expect(readCell(cell)).toEqual(reading);
  });

  test.each(["N/A", "n/a", " N/A ", "-", "—", "－", "不适用", "不適用", "Ｎ/Ａ"])("“%s” is not applicable", (cell) => {
    expect(readCell(cell)).toEqual({ kind: "notApplicable" });
  });

  test.each(["#N/A", "#DIV/0!", "#REF!", "#ERROR!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#n/a", "Loading..."])(
    "%s is an error, not text and not N/A",
    (cell) => {
      expect(readCell(cell)).toEqual({ kind: "error", text: cell });
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    "%d is no number but an error",
    (cell) => {
      expect(readCell(cell).kind).toBe("error");
    },
  );

  test("a cell beyond the end of its row is blank", () => {
    expect(readCell(undefined)).toEqual({ kind: "blank" });
    expect(readCell(null)).toEqual({ kind: "blank" });
  });
});

describe("rule 2: text that is a number as people type it is read as one", () => {
  test.each([
    ["92%", 0.92],
    ["９２％", 0.92],
    ["92 %", 0.92],
    ["0.1%", 0.001],
    [" 1,234.5 ", 1234.5],
    ["１，２３４．５", 1234.5],
    ["1,234,567", 1234567],
    ["-5", -5],
    ["+5.50", 5.5],
    [".5", 0.5],
    ["5.", 5],
    ["007", 7],
  ])("“%s” is %d", (text, value) => {
    expect(readCell(text)).toEqual({ kind: "number", value, wasText: true });
  });

  test.each(["92,5", "1,23", "12 34", "1e3", "ninety", "92%%", "1.2.3", "€5", "5 days", "=1+1"])(
    "“%s” is text, not a guess",
    (text) => {
      expect(readCell(text)).toEqual({ kind: "text", text });
    },
  );
});

describe("rule 5: a date is read from what Sheets and CSV files give", () => {
  test.each<[Cell, number | null]>([
    [{ serial: 46266 }, 46266],
    [{ serial: 46266.75 }, 46266.75],
    ["2026-09-01", 46266],
    ["2026-9-1", 46266],
    ["2026/9/1", 46266],
    ["2026年9月1日", 46266],
    ["２０２６－０９－０１", 46266],
    [" 2026-09-01 ", 46266],
    ["2026-09-01 18:00", 46266.75],
    ["2026-09-01T18:00:00", 46266.75],
    ["2026-09-01T18:00:00.000Z", 46266.75],
    ["2026-09-01T18:00:00+08:00", 46266.75],
    ["2024-02-29", 45351],
    ["2026-02-29", null],
    ["2026-13-01", null],
    ["1/2/2026", null],
    ["2026-09-01 25 o'clock", null],
    ["soon", null],
    ["", null],
    [46266, null],
    [true, null],
  ])("%j is %j", (cell, serial) => {
    expect(readSerial(cell)).toBe(serial);
  });

  test.each([
    ["0:02:23", 143],
    ["9:12", 33_120],
    ["26:00:00", 93_600],
    ["0:00:00.5", 0.5],
  ])("a duration %s is so many seconds: %d", (text, seconds) => {
    expect((readSerial(text) ?? Number.NaN) * 86_400).toBeCloseTo(seconds, 6);
  });

  test.each(["0:61:00", "1:2:3:4", "12h"])("%s is no duration", (text) => {
    expect(readSerial(text)).toBeNull();
  });
});
