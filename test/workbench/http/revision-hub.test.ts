import { describe, expect, it } from "vitest";
import { WorkbookState } from "../../../src/workbench/apps-script/workbook-state.ts";
import type { ChartData } from "../../../src/workbench/grid/chart-data.ts";
import { Grid } from "../../../src/workbench/grid/grid.ts";
import { addChart, chartsOf } from "../../../src/workbench/grid/grid-charts.ts";
import type { Update } from "../../../src/workbench/http/host/collaboration.ts";
import { RevisionHub } from "../../../src/workbench/http/host/revision-hub.ts";
import { book } from "../support.ts";

/** The workbook's own grid and a browser's, joined by a hub. */
function joined() {
  const hub = new RevisionHub();
  const own = new Grid(book({ Sheet1: [["before"]] }), { transportService: hub });
  let deliver: (message: never) => void = () => undefined;
  const sent: never[] = [];
  hub.onBroadcast = (message) => deliver(message as never);
  const transportService = {
    sendMessage: async (message: never) => void sent.push(message),
    onNewMessage: (_id: string, callback: (message: never) => void) => {
      deliver = callback;
    },
    leave: () => undefined,
  };
  const modelData = own.model.exportData() as never;
  const browser = new Grid({ modelData, changes: [] }, { transportService: transportService as never });
  return { hub, own, browser, flush: () => sent.splice(0).map((message) => hub.receive(message)) };
}

const write = (grid: Grid, row: number, content: string): void =>
  grid.write(grid.tabIds[0] ?? "", [{ col: 0, row, content }]);

const column = (grid: Grid): string[] => [0, 1, 2].map((row) => grid.shown(grid.tabIds[0] ?? "", { col: 0, row }));

const CHART: ChartData = {
  kind: "column",
  series: [{ range: "'Sheet1'!B1:B3" }],
  labels: "'Sheet1'!A1:A3",
  hasHeaders: true,
  legend: "none",
  place: { col: 3, row: 1, offsetX: 0, offsetY: 0, width: 600, height: 371 },
};

const kindsIn = (grid: Grid): (string | undefined)[] =>
  chartsOf(grid, grid.tabIds[0] ?? "").map(({ contents }) => contents?.kind);

describe("charts among the changes", () => {
  it("a chart goes both ways, and is there again after what was kept and what changed since are opened", () => {
    const { hub, own, browser, flush } = joined();
    const [tab = ""] = own.tabIds;
    const changes: Update[] = [];
    const { onBroadcast } = hub;
    hub.onBroadcast = (message) => {
      if ("nextRevisionId" in message) changes.push(message as Update);
      onBroadcast(message);
    };
    const modelData = own.model.exportData() as never;
    addChart(own, tab, CHART);
    expect(kindsIn(browser)).toEqual(["column"]);
    addChart(browser, tab, { ...CHART, kind: "pie" });
    flush();
    expect(kindsIn(own)).toEqual(["column", "pie"]);
    expect(kindsIn(new Grid({ modelData, changes: changes as never }))).toEqual(["column", "pie"]);
  });
});

describe("the order of all changes", () => {
  it("a change of a browser reaches the workbook, and one of the workbook the browser", () => {
    const { own, browser, flush } = joined();
    write(browser, 1, "typed");
    flush();
    write(own, 2, "scripted");
    expect(column(own)).toEqual(["before", "typed", "scripted"]);
    expect(column(browser)).toEqual(["before", "typed", "scripted"]);
  });

  it("a change made against an older state is not taken as it is: its maker adapts it and sends it again", () => {
    const { own, browser, flush } = joined();
    write(browser, 1, "typed");
    own.dispatch({
      type: "ADD_COLUMNS_ROWS",
      sheetId: own.tabIds[0] ?? "",
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 1,
    });
    expect(flush()).toContain(false);
    flush();
    expect(column(own)).toEqual(["", "before", "typed"]);
    expect(column(browser)).toEqual(["", "before", "typed"]);
  });

  it("undoing the last change of a run undoes the run, and doing it again does all of it", () => {
    const { hub, own, browser } = joined();
    hub.runs.begin();
    write(own, 0, "one");
    write(own, 1, "two");
    write(own, 2, "three");
    const step = hub.runs.end() ?? "";
    const at = () => (own.model.exportData() as { revisionId: string }).revisionId;
    hub.receive({
      type: "REVISION_UNDONE",
      version: 1,
      undoneRevisionId: step,
      nextRevisionId: "undone",
      serverRevisionId: at(),
    });
    expect([column(own), column(browser)]).toEqual([
      ["before", "", ""],
      ["before", "", ""],
    ]);
    hub.receive({
      type: "REVISION_REDONE",
      version: 1,
      redoneRevisionId: step,
      nextRevisionId: "redone",
      serverRevisionId: at(),
    });
    expect([column(own), column(browser)]).toEqual([
      ["one", "two", "three"],
      ["one", "two", "three"],
    ]);
  });

  it("the undoing of a change that nobody knows any more is not taken", () => {
    const { hub, own } = joined();
    const { revisionId } = own.model.exportData() as { revisionId: string };
    const undo = { type: "REVISION_UNDONE", version: 1, undoneRevisionId: "of yesterday" } as const;
    expect(hub.receive({ ...undo, nextRevisionId: "x", serverRevisionId: revisionId })).toBe(false);
  });
});

describe("what outlives the process", () => {
  it("property stores are kept as plain data", () => {
    const { properties } = new WorkbookState();
    properties.store("document").set("a", "1");
    const { properties: again } = new WorkbookState();
    again.restore(properties.toKeep());
    expect(again.store("document").get("a")).toBe("1");
  });
});
