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
  sidebar = await openSidebar(browser, server.address, "What-if");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const verdict = () => sidebar.frame.locator(".verdict").textContent();

describe("What-if in the sidebar", () => {
  it.each(["zh-Hans", "zh-Hant", "en"])("stands on its own at 300 pixels in %s", async (language) => {
    await sidebar.speak(language);
    await sidebar.frame.locator(".verdict").waitFor();
    await sidebar.settled();
    await sidebar.shoot(`sidebar/what-if-${language}`);
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.cutOff()).toEqual([]);
  });

  it("tries a promotion rule, and tells how many are no longer eligible", async () => {
    const { frame } = sidebar;
    const tryRule = async (group: string) => {
      await frame.getByText(group, { exact: true }).click();
      await frame.locator('input[id^="try-rule"]').first().fill("9999");
    };
    await tryRule("Promotion rules");
    await eventually(verdict).toMatch(/Eligible \+0 −[1-9]/);
    await sidebar.shoot("sidebar/what-if-rules");
    await frame.getByRole("button", { name: "Back to the present" }).click();
    await sidebar.speak("zh-Hans");
    await sidebar.settled();
    await tryRule("晋升标准");
    await eventually(verdict).toMatch(/符合晋升条件 \+0 −[1-9]/);
    await sidebar.shoot("sidebar/what-if-rules-zh-Hans");
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.cutOff()).toEqual([]);
    await frame.getByRole("button", { name: "恢复现行方案" }).click();
    await sidebar.speak("en");
    await sidebar.settled();
  });

  it("answers a moved slider at once, by the keyboard, without a call", async () => {
    const { frame, seen } = sidebar;
    expect(await verdict()).toBe("As it is now");
    const slider = frame.locator('input[type="range"]').first();
    await slider.focus();
    for (let step = 0; step < 10; step++) await seen.page.keyboard.press("ArrowRight");
    await eventually(verdict).toMatch(/Up \d+ · Down \d+/);
    expect(await frame.getByText(/^Sum: /).textContent()).toBe("Sum: 100");
    await sidebar.shoot("sidebar/what-if-changed");
    expect(await sidebar.violations()).toEqual([]);
    expect(await sidebar.cutOff()).toEqual([]);
  });

  it("keeps a variant, applies it, and takes it back", async () => {
    const { frame, seen } = sidebar;
    await frame.locator("#variant-name").fill("More of the first");
    await seen.page.keyboard.press("Enter");
    await frame.getByRole("button", { name: "Compare More of the first with the present" }).waitFor();
    await frame.getByRole("button", { name: "Apply to the scheme" }).click();
    await frame.getByText(/^The scheme is changed/).waitFor();
    await frame.getByRole("button", { name: "Refresh" }).click();
    await eventually(verdict).toBe("As it is now");
    await frame.getByRole("button", { name: "Take the applied change back" }).click();
    await frame.getByText(/^Taken back/).waitFor();
  });
});
