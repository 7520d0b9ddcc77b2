import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../support/eventually.ts";
import { openBrowser } from "../support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "../support/server-process.ts";
import { openSidebar, type Sidebar } from "../support/sidebar.ts";

/**
 * Makes every text that is shown as long as German would make it, with accents that a font may lack room for. It is done
 * in the page, so that it needs no server and no add-on of its own.
 */
const LENGTHEN = `(() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode: text } = texts;
    if (text.parentElement.closest("main, header, aside") === null) continue;
    text.data = text.data.replace(/[A-Za-z]+/g, "$&ëñ") + "~".repeat(Math.ceil(text.data.length / 10));
  }
})()`;

const VIEWS = ["Set up…", "Check", "Score a period", "Person", "Calibrate", "Feedback & coaching", "Help"];
const STEPS = ["setUp", "check", "score", "calibrate", "feedback", "help"];

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

const backToSteps = () => sidebar.frame.locator("header button").click();
const go = (view: string) => sidebar.frame.locator(`.view-list [data-view="${view}"]`).click();

describe("the first time", () => {
  it("the tour is offered once, leads through its steps, and is not offered again", async () => {
    await sidebar.frame.getByRole("button", { name: "Take the tour" }).click();
    for (const title of ["The scheme is tabs", "Type the figures", "See what changes", "Every result says why"]) {
      await sidebar.frame.getByRole("heading", { name: title }).waitFor();
      const next = sidebar.frame.getByRole("button", { name: "Next" });
      if (await next.isEnabled()) await next.click();
    }
    expect(await sidebar.frame.evaluate("document.activeElement.textContent"), "the focus stays").toBe("Next");
    await sidebar.shoot("sidebar/tour-last-step");
    await sidebar.frame.getByRole("button", { name: "Open “Person”" }).click();
    await sidebar.frame.locator(".standing").waitFor();
    await sidebar.open("Person");
    await sidebar.settled();
    expect(await sidebar.frame.locator(".tour-offer").count()).toBe(0);
  });
});

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

  it("also in the live scorecard, whose headings are not in its first row", async () => {
    const { frame, seen } = sidebar;
    await seen.sheet.openTab("Scorecard");
    await seen.sheet.select("C5");
    await eventually(() => frame.locator(".standing h2").textContent()).toContain("Chen Wei");
    await seen.sheet.openTab("Metrics");
    await seen.sheet.select("A6");
  });

  it.each(["en", "zh-Hans", "zh-Hant"])("in %s", async (language) => {
    await sidebar.speak(language);
    await holds(`person-${language}`);
    await backToSteps();
    await holds(`steps-${language}`);
    for (const view of STEPS) {
      await go(view);
      await holds(`${view}-${language}`);
      await backToSteps();
    }
    await go("person");
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
    const focused = () => frame.evaluate("document.activeElement.tagName");
    await eventually(focused).toBe("H1");
    await seen.page.keyboard.press("Tab");
    await seen.page.keyboard.press("Enter");
    await eventually(() => frame.locator("h1").textContent()).toBe("Set up");
    await eventually(focused).toBe("H1");
  });

  it("in high contrast", async () => {
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
  it.each([...STEPS, "person"])("%s has room", async (view) => {
    if ((await sidebar.frame.locator(".view-list").count()) === 0) await backToSteps();
    await go(view);
    await sidebar.settled();
    await sidebar.frame.evaluate(LENGTHEN);
    await sidebar.shoot(`sidebar/long-${view}`);
    expect(await sidebar.cutOff()).toEqual([]);
  });
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
