import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectPaths } from "../../../scripts/build/paths.ts";
import { build, isStale } from "../../../scripts/build.ts";
import { eventually } from "../support/eventually.ts";
import { openBrowser } from "../support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { openSidebar, type Sidebar } from "../support/sidebar.ts";

/** A text as long as German makes it, with accents that a font may lack room for; values and words to choose stay. */
const longer = (text: string): string =>
  text.replace(/(\{[^}]*\})|([A-Za-z]+)/g, (_, value?: string, word?: string) => value ?? `${word}ëñ`) +
  "~".repeat(Math.ceil(text.length / 10));

/** The add-on as it is built, but for the English texts of the page. */
async function projectWithLongTexts(): Promise<string> {
  if (await isStale(projectPaths)) await build(projectPaths);
  const folder = join(mkdtempSync(join(tmpdir(), "scorecards-long-")), "dist");
  cpSync(projectPaths.out, folder, { recursive: true });
  const file = join(folder, "sidebar-texts.html");
  const texts = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
  const long = Object.fromEntries(Object.entries(texts.en ?? {}).map(([key, text]) => [key, longer(text)]));
  writeFileSync(file, JSON.stringify({ ...texts, en: long }));
  return folder;
}

const VIEWS = ["Check", "Score a period", "Person"];

let browser: Browser;
let server: ServerProcess;
let sidebar: Sidebar;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess()]);
  sidebar = await openSidebar(browser, server.address, "Person");
  await sidebar.seen.sheet.openTab("Metrics");
  await sidebar.seen.sheet.select("A3");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A view stands on its own at 300 pixels: axe finds nothing, and nothing is cut off. */
async function holds(name: string): Promise<void> {
  await sidebar.settled();
  await sidebar.shoot(`sidebar/${name}`);
  expect(await sidebar.violations()).toEqual([]);
  expect(await sidebar.cutOff()).toEqual([]);
}

describe("each view, in each language", () => {
  it("Person follows the selected row, with everything that stands behind the result", async () => {
    const { frame } = sidebar;
    await eventually(() => frame.locator(".standing h2").textContent()).toMatch(/\w/);
    await sidebar.settled();
    expect(await frame.locator(".kpi").count()).toBeGreaterThan(2);
    const first = await frame.locator(".standing h2").textContent();
    await sidebar.seen.sheet.select("A6");
    await eventually(() => frame.locator(".standing h2").textContent()).not.toBe(first);
  });

  it.each(["en", "zh-Hans", "zh-Hant"])("in %s", { timeout: 120_000 }, async (language) => {
    await sidebar.speak(language);
    await holds(`person-${language}`);
    for (const view of ["check", "score"]) {
      await sidebar.frame.locator("header button").click();
      if (view === "check") await holds(`steps-${language}`);
      await sidebar.frame
        .locator(".view-list button")
        .nth(view === "check" ? 0 : 1)
        .click();
      await holds(`${view}-${language}`);
    }
    await sidebar.frame.locator("header button").click();
    await sidebar.frame.locator(".view-list button").nth(2).click();
    await sidebar.frame.locator(".standing").waitFor();
  });

  it("the language is remembered; the next page speaks it at once", async () => {
    await sidebar.open("Person");
    expect(await sidebar.frame.locator("html").getAttribute("lang")).toBe("zh-Hant");
    await sidebar.speak("en");
  });

  it("by the keyboard alone: back to the steps and into a view, the focus on its heading", async () => {
    const { frame, seen } = sidebar;
    await frame.locator("header button").focus();
    await seen.page.keyboard.press("Enter");
    expect(await frame.evaluate("document.activeElement.tagName")).toBe("H1");
    await seen.page.keyboard.press("Tab");
    await seen.page.keyboard.press("Enter");
    await eventually(() => frame.locator("h1").textContent()).toBe("Check");
    expect(await frame.evaluate("document.activeElement.tagName")).toBe("H1");
  });

  it("in high contrast", { timeout: 120_000 }, async () => {
    await sidebar.seen.page.emulateMedia({ forcedColors: "active" });
    for (const view of VIEWS) {
      await sidebar.open(view);
      await holds(`contrast-${view.toLowerCase().replace(/ /g, "-")}`);
    }
    await sidebar.seen.page.emulateMedia({ forcedColors: "none" });
  });

  it("nothing went wrong in the console, and nobody but this computer was asked", () => {
    expect(sidebar.seen.problems).toEqual([]);
    expect([...sidebar.seen.hosts].sort()).toEqual(["127.0.0.1", "localhost"]);
  });
});

describe("with texts as long as German makes them", () => {
  it("every view has room", async () => {
    const long = await startServerProcess({ projectFolder: await projectWithLongTexts() });
    const before = sidebar;
    try {
      sidebar = await openSidebar(browser, long.address, "Person");
      await sidebar.seen.sheet.openTab("Metrics");
      await sidebar.seen.sheet.select("A3");
      await sidebar.frame.locator(".standing").waitFor();
      await holds("long-person");
      for (const view of ["Check", "Score a period"]) {
        await sidebar.open(view);
        await holds(`long-${view.toLowerCase().replace(/ /g, "-")}`);
      }
    } finally {
      await sidebar.seen.context.close();
      sidebar = before;
      await long.stop();
    }
  }, 240_000);
});

describe("on a bad day", () => {
  it("several Google accounts in one browser: the page says what to do, in each language", async () => {
    const conditions = (failure: string) =>
      sidebar.seen.page.evaluate(`fetch("/message", { method: "POST", body: JSON.stringify([{ kind: "conditions",
        conditions: { latencyMs: 0, limitMs: null, failure: "${failure}" } }]) })`);
    await conditions("accounts");
    await sidebar.open("Score a period");
    await sidebar.frame.getByText("several Google accounts").waitFor();
    await holds("accounts");
    await conditions("none");
    await sidebar.frame.getByRole("button").click();
    await sidebar.frame.getByRole("heading", { name: "Score a period" }).waitFor();
  });
});
