import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sumPaid } from "../../../src/core/history/paid-to-date.ts";
import { snapshotTables, snapshotText } from "../../../src/core/history/snapshot.ts";
import { paidToDate, parsePeriod, type Row, readHistory, type Tables } from "../../../src/core/index.ts";
import { Issues } from "../../../src/core/model/issue.ts";
import { piecesOf } from "../../../src/core/read/snapshots.ts";
import { book } from "../../support/book.ts";
import { sha256 } from "../../support/closing-book.ts";
import { metrics, team } from "./closing.ts";

const QUARTER = parsePeriod("2026-Q3");
if (!QUARTER) throw new Error("2026-Q3 is a period");

const METRICS: readonly Row[] = [
  ["Person ID", "Period", "CSAT", "Calls"],
  ["A", "2026-Q3", 90, 12.5],
  ["B", "2026-08", 0.1 + 0.2, 7],
];
const inputs = (rows: readonly Row[]) => snapshotText(book({ metrics: rows }), "inputs", QUARTER);

describe("what counts as the same content", () => {
  it.each<[string, readonly Row[]]>([
    ["rows in another order", [METRICS[0] ?? [], METRICS[2] ?? [], METRICS[1] ?? []]],
    ["columns in another order", METRICS.map((row) => [...row].reverse())],
    ["headings in Chinese", [["工号", "考核周期", "CSAT", "Calls"], ...METRICS.slice(1)]],
    ["a note beside", METRICS.map((row, at) => [...row, at === 0 ? "Note" : "seen"])],
    ["an empty row between", [...METRICS.slice(0, 2), [], ...METRICS.slice(2)]],
    ["a column that is empty in this period", METRICS.map((row, at) => [...row, at === 0 ? "New KPI" : ""])],
    ["rows of other periods", [...METRICS, ["A", "2026-Q2", 1, 1], ["A", "2026", 2, 2]]],
    ["a last bit of arithmetic", METRICS.map((row) => row.map((cell) => (cell === 0.1 + 0.2 ? 0.3 : cell)))],
  ])("%s", (_, rows) => {
    expect(inputs(rows)).toBe(inputs(METRICS));
  });

  it.each<[string, readonly Row[]]>([
    ["another number", METRICS.map((row) => row.map((cell) => (cell === 90 ? 91 : cell)))],
    ["a row more of a month within", [...METRICS, ["A", "2026-09", 1, 1]]],
    ["a row less", METRICS.slice(0, 2)],
    ["numbers under each other's heading", [["Person ID", "Period", "Calls", "CSAT"], ...METRICS.slice(1)]],
  ])("but not %s", (_, rows) => {
    expect(inputs(rows)).not.toBe(inputs(METRICS));
  });

  it("dated rows by their day, rows of no readable day in every period", () => {
    const events = (date: string) =>
      book({
        events: [
          ["Person ID", "Date", "Type"],
          ["A", date, "Praise"],
        ],
      });
    const isIn = (tables: Tables) => snapshotText(tables, "inputs", QUARTER).includes("Praise");
    expect(["2026-06-30", "2026-07-01", "2026-09-30", "2026-10-01", "soon"].map(events).map(isIn)).toEqual([
      false,
      true,
      true,
      false,
      true,
    ]);
  });

  it("is read again as the tabs it was made of (law)", () => {
    const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), fc.boolean());
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("A", "B"), cell, cell)), (cells) => {
        const rows: readonly Row[] = [["Person ID", "Name", "Own column"], ...cells];
        const text = snapshotText(book({ people: rows }), "people", QUARTER);
        expect(snapshotText(snapshotTables(text), "people", QUARTER)).toBe(text);
      }),
    );
  });
});

describe("pieces of a text", () => {
  it("fit a cell of Excel and of Sheets, cut no character, and make the text again (law)", () => {
    const long = fc
      .tuple(fc.string({ unit: "grapheme" }), fc.nat(20_000))
      .map(([unit, times]) => `${unit}x😀`.repeat(times).slice(0, 90_001));
    fc.assert(
      fc.property(long, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.join("")).toBe(text);
        expect(pieces.every((piece) => piece.length <= 30_000 && !/^[\uDC00-\uDFFF]/.test(piece))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe("what was paid to date (rule 21)", () => {
  const closedYear = () => {
    const book = team({ "2025-Q4": { A: 85 }, "2026-Q1": { A: 85, B: 65 }, "2026-Q2": { A: 85, B: 65 } });
    book.close("2025-Q4");
    book.close("2026-Q1");
    book.set("metrics", metrics({ "2025-Q4": { A: 85 }, "2026-Q1": { A: 100, B: 65 }, "2026-Q2": { A: 85, B: 65 } }));
    book.close("2026-Q2");
    return book;
  };
  const paidIn = (tables: Tables, year: string) =>
    [...paidToDate(readHistory(tables, sha256, new Issues()), parsePeriod(year) ?? QUARTER, 2)].map(([id, paid]) => [
      id,
      sumPaid(paid),
    ]);

  it("is what the closed periods of the span paid, corrections included", () => {
    const { tables } = closedYear();
    expect(paidIn(tables, "2026")).toEqual([
      ["A", 225_000],
      ["B", 100_000],
    ]);
    expect(paidIn(tables, "2025")).toEqual([
      ["A", 100_000],
      ["B", 0],
    ]);
  });

  it("is unknown where a row was edited", () => {
    const book = closedYear();
    const [header = [], ...rows] = book.rows("history");
    book.set("history", [
      header,
      ...rows.map((row) => (row[0] === "2026-Q1" && row[1] === "A" ? [...row.slice(0, -1), "x"] : row)),
    ]);
    expect(paidIn(book.tables, "2026")).toEqual([
      ["A", Number.NaN],
      ["B", 100_000],
    ]);
  });
});
