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

/** How many different colours each chart on the page is drawn in: a blank one has one. */
const coloursOfCharts = (): Promise<number[]> =>
  seen.page.evaluate(`[...document.querySelectorAll(".o-figure canvas")].map((canvas) => {
    const copy = new OffscreenCanvas(canvas.width || 1, canvas.height || 1).getContext("2d", { willReadFrequently: true });
    copy.drawImage(canvas, 0, 0);
    const { data } = copy.getImageData(0, 0, canvas.width || 1, canvas.height || 1);
    return new Set(new Uint32Array(data.buffer)).size;
  })`);

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess({ projectFolder })]);
  seen = await visit(browser, server.address, false);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("charts in the browser", () => {
  it("a chart that a script inserts is drawn, with its title and Chinese names", async () => {
    await choose("Draw a chart");
    await eventually(async () => Math.max(0, ...(await coloursOfCharts()))).toBeGreaterThan(10);
    await seen.shoot("chart-by-script");
  });

  it("a chart that a person inserts is drawn, and the script finds it", async () => {
    await seen.sheet.select("A1:B4");
    await seen.page.locator('.o-topbar-menu[data-id="insert"]').click();
    await seen.page.locator(".o-menu-item", { hasText: "Chart" }).first().click();
    await eventually(async () => (await coloursOfCharts()).length).toBe(2);
    await seen.shoot("chart-by-hand");
    await choose("Describe the charts");
    await eventually(() => seen.sheet.shown("Sheet1", "H1")).toBe("COLUMN A1:C4; COLUMN A1:B4");
    expect(seen.problems).toEqual([]);
  });
});
