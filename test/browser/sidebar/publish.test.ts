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
  sidebar = await openSidebar(browser, server.address, "Publish");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const button = (name: string | RegExp) => sidebar.frame.getByRole("button", { name });

/** Accepts whatever closing asks to be accepted. */
async function tickAll(): Promise<void> {
  for (const box of await sidebar.frame.locator("form input[type=checkbox]").all()) await box.check();
}

describe("Publish in the sidebar", () => {
  it("shows what closing freezes, in three languages, and keeps to its width", async () => {
    await button("Close 2026-Q3 for good").waitFor();
    await sidebar.settled();
    await sidebar.shoot("sidebar/publish-open");
    expect(await sidebar.violations()).toEqual([]);
    for (const language of ["zh-Hans", "zh-Hant", "en"]) {
      await sidebar.speak(language);
      await sidebar.settled();
      await sidebar.shoot(`sidebar/publish-open-${language}`);
      expect(await sidebar.cutOff()).toEqual([]);
    }
  });

  it("closes by the keyboard, and shows the period with its fingerprint", async () => {
    const { frame, seen } = sidebar;
    await tickAll();
    await frame.locator("#closed-by").focus();
    await seen.page.keyboard.type("Ann");
    await seen.page.keyboard.press("Enter");
    await frame.getByText("2026-Q3 is closed.").waitFor();
    await frame.locator("summary", { hasText: "Closed periods" }).click();
    expect(await frame.locator("details", { hasText: "Closed periods" }).textContent()).toMatch(
      /2026-Q3.*by Ann.*as it was closed.*Fingerprint [0-9a-f]{12}/,
    );
    expect(await seen.sheet.tabs()).toContain("Closed periods");
  });

  it("says who cannot be shared with, and shares with whoever has an address", async () => {
    const { frame, seen } = sidebar;
    await sidebar.settled();
    await frame.getByText("Cannot be shared yet").waitFor();
    await seen.sheet.openTab("People");
    await seen.sheet.type("Z1", "Email");
    await seen.sheet.type("Z2", "one@example.com");
    await sidebar.open("Publish");
    await button("Share 1 file").click();
    await sidebar.frame.getByText("1 file is shared.").waitFor();
    await sidebar.frame.getByText("seen by one@example.com").waitFor();
    await sidebar.shoot("sidebar/publish-shared");
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.cutOff()).toEqual([]);
    expect(await seen.sheet.tabs()).toContain("Shared");
  });

  it("takes a file back", async () => {
    await button(/^Take back/).click();
    await sidebar.frame.getByText("seen by nobody").waitFor();
  });
});
