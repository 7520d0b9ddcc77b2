import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./support/eventually.ts";
import { openBrowser } from "./support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { type Visit, visit } from "./support/visit.ts";

const projectFolder = fileURLToPath(new URL("./fixtures/sheet", import.meta.url));

let browser: Browser;
let server: ServerProcess;
let seen: Visit;

async function choose(item: string): Promise<void> {
  await seen.page.locator('.o-topbar-menu[data-id="extensions"]').click();
  await seen.page.getByText("Scorecards", { exact: true }).hover();
  await seen.page.getByText(item, { exact: true }).click();
}

/** How the page draws a cell of the open tab: its style and its border. */
const lookOf = (col: number, row: number): Promise<unknown> =>
  seen.page.evaluate(`(() => {
    const { getters } = workbench.model;
    const at = { sheetId: getters.getActiveSheetId(), col: ${col}, row: ${row} };
    return { ...getters.getCellStyle(at), border: Object.keys(getters.getCellBorder(at) ?? {}) };
  })()`);

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess({ projectFolder })]);
  seen = await visit(browser, server.address, false);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("formats and blocks", () => {
  it("bold that a person sets is what the script sees", async () => {
    await seen.sheet.select("A1");
    await seen.page.keyboard.press("Control+b");
    await choose("Describe A1");
    await eventually(() => seen.sheet.shown("Sheet1", "H2")).toBe("bold");
  });

  it("what the script sets is what the person sees", async () => {
    await choose("Format B1");
    await eventually(() => lookOf(1, 0)).toEqual({
      bold: true,
      fillColor: "#fce8b2",
      fontSize: 14,
      border: ["top", "bottom"],
    });
    await seen.shoot("formats-by-script");
  });

  it("a heat map that the script sets is drawn", async () => {
    await choose("Colour the people");
    const fill = `(() => {
      const { getters } = workbench.model;
      return [1, 2, 3].map((row) => getters.getCellComputedStyle({ sheetId: getters.getActiveSheetId(), col: 1, row }).fillColor?.toLowerCase());
    })()`;
    await eventually(async () => (await seen.page.evaluate<string[]>(fill)).slice(1)).toEqual(["#63be7b", "#f8696b"]);
    await seen.shoot("heat-map");
  });

  it.each([
    ["with its sign", "71%"],
    ["without it", "7.5"],
    ["with two digits after the point", "12.25%"],
  ])("a percentage typed %s into a cell of percents is that percentage", async (_, typed) => {
    await seen.sheet.typeByHand("G1", "50%");
    await seen.sheet.typeByHand("G1", typed);
    const value = `(() => {
      const { getters } = workbench.model;
      return getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 6, row: 0 }).value;
    })()`;
    await eventually(() => seen.page.evaluate(value)).toBeCloseTo(Number.parseFloat(typed) / 100, 10);
  });

  it("a block from another program is pasted into as many cells, formulas included, and kept", async () => {
    await seen.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await seen.page.evaluate(`navigator.clipboard.writeText("1\\t2\\n3\\t=D1+E1")`);
    await seen.sheet.select("D1");
    await seen.page.keyboard.press("Control+v");
    await eventually(() => seen.sheet.shown("Sheet1", "E2")).toBe("3");
    await eventually(async () => (await seen.sheet.kept("Sheet1"))[1]?.slice(3, 5)).toEqual(["3", "3"]);
    expect(seen.problems).toEqual([]);
  });
});
