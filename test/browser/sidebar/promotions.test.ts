import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { openSidebar, type Sidebar } from "../support/sidebar.ts";

let browser: Browser;
let server: ServerProcess;
let sidebar: Sidebar;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess()]);
  sidebar = await openSidebar(browser, server.address, "Promotions");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("Promotions in the sidebar", () => {
  it.each(["zh-Hans", "zh-Hant", "en"])("stands on its own at 300 pixels in %s", async (language) => {
    await sidebar.speak(language);
    await sidebar.frame.locator("#fair-column").waitFor();
    await sidebar.settled();
    await sidebar.shoot(`sidebar/promotions-${language}`);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.cutOff()).toEqual([]);
  });

  it("once the period is written, a decision is kept and shown again", async () => {
    await sidebar.open("Score a period");
    await sidebar.frame.getByRole("button", { name: "Write the results" }).click();
    await sidebar.frame.getByText("2026-Q3 is written").waitFor();
    await sidebar.open("Promotions");
    const { frame } = sidebar;
    await frame.locator("#fair-column").waitFor();
    await frame.locator("details > summary").first().waitFor();
    await frame.evaluate(`document.querySelectorAll("details").forEach((each) => { each.open = true; })`);
    const form = frame.locator("form").first();
    await form.locator("select").selectOption("deferred");
    await form.locator("input").fill("after the audit");
    await form.getByRole("button", { name: "Keep the decision" }).click();
    await form.getByText("Kept.").waitFor();
    await frame.locator("#fair-column").selectOption({ index: 1 });
    await sidebar.settled();
    await sidebar.shoot("sidebar/promotions-decided");
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.cutOff()).toEqual([]);
  });
});
