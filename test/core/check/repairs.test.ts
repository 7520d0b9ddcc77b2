import { describe, expect, test } from "vitest";
import { type Repair, type Row, repairsOf, type Tables } from "../../../src/core/index.ts";
import { book, type SmallBook } from "../../support/book.ts";
import { checked } from "../../support/findings.ts";
import { CLEAN } from "./support.ts";

function repairs(tabs: SmallBook): { readonly list: readonly Repair[]; readonly tables: Tables } {
  const tables = book({ ...CLEAN, ...tabs });
  const { known, findings } = checked(tables);
  return { list: repairsOf([...known, ...findings], tables), tables };
}

const brief = ({ list }: { readonly list: readonly Repair[] }) =>
  list.map(({ kind, block: { sheet, row, column, cells }, before }) => [
    kind,
    `${sheet} ${row} ${column}`,
    cells,
    before,
  ]);

const put = (rows: readonly Row[], { row, column }: Repair["block"], cells: Repair["before"]): readonly Row[] =>
  rows.map((line, r) => line.map((cell, c) => cells[r + 1 - row]?.[c + 1 - column] ?? cell));

/** The tables with a repair carried out, or taken back. */
function written(tables: Tables, { block }: Repair, cells: Repair["before"]): Tables {
  const entries = Object.entries(tables).map(([key, table]) => [
    key,
    table.sheet === block.sheet ? { ...table, rows: put(table.rows, block, cells) } : table,
  ]);
  return Object.fromEntries(entries);
}

const metric = (id: string, csat: string | number) => ({ "Person ID": id, Period: "2026-Q3", CSAT: csat, SPEED: 50 });

describe("a repair", () => {
  test("makes a number of a text that is one", () => {
    expect(brief(repairs({ metrics: [metric("P0", " 1,234.5 "), metric("P1", "about 90")] }))).toEqual([
      ["number", "Metrics 2 3", [[1234.5]], [[" 1,234.5 "]]],
    ]);
  });

  test("gives a stranger the id that one person has but for capitals, spaces and width", () => {
    expect(brief(repairs({ metrics: [metric("p 0", 50), metric("Ｐ１", 60), metric("P-2", 60)] }))).toEqual([
      ["id", "Metrics 2 1", [["P0"]], [["p 0"]]],
      ["id", "Metrics 3 1", [["P1"]], [["Ｐ１"]]],
    ]);
  });

  test("does not choose between two people", () => {
    const people = [{ "Person ID": "p0" }, { "Person ID": "P0" }];
    expect(repairs({ people, metrics: [metric("P 0", 50)] }).list).toEqual([]);
  });

  test("spells a word as most do", () => {
    const people = ["Support", "support", "Support"].map((Post, i) => ({ "Person ID": `P${i}`, Post }));
    expect(brief(repairs({ people, metrics: [metric("P0", 50)] }))).toEqual([
      ["spelling", "People 3 2", [["Support"]], [["support"]]],
    ]);
  });

  test("puts bands in order with all that stands beside them", () => {
    const ratings = [
      { From: 80, Band: "A", Note: "best" },
      { From: 0, Band: "C", Note: "" },
      { From: 60, Band: "B", Note: "fair" },
    ];
    const [only] = repairs({ ratings }).list;
    expect(only?.block.cells).toEqual([
      [80, "A", "best"],
      [60, "B", "fair"],
      [0, "C", ""],
    ]);
  });

  test("is not offered where a bound cannot be read", () => {
    expect(
      repairs({
        ratings: [
          { From: 80, Band: "A" },
          { From: "x", Band: "C" },
          { From: 90, Band: "B" },
        ],
      }).list,
    ).toEqual([]);
  });
});

test("carried out, the problem is gone; taken back, everything is as it was", () => {
  const broken = repairs({
    metrics: [metric("p0", "９２"), metric("P1", 40)],
    ratings: [
      { From: 80, Band: "A" },
      { From: 0, Band: "C" },
      { From: 60, Band: "B" },
    ],
  });
  expect(broken.list.map(({ kind }) => kind).sort()).toEqual(["id", "order"]);
  const mended = broken.list.reduce((tables, repair) => written(tables, repair, repair.block.cells), broken.tables);
  const { known, findings } = checked(mended);
  expect(repairsOf([...known, ...findings], mended).map(({ kind }) => kind)).toEqual(["number"]);
  const undone = broken.list.reduce((tables, repair) => written(tables, repair, repair.before), mended);
  expect(undone).toEqual(broken.tables);
});
