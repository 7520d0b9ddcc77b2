import { describe, expect, it } from "vitest";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { readCsv, writeCsv } from "../../../src/workbench/files/csv.ts";
import { csvCell } from "../../../src/workbench/files/csv-value.ts";
import { fixtureProject, openFixture, resultOf } from "../support.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const values = (text: string) => readCsv(bytes(text), "calls.csv").map((row) => row.map((cell) => cell?.value ?? null));

describe("what a CSV field becomes", () => {
  it.each([
    ["12", { value: 12 }],
    ["-1.50", { value: -1.5 }],
    [".5", { value: 0.5 }],
    ["1,234.5", { value: 1234.5, format: "#,##0.0" }],
    ["84.95%", { value: 0.8495, format: "0.00%" }],
    ["$2.99", { value: 2.99, format: "$#,##0.00" }],
    ["1e3", { value: 1000 }],
    ["TRUE", { value: true }],
    ["false", { value: false }],
    ["2021-01-31", { value: 44227, format: "yyyy-mm-dd" }],
    ["2021/1/31", { value: 44227, format: "yyyy-mm-dd" }],
    ["1/31/2021", { value: 44227, format: "yyyy-mm-dd" }],
    ["2021-01-31 12:00", { value: 44227.5, format: "yyyy-mm-dd hh:mm:ss" }],
    ["0:02:23", { value: 143 / 86_400, format: "hh:mm:ss" }],
    ["9:30 PM", { value: 21.5 / 24, format: "hh:mm:ss" }],
    ["30:15:00", { value: 30.25 / 24, format: "[h]:mm:ss" }],
    ["#N/A", { value: "#N/A", isError: true }],
  ])("%s is read as Sheets' import reads it", (field, cell) => {
    expect(csvCell(field)).toEqual(cell);
  });

  it.each([
    ["007", "an id with leading zeros"],
    ["12345678901234567890", "an id longer than a number can hold"],
    ['=HYPERLINK("https://example.com")', "a text like a formula"],
    ["+1 555", "a text that begins with +"],
    ["2021-02-30", "a day that never was"],
    ["13:61", "a time that never was"],
    [" 5", "a number with a space before it"],
    ["N/A", "a word"],
    ["é😀שלום", "any script"],
  ])("%s stays a text: %s", (field) => {
    expect(csvCell(field)).toEqual({ value: field });
  });

  it("an empty field is a blank cell", () => {
    expect(csvCell("")).toBeNull();
  });
});

describe("CSV files", () => {
  it("quotes, line breaks in quotes, CRLF and a byte order mark are understood", () => {
    expect(values('\uFEFFName,Note\r\n"Ann, ""the"" one","two\nlines"\r\n')).toEqual([
      ["Name", "Note"],
      ['Ann, "the" one', "two\nlines"],
    ]);
  });

  it("semicolons and tabs separate too; rows may be short; empty rows at the end are dropped", () => {
    expect(values("a;b\n1;2\n")).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
    expect(values("a\tb\n1\n\n\n")).toEqual([["a", "b"], [1]]);
    expect(values("")).toEqual([]);
  });

  it("other encodings and open quotes are explained", () => {
    expect(() => readCsv(new Uint8Array([0xff, 0xfe, 65, 0]), "calls.csv")).toThrow(
      'calls.csv is in UTF-16. Save it as "CSV UTF-8"',
    );
    expect(() => readCsv(new Uint8Array([0xb2, 0xe9, 0xd1, 0xaf]), "calls.csv")).toThrow("calls.csv is not in UTF-8.");
    expect(() => values('a,b\n"open,2\n')).toThrow("calls.csv has a quotation mark that is not closed");
  });

  it("a text like a formula stays a text in a tab", () => {
    const rows = readCsv(bytes('Name\n"=HYPERLINK(""https://example.com"",""x"")"\n'), "people.csv");
    const workbench = new Workbench(fixtureProject, { tabs: [{ name: "People", rows }] });
    expect(resultOf(workbench, "People!A2")).toBe('=HYPERLINK("https://example.com","x")');
  });

  it("written and read again it is the same", () => {
    const text =
      'Id,When,Long,Share,Ok,Note\r\n007,2021-01-31,30:15:00,0.5,TRUE,"a, b"\r\n,2021-01-31 12:00:00,00:02:23,,FALSE,\r\n';
    expect(writeCsv({ name: "T", rows: readCsv(bytes(text), "t.csv") })).toBe(text);
  });

  it("a tab with computed values is written as values", () => {
    const [tab] = openFixture({ Sheet1: [[1, "=A1*2", "=1/0"]] }).exportBook().tabs;
    expect(tab && writeCsv(tab)).toBe("1,2,#DIV/0!\r\n");
  });
});
