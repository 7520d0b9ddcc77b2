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
  sidebar = await openSidebar(browser, server.address, "Bonus");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("Bonus in the sidebar", () => {
  it.each(["zh-Hans", "zh-Hant", "en"])("stands on its own at 300 pixels in %s", async (language) => {
    await sidebar.speak(language);
    await sidebar.frame.locator("#budget").waitFor();
    await sidebar.settled();
    await sidebar.shoot(`sidebar/bonus-${language}`);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.cutOff()).toEqual([]);
  });

  it("says what is left of a budget, writes the Payroll tab, and offers the file", async () => {
    const { frame, seen } = sidebar;
    await frame.locator("#budget").fill("1");
    await frame.getByText(/over the budget/).waitFor();
    await frame.getByRole("button", { name: "Write the Payroll tab" }).click();
    await frame.getByText(/rows written/).waitFor();
    await eventually(() => seen.sheet.tabs()).toContain("Payroll");
    expect(await frame.getByRole("link", { name: "Download as CSV" }).getAttribute("href")).toMatch(/^data:text\/csv/);
    await sidebar.shoot("sidebar/bonus-written");
    expect(await sidebar.violations()).toEqual([]);
  });
});
