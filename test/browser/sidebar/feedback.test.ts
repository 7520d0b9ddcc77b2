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
  sidebar = await openSidebar(browser, server.address, "Feedback & coaching");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const opened = () =>
  sidebar.frame.evaluate(`document.querySelectorAll("details").forEach((each) => { each.open = true; })`);

/** The view stands on its own at 300 pixels: axe finds nothing, and nothing is cut off. */
async function holds(name: string): Promise<void> {
  await sidebar.settled();
  await sidebar.shoot(`sidebar/feedback-${name}`);
  expect(await sidebar.violations()).toEqual([]);
  expect(await sidebar.cutOff()).toEqual([]);
}

describe("Coaching in the sidebar", () => {
  it.each(["zh-Hans", "zh-Hant", "en"])(
    "stands on its own at 300 pixels in %s",
    { timeout: 60_000 },
    async (language) => {
      await sidebar.speak(language);
      await sidebar.frame.locator(".cost").first().waitFor({ state: "attached" });
      await opened();
      await holds(`coaching-${language}`);
    },
  );

  it("a plan is added with its goal, shows as planned, and is marked as done", { timeout: 60_000 }, async () => {
    const { frame } = sidebar;
    await opened();
    const cost = frame.locator(".cost").first();
    await cost.getByRole("button", { name: /Add to the plan…/ }).click();
    await cost.locator("textarea").nth(1).fill("Answer within an hour");
    await cost.locator("input[type=date]").first().fill("2020-01-31");
    await holds("plan-form");
    await cost.getByRole("button", { name: "Add to the plan", exact: true }).click();
    await cost.getByText("On the plan.").waitFor();
    await frame.locator(".flag-late").waitFor();
    await opened();
    await holds("planned");
    await frame.getByRole("button", { name: /^Done/ }).click();
    await frame.getByText("No plan is open.").waitFor();
  });
});
