import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { openSidebar, type Sidebar } from "../support/sidebar.ts";

/** Making tabs takes a while in the stand-in, more on a busy machine. */
const PATIENTLY = { timeout: 120_000 };

let browser: Browser;
let server: ServerProcess;
let sidebar: Sidebar;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess()]);
  sidebar = await openSidebar(browser, server.address, "Feedback & coaching");
}, 300_000);

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

/** Another language shows the same part. */
const staysOn = (name: string) => sidebar.frame.locator(`.switch [aria-pressed=true]`, { hasText: name }).waitFor();

describe("Coaching in the sidebar", () => {
  it.each(["zh-Hans", "zh-Hant", "en"])(
    "stands on its own at 300 pixels in %s",
    { timeout: 120_000 },
    async (language) => {
      await sidebar.speak(language);
      await sidebar.frame.locator(".cost").first().waitFor({ state: "attached" });
      await opened();
      await holds(`coaching-${language}`);
    },
  );

  it("a plan is added with its goal, shows as planned, and is marked as done", { timeout: 120_000 }, async () => {
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

describe("Collecting 360° ratings in the sidebar", () => {
  const part = (name: string) => sidebar.frame.locator(".switch").getByRole("button", { name }).click();

  it("sheets are made and what is answered in them is gathered", { timeout: 300_000 }, async () => {
    const { frame } = sidebar;
    await part("360°");
    await frame.getByRole("button", { name: "Make the sheets" }).click();
    await frame.getByText(/rows? added/).waitFor(PATIENTLY);
    await frame.getByRole("button", { name: "Gather the answers" }).click();
    await frame.getByText(/Into Feedback/).waitFor(PATIENTLY);
    await opened();
    await holds("collecting-en");
    await sidebar.speak("zh-Hans");
    await staysOn("360°");
    await holds("collecting-zh-Hans");
    await sidebar.speak("en");
  });

  it("what was said in an interview is kept", { timeout: 300_000 }, async () => {
    const { frame } = sidebar;
    await part("Interviews");
    await frame.locator("#interview-person").selectOption({ index: 1 });
    await frame.locator("#said-nextSteps").fill("Shadow two calls a week");
    await frame.getByRole("button", { name: "Keep the notes" }).click();
    await frame.getByText("Kept.").waitFor(PATIENTLY);
    await holds("interviews-en");
    await sidebar.speak("zh-Hant");
    await staysOn("面談");
    await holds("interviews-zh-Hant");
    await sidebar.speak("en");
  });
});

describe("Awards in the sidebar", () => {
  it("winners are listed with their certificates, which are written into a tab", { timeout: 300_000 }, async () => {
    const { frame } = sidebar;
    await frame.locator(".switch").getByRole("button", { name: "Awards" }).click();
    await frame
      .locator(".certificate")
      .first()
      .waitFor({ state: "attached", ...PATIENTLY });
    await frame.getByRole("button", { name: "Write the Certificates tab" }).click();
    await frame.getByText(/Certificates: \d+ new/).waitFor(PATIENTLY);
    await opened();
    await holds("awards-en");
    await sidebar.speak("zh-Hans");
    await staysOn("奖项");
    await holds("awards-zh-Hans");
  });
});
