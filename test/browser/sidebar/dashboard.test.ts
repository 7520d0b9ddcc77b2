import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../support/eventually.ts";
import { openBrowser } from "../support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { openSidebar, type Sidebar } from "../support/sidebar.ts";

let browser: Browser;
let server: ServerProcess;
let sidebar: Sidebar;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess()]);
  sidebar = await openSidebar(browser, server.address, "Score a period");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const button = (name: string) => sidebar.frame.getByRole("button", { name });

describe("Make the dashboard, in the sidebar", () => {
  it("is offered once the results are written; by the keyboard, with pay where it is ticked", async () => {
    const { frame, seen } = sidebar;
    await button("Write the results").click();
    await button("Make the dashboard").waitFor();
    await sidebar.shoot("sidebar/dashboard-offer");
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.cutOff()).toEqual([]);
    await frame.getByLabel("Show bonuses by team and tier").focus();
    await seen.page.keyboard.press("Space");
    await button("Make the dashboard").focus();
    await seen.page.keyboard.press("Enter");
    await frame.getByText("The dashboard shows 2026-Q3.").waitFor();
    expect(await frame.evaluate("document.activeElement.textContent")).toContain("The dashboard shows");
    await sidebar.shoot("sidebar/dashboard-made");
  });

  it("draws charts above tables, in a tab to look at", async () => {
    const { frame, seen } = sidebar;
    await frame.getByRole("button", { name: "Open “Dashboard”" }).click();
    await eventually(() => seen.page.locator(".o-figure").count()).toBeGreaterThan(2);
    await seen.page.setViewportSize({ width: 1900, height: 1300 });
    await seen.page.locator(".o-figure canvas").first().waitFor();
    await seen.page.waitForTimeout(1500);
    await seen.shoot("dashboard");
    await seen.page.setViewportSize({ width: 1360, height: 800 });
    expect(await seen.sheet.shown("Dashboard", "B1")).toBe("2026-Q3");
    expect(seen.problems).toEqual([]);
  });

  it.each(["zh-Hans", "zh-Hant"])("in %s the same tab is renewed", async (language) => {
    const { frame, seen } = sidebar;
    await sidebar.speak(language);
    await frame.locator("button.primary").click();
    const make = frame.locator("main section").last().locator("button");
    await make.waitFor();
    await sidebar.settled();
    await sidebar.shoot(`sidebar/dashboard-${language}`);
    expect(await sidebar.cutOff()).toEqual([]);
    await make.click();
    await frame.getByText("2026-Q3。").last().waitFor();
    await seen.page.waitForTimeout(1500);
    await seen.shoot(`dashboard-${language}`);
    expect((await seen.sheet.tabs()).filter((tab) => /Dashboard|仪表盘|儀表板/.test(tab))).toEqual(["Dashboard"]);
  });
});
