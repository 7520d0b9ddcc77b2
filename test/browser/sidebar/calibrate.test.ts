import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { departmentFile } from "../support/department.ts";
import { eventually } from "../support/eventually.ts";
import { openBrowser } from "../support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { openSidebar, type Sidebar } from "../support/sidebar.ts";

let browser: Browser;
let server: ServerProcess;
let sidebar: Sidebar;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), departmentFile().then((file) => startServerProcess({ file }))]);
  sidebar = await openSidebar(browser, server.address, "Calibrate");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The view stands on its own at 300 pixels: axe finds nothing, and nothing is cut off. */
async function holds(name: string): Promise<void> {
  await sidebar.settled();
  await sidebar.shoot(`sidebar/${name}`);
  expect(await sidebar.violations()).toEqual([]);
  expect(await sidebar.cutOff()).toEqual([]);
}

describe("Calibrate in the sidebar", () => {
  it.each(["zh-Hans", "zh-Hant", "en"])(
    "stands on its own at 300 pixels in %s",
    { timeout: 120_000 },
    async (language) => {
      await sidebar.speak(language);
      await sidebar.frame.locator("#cal-person").waitFor();
      await holds(`calibrate-${language}`);
    },
  );

  it("in high contrast", { timeout: 60_000 }, async () => {
    await sidebar.seen.page.emulateMedia({ forcedColors: "active" });
    await holds("contrast-calibrate");
    await sidebar.seen.page.emulateMedia({ forcedColors: "none" });
  });

  it("shows what follows before it keeps a decision with its reason, and takes it back", {
    timeout: 180_000,
  }, async () => {
    const { frame } = sidebar;
    await frame.locator("#cal-person").selectOption({ index: 2 });
    await frame.locator("#cal-band").selectOption({ index: 1 });
    const band = await frame.locator("#cal-band").inputValue();
    await frame.getByRole("button", { name: "See what follows" }).click();
    expect(await frame.locator("caption", { hasText: "What follows" }).count()).toBe(0);
    await frame.locator("#cal-reason").fill("carried the migration of two key accounts");
    await frame.locator("#cal-decider").fill("Ms Li");
    await frame.getByRole("button", { name: "See what follows" }).click();
    await frame.locator("caption", { hasText: "What follows" }).waitFor();
    await holds("calibrate-follows");
    await frame.getByRole("button", { name: `Set ${band}` }).click();
    await frame.locator(".decided", { hasText: "carried the migration" }).waitFor();
    await holds("calibrate-decided");
    await frame.getByRole("button", { name: /^Take back/ }).click();
    await frame.getByText("No band was changed.").waitFor();
  });

  it("a change is begun from the list of those who are close to a line, by the keyboard", {
    timeout: 60_000,
  }, async () => {
    const { frame, seen } = sidebar;
    const first = frame.locator(".near button").first();
    await first.focus();
    await seen.page.keyboard.press("Enter");
    await frame.locator("#cal-band").waitFor();
    await eventually(() => frame.evaluate("document.activeElement.id")).toBe("cal-person");
  });

  it("nothing went wrong in the console", () => {
    expect(sidebar.seen.problems).toEqual([]);
  });
});
