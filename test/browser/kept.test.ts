import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./support/eventually.ts";
import { openBrowser } from "./support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { ready, visit } from "./support/visit.ts";

const projectFolder = fileURLToPath(new URL("./fixtures/pages", import.meta.url));

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
    server = await startServerProcess({ projectFolder });
    const { page, sheet, context, shoot } = await visit(browser, server.address, false);
    await sheet.type("A2", "typed before");
    await eventually(async () => (await sheet.kept("Sheet1"))[1]?.[0]).toBe("typed before");
    const { dataFolder } = server;
    const port = portOf(server);
    await server.kill();

    await page.getByText("The workbench has stopped").waitFor();
    await sheet.type("A3", "typed meanwhile");
    await shoot("workbench-stopped");
    const loaded = page.waitForEvent("load");
    server = await startServerProcess({ projectFolder, dataFolder, port });
    await loaded;
    await ready(page);
    await eventually(() => sheet.shown("Sheet1", "A2")).toBe("typed before");
    await eventually(() => sheet.shown("Sheet1", "A3")).toBe("typed meanwhile");

    await sheet.type("A4", "typed last");
    await page.getByText("Saved in the folder data").waitFor();
    await context.close();
    await server.kill();
    server = await startServerProcess({ projectFolder, dataFolder });
    const again = await visit(browser, server.address, false);
    expect(await again.sheet.shown("Sheet1", "A4")).toBe("typed last");
    await again.context.close();
    await server.stop();
  });

  it("rows that are inserted and tabs that are renamed reach the kept workbook, and two windows agree", async () => {
    server = await startServerProcess({ projectFolder });
    const one = await visit(browser, server.address, false);
    const two = await visit(browser, server.address, false);
    await one.sheet.type("B1", "=A1&A1");
    await one.sheet.select("A1");
    await one.page.locator('.o-topbar-menu[data-id="insert"]').click();
    await one.page.getByText("Insert row", { exact: true }).hover();
    await one.page.getByText("Row above", { exact: true }).click();
    await eventually(() => two.sheet.shown("Sheet1", "B2")).toBe("beforebefore");
    await eventually(async () => (await one.sheet.kept("Sheet1"))[1]?.[1]).toBe("beforebefore");
    await two.page.locator(".o-sheet.active .o-sheet-name").dblclick();
    await two.page.keyboard.type("Renamed");
    await two.page.keyboard.press("Enter");
    await eventually(() => one.sheet.tabs()).toEqual(["Renamed"]);
    await eventually(async () => (await one.sheet.kept("Renamed"))[1]?.[1]).toBe("beforebefore");
    await one.context.close();
    await two.context.close();
    await server.stop();
  });

  it("a second workbench in the same folder is refused; another workbook lays the first one aside", async () => {
    server = await startServerProcess({ projectFolder });
    const { dataFolder } = server;
    await expect(startServerProcess({ projectFolder, dataFolder })).rejects.toThrow("Another workbench");
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
