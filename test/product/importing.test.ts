import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { callFromPage } from "../../src/workbench/apps-script/page-call.ts";
import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { cellsOf, day, open, project, recordsOf, score, type Tabs } from "./support/product.ts";

const GOLDEN = new URL("../golden/import-zoho-desk-to-score/", import.meta.url);

function csv(name: string): readonly string[][] {
  return Papa.parse<string[]>(readFileSync(new URL(name, GOLDEN), "utf8"), { skipEmptyLines: true }).data;
}

const typed = (rows: readonly string[][]) =>
  rows.map((row) =>
    row.map((cell) =>
      /^-?\d+(\.\d+)?%?$/.test(cell) ? Number.parseFloat(cell) / (cell.endsWith("%") ? 100 : 1) : cell,
    ),
  );

const SCHEME: Tabs = Object.fromEntries(
  ["People", "KPIs", "Weights", "Bonus tiers", "Settings"].map((name) => [name, typed(csv(`${name}.csv`))]),
);
const TICKETS = csv("zoho-desk-tickets.export.csv");
const BOOK: Tabs = { ...SCHEME, Export: TICKETS };

function asked<T>(workbench: Workbench, name: string, args: object = {}): T {
  const reply = callFromPage(workbench, project, "callServer", [name, args]).value as { ok: boolean; value: T };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return reply.value;
}

interface Preview {
  readonly preset: string;
  readonly tab: string;
  readonly into: string;
  readonly isNew: boolean;
  readonly rows: number;
  readonly fingerprint: string;
  readonly duplicates: number;
  readonly unclearDates: boolean;
  readonly problems: readonly { where: string; message: string }[];
  readonly columns: readonly { heading: string; to: string }[];
}

const wish = (name = "Export", more: object = {}) => ({
  name,
  preset: null,
  tab: "records",
  columns: null,
  dates: "",
  ...more,
});
const preview = (workbench: Workbench, asks = wish()) => asked<Preview>(workbench, "previewImport", asks);
const bring = (workbench: Workbench, asks = wish()) =>
  asked<{ rows: number; duplicates: number }>(workbench, "importRows", {
    ...asks,
    fingerprint: preview(workbench, asks).fingerprint,
  });
const namesOf = (workbench: Workbench) => workbench.exportBook().tabs.map(({ name }) => name);

