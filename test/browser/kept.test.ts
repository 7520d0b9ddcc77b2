import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/open-browser.ts";
import { newFolder, type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { ready, visit } from "./support/visit.ts";

let browser: Browser;
let server: ServerProcess;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const portOf = ({ address }: ServerProcess): string => new URL(address).port;

describe("what was typed is kept", () => {
  it("through a killed process, an edit made while it was away, and a browser that was closed", async () => {
    server = await startServerProcess();
    const { page, sheet, context, shoot } = await visit(browser, server.address, false);
    await sheet.openTab("Metrics");
    await sheet.type("L11", "7.7");
    await expect.poll(async () => (await sheet.kept("Metrics"))[10]?.[11]).toBe("7.7");
    const { dataFolder } = server;
    const port = portOf(server);
    await server.kill();

    await page.getByText("The workbench has stopped").waitFor();
    await sheet.type("L12", "6.6");
    await shoot("workbench-stopped");
    server = await startServerProcess({ dataFolder, port });
    await page.waitForEvent("load");
    await ready(page);
    await expect.poll(() => sheet.shown("Metrics", "L11")).toBe("7.7");
    await expect.poll(() => sheet.shown("Metrics", "L12")).toBe("6.6");

    await sheet.type("L13", "5.5");
    await page.getByText("Saved in the folder data").waitFor();
    await context.close();
    await server.kill();
    server = await startServerProcess({ dataFolder });
    const again = await visit(browser, server.address, false);
    expect(await again.sheet.shown("Metrics", "L13")).toBe("5.5");
    await again.context.close();
    await server.stop();
  });

  it("rows that are inserted and tabs that are renamed reach the kept workbook, and two windows agree", async () => {
    server = await startServerProcess();
    const one = await visit(browser, server.address, false);
    const two = await visit(browser, server.address, false);
    await one.sheet.openTab("Metrics");
    await one.sheet.select("A2");
    await one.page.locator('.o-topbar-menu[data-id="insert"]').click();
    await one.page.getByText("Rows", { exact: true }).hover();
    await one.page.getByText("Insert row above", { exact: true }).click();
    await expect.poll(() => two.sheet.shown("Metrics", "A3")).toBe("P001");
    await expect.poll(async () => (await one.sheet.kept("Metrics"))[1]?.[0]).toBe("");
    await two.sheet.openTab("Events");
    await two.page.locator(".o-sheet.active .o-sheet-name").dblclick();
    await two.page.keyboard.type("Incidents");
    await two.page.keyboard.press("Enter");
    await expect.poll(() => one.sheet.tabs()).toContain("Incidents");
    expect(await one.sheet.shown("Scorecard", "B4")).toBe("Li Na");
    await one.context.close();
    await two.context.close();
    await server.stop();
  });

  it("a second workbench in the same folder is refused; another workbook lays the first one aside", async () => {
    server = await startServerProcess({ dataFolder: newFolder() });
    const { dataFolder } = server;
    await expect(startServerProcess({ dataFolder })).rejects.toThrow("Another workbench");
    const { page, context } = await visit(browser, server.address, false);
    await page.locator('.o-topbar-menu[data-id="file"]').click();
    await page.getByText("Start over with the sample team").click();
    const loaded = page.waitForEvent("load");
    await page.locator("dialog").getByRole("button", { name: "OK" }).click();
    await loaded;
    await ready(page);
    const earlier = join(dataFolder, "earlier");
    expect(existsSync(join(earlier, readdirSync(earlier)[0] ?? "", "workbook.json"))).toBe(true);
    await context.close();
    await server.stop();
  });
});
