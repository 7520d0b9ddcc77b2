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

const write = () => sidebar.frame.getByRole("button", { name: "Write the results" });

describe("Score a period in the sidebar", () => {
  it("previews the latest period before anything is written", async () => {
    const { frame, seen } = sidebar;
    await write().waitFor();
    await sidebar.shoot("sidebar/score-preview");
    expect(await frame.locator("h2").first().textContent()).toBe("2026-Q3 · 10 people");
    expect(await frame.locator(".counts").textContent()).toMatch(/New\s*10Changed\s*0Unchanged\s*0/);
    expect(await seen.sheet.tabs()).not.toContain("Scores");
  });

  it("writes by the keyboard alone, says what was written, and logs who did it", async () => {
    const { frame, seen } = sidebar;
    await frame.locator("#signed-as").focus();
    await seen.page.keyboard.type("Ann");
    await seen.page.keyboard.press("Tab");
    await seen.page.keyboard.press("Enter");
    await frame.getByText("2026-Q3 is written").waitFor();
    await eventually(() => seen.sheet.tabs()).toEqual(expect.arrayContaining(["Scores", "Bonus", "Promotion"]));
    await frame.locator("details", { hasText: "Last runs" }).locator("summary").click();
    expect(await frame.locator("details", { hasText: "Last runs" }).textContent()).toContain("by Ann");
    await sidebar.shoot("sidebar/score-written");
  });

  it("a second preview finds nothing to write; a changed figure is found, with what it was", async () => {
    const { seen } = sidebar;
    await sidebar.open("Score a period");
    await sidebar.frame.getByText("Nothing changed since").waitFor();
    await seen.sheet.openTab("Metrics");
    // The cell is a percentage, so the grid adds the sign to what is typed.
    await seen.sheet.typeByHand("E11", "71");
    await sidebar.open("Score a period");
    await write().waitFor();
    expect(await sidebar.frame.locator(".counts").textContent()).toMatch(/Changed\s*1Unchanged/);
    await sidebar.shoot("sidebar/score-changed");
  });

  it("what was changed after the preview is not written unseen", async () => {
    const { frame, seen } = sidebar;
    await seen.sheet.typeByHand("E11", "99");
    await write().click();
    await frame.getByText("The workbook was changed after this preview").waitFor();
    await frame.getByRole("button", { name: "Try again" }).click();
    await write().waitFor();
  });
});