describe("bringing in an export that stands in a tab", () => {
  it("offers the tabs that stand for nothing of ours", () => {
    expect(asked<{ tabs: string[] }>(open(BOOK), "importing").tabs).toEqual(["Export"]);
  });

  it("a known one is recognised, previewed, written and scored as the golden case has it", () => {
    const workbench = open(BOOK);
    const before = cellsOf(workbench, "Export");
    expect(preview(workbench)).toMatchObject({
      preset: "zoho-desk-tickets",
      into: "Records",
      isNew: true,
      rows: 8,
      duplicates: 1,
      problems: [{ where: "Export!C10" }],
    });
    bring(workbench);
    expect(cellsOf(workbench, "Export")).toEqual(before);
    expect(score(workbench, "2026-09").people.map(({ id, total, bonus }) => [id, total, bonus])).toEqual([
      ["P001", 65, 6000],
      ["P002", 51.3, 3000],
      ["P003", null, null],
    ]);
  });

  it("again, it adds what is new; what it added is taken out again, and first of all the tab that it made", () => {
    const workbench = open(BOOK);
    bring(workbench);
    const first = workbench.exportBook();
    const sheet = workbench.grid.tabIds[namesOf(workbench).indexOf("Export")] ?? "";
    const more = ["302", "New", "li.na@example.com", "Closed", "Chat", "Low", "2026-09-20T09:00:00Z", "", ""];
    workbench.grid.write(
      sheet,
      more.map((content, col) => ({ row: TICKETS.length, col, content })),
    );
    expect(preview(workbench)).toMatchObject({ isNew: false, rows: 1, duplicates: 9 });
    bring(workbench);
    expect(recordsOf(workbench, "Records")).toHaveLength(9);
    expect(asked(workbench, "undoImport")).toEqual({ isDone: true, rows: 1 });
    expect(recordsOf(workbench, "Records")).toHaveLength(8);
    expect(first.tabs.map(({ name }) => name)).toContain("Records");
    const again = open(BOOK);
    bring(again);
    asked(again, "undoImport");
    expect(namesOf(again)).not.toContain("Records");
  });

  it("writes nothing of what is no longer as it was previewed", () => {
    const workbench = open(BOOK);
    const { fingerprint } = preview(workbench);
    const sheet = workbench.grid.tabIds[namesOf(workbench).indexOf("Export")] ?? "";
    workbench.grid.write(sheet, [{ row: 1, col: 0, content: "999" }]);
    const before = workbench.exportBook();
    expect(preview(workbench).rows).toBe(8);
    const reply = callFromPage(workbench, project, "callServer", ["importRows", { ...wish(), fingerprint }]).value;
    expect(reply).toMatchObject({ ok: false, code: "changed" });
    expect(workbench.exportBook()).toEqual(before);
  });

  it("rows that somebody has changed since stay", () => {
    const workbench = open(BOOK);
    bring(workbench);
    const sheet = workbench.grid.tabIds[namesOf(workbench).indexOf("Records")] ?? "";
    workbench.grid.write(sheet, [{ row: 3, col: 4, content: "mine" }]);
    expect(asked(workbench, "undoImport")).toMatchObject({ isDone: false });
    expect(recordsOf(workbench, "Records")).toHaveLength(8);
  });

  it.each([
    ["beside its rows", 1, 15],
    ["below its rows", 30, 0],
  ])("a tab that it made stays whole where somebody has written %s", (_, row, col) => {
    const workbench = open(BOOK);
    bring(workbench);
    const sheet = workbench.grid.findTab("Records") ?? "";
    workbench.grid.write(sheet, [{ row, col, content: "mine" }]);
    const before = workbench.exportBook();
    expect(asked(workbench, "undoImport")).toEqual({ isDone: false, rows: 8 });
    expect(workbench.exportBook()).toEqual(before);
  });

  it("of a tab that is gone there is nothing to take back, and nothing more is offered", () => {
    const workbench = open(BOOK);
    bring(workbench);
    expect(asked(workbench, "importing")).toMatchObject({ canUndo: true });
    const sheetId = workbench.grid.findTab("Records") ?? "";
    workbench.grid.dispatch({ type: "DELETE_SHEET", sheetId, sheetName: "Records" });
    expect(asked(workbench, "undoImport")).toEqual({ isDone: false, rows: 8 });
    expect(asked(workbench, "importing")).toMatchObject({ canUndo: false });
  });

  it("a heading that it added stays where somebody has filled its column for other rows", () => {
    const own = [
      ["Person ID", "Date", "Record ID"],
      ["P001", day(46266), "1"],
    ];
    const workbench = open({ ...BOOK, Records: own });
    const width = own[0]?.length ?? 0;
    bring(workbench);
    const added = cellsOf(workbench, "Records")[0]?.[width]?.value;
    expect(added).toBeTruthy();
    workbench.grid.write(workbench.grid.findTab("Records") ?? "", [{ row: 1, col: width, content: "mine" }]);
    asked(workbench, "undoImport");
    const rows = cellsOf(workbench, "Records").map((row) => row.map((cell) => cell?.value ?? ""));
    expect([rows[0]?.slice(width, width + 2), rows[1]?.[width], rows.length]).toEqual([[added, ""], "mine", 2]);
  });

  it.each([
    ["one of the scheme", "KPIs", "“KPIs” is one of the tabs"],
    ["one of data that is ours already", "People", "“People” is one of the tabs"],
    ["one that does not exist", "Gone", "no tab “Gone”"],
  ])("no tab is taken for an export that is %s", (_, name, why) => {
    expect(() => preview(open(BOOK), wish(name))).toThrow(why);
  });

  it("of any other, the columns are proposed, chosen, and tell rows apart", () => {
    const own = {
      ...SCHEME,
      通话明细: [
        ["九月通话明细"],
        ["通话编号", "坐席工号", "通话日期", "时长"],
        ["C1", "P001", day(46266), 30],
        ["C2", "P002", day(46267), 40],
        ["C2", "P002", day(46267), 40],
      ],
    };
    const workbench = open(own);
    const proposed = preview(workbench, wish("通话明细"));
    expect(proposed).toMatchObject({ preset: "", rows: 3, duplicates: 0 });
    expect(proposed.columns.map(({ to }) => to)).toEqual(["", "person", "date", ""]);
    const columns = proposed.columns.map(({ heading, to }, at) => ({ heading, to: at === 0 ? "record" : to }));
    const chosen = wish("通话明细", { preset: "", columns });
    expect(preview(workbench, chosen)).toMatchObject({ rows: 2, duplicates: 1 });
    bring(workbench, chosen);
    expect(recordsOf(workbench, "Records")[1]).toMatchObject({ 通话编号: "C2", "Person ID": "P002", 时长: 40 });
    expect(preview(workbench, chosen)).toMatchObject({ rows: 0, duplicates: 3, isNew: false });
  });

  it("says what is lacking, and asks for the order of dates that could be either", () => {
    const workbench = open({
      ...SCHEME,
      Export: [
        ["Agent", "When", "Note"],
        ["P001", "02/09/2026", ""],
      ],
    });
    const first = preview(workbench);
    expect([first.rows, first.problems.map(({ message }) => message)]).toEqual([
      0,
      ["None of these columns is in the file: Date. Choose another kind of export, or add the column."],
    ]);
    const columns = first.columns.map(({ heading, to }) => ({ heading, to: heading === "When" ? "date" : to }));
    const chosen = wish("Export", { preset: "", columns });
    expect(preview(workbench, chosen).unclearDates).toBe(true);
    expect(preview(workbench, { ...chosen, dates: "dmy" })).toMatchObject({
      rows: 1,
      unclearDates: false,
      problems: [],
    });
  });

  it("goes into a tab of one's own that counts as Records, under its headings", () => {
    const workbench = open({
      ...BOOK,
      工单明细: [["工单登记"], ["经办人", "受理日"], ["P001", day(46266)]],
      Mapping: [
        ["Counts as tab", "Name of the tab", "Counts as column", "Heading in the tab", "Fixed value"],
        ["Records", "工单明细", "Row of headings", "", 2],
        ["Records", "工单明细", "Person ID", "经办人"],
        ["Records", "工单明细", "Date", "受理日"],
      ],
    });
    expect(preview(workbench)).toMatchObject({ into: "工单明细", isNew: false, rows: 8 });
    bring(workbench);
    const rows = cellsOf(workbench, "工单明细").map((row) => row.map((cell) => cell?.value ?? ""));
    expect([rows[0]?.[0], rows[1]?.slice(0, 3), rows[3]?.[0]]).toEqual([
      "工单登记",
      ["经办人", "受理日", "Ticket Id"],
      "P001",
    ]);
    expect(score(workbench, "2026-09").people[1]?.total).toBe(51.3);
    asked(workbench, "undoImport");
    expect(cellsOf(workbench, "工单明细")).toHaveLength(3);
  });
});
