import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./support/eventually.ts";
import { openBrowser } from "./support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { Sidebar } from "./support/sidebar.ts";
import { type Visit, visit } from "./support/visit.ts";

let browser: Browser;
let server: ServerProcess;
let first: Visit;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess()]);
  first = await visit(browser, server.address);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe("a first visit", () => {
  it("shows what this is, the team's scores, and what to click", async () => {
    const { page, sheet, shoot } = first;
    await shoot("1-first-visit");
    expect(await page.locator("#welcome").textContent()).toContain("Scorecards add-on");
    expect(await sheet.tabs()).toContain("Metrics");
    expect(await sheet.shown("Scorecard", "B4")).toBe("Li Na");
    expect(await page.locator(".o-sheet.active").textContent()).toContain("Scorecard");
    expect(await page.locator(".o-topbar-menu").allTextContents()).toEqual(
      expect.arrayContaining(["File", "Edit", "View", "Insert", "Format", "Data", "Extensions"]),
    );
  });

  it("a metric that is typed moves the score, here and in what is kept; undo moves it back", async () => {
    const { page, sheet, shoot } = first;
    const before = await sheet.shown("Scorecard", "C4");
    await sheet.openTab("Metrics");
    const metric = await sheet.shown("Metrics", "E11");
    await sheet.typeByHand("E11", "71");
    await eventually(() => sheet.shown("Scorecard", "C4")).not.toBe(before);
    const after = await sheet.shown("Scorecard", "C4");
    await eventually(async () => (await sheet.kept("Scorecard"))[3]?.[2]).toBe(after);
    await shoot("2-metric-typed");
    await page.keyboard.press("Control+z");
    await eventually(() => sheet.shown("Metrics", "E11")).toBe(metric);
    await eventually(() => sheet.shown("Scorecard", "C4")).toBe(before);
    await eventually(async () => (await sheet.kept("Scorecard"))[3]?.[2]).toBe(before);
  });

  it("a formula spills; one that fails says why in a sentence", async () => {
    const { page, sheet, shoot } = first;
    await page.locator(".o-add-sheet").click();
    await sheet.type("A1", "=KPI_SCORE({90%;95%}, {80%,90%,100%}, {0,100,120})");
    await eventually(() => sheet.shown("Sheet1", "A2")).toBe("110");
    await sheet.type("C1", "=KPI_SCORE(90%, {80%,80%})");
    await eventually(async () => (await sheet.cell("Sheet1", "C1")).error).toMatch(/^KPI_SCORE: .*\.$/);
    await sheet.type("D2", "=1/");
    await eventually(() => sheet.shown("Sheet1", "D2")).toBe("#ERROR!");
    await sheet.select("E5");
    await sheet.point("C1");
    expect(await page.locator(".o-error-tooltip").textContent()).toContain("KPI_SCORE:");
    await shoot("3-spill-and-error");
  });

  it("a heading's note is shown under the mouse", async () => {
    const { page, sheet, shoot } = first;
    await sheet.openTab("Metrics");
    await sheet.point("A1");
    expect((await page.locator(".wb-note").textContent())?.length).toBeGreaterThan(10);
    await shoot("note");
    await sheet.openTab("Sheet1");
  });

  it("autocomplete shows what a formula's parameters mean", async () => {
    const { page, sheet, shoot } = first;
    await sheet.select("E8");
    await page.keyboard.type("=KPI_SCORE(");
    await page.locator(".o-formula-assistant").waitFor();
    expect(await page.locator(".o-formula-assistant").textContent()).toContain("knots");
    await shoot("4-autocomplete");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  it("the menu opens the sidebar, which shows what scoring will change, and writes cells", async () => {
    const { page, sheet, shoot } = first;
    const sidebar = await new Sidebar(first).open("Score a period");
    await sidebar.frame.getByRole("button", { name: "Write the results" }).waitFor();
    await shoot("5-preview");
    await sidebar.frame.getByRole("button", { name: "Write the results" }).click();
    await sidebar.frame.getByText("9 of 10 people have a total").waitFor();
    await eventually(() => sheet.tabs()).toEqual(expect.arrayContaining(["Scores", "Bonus", "Promotion"]));
    await eventually(() => sheet.shown("Promotion", "C2")).toBe("Li Na");
    await eventually(() => page.locator("#status").textContent()).toMatch(/callServer.*service calls.*AuthMode FULL/);
    await shoot("6-scored");
  });

  it("undo takes back all that the script did, in one step, and redo does it again", async () => {
    const { page, sheet } = first;
    await sheet.select("A1");
    await page.keyboard.press("Control+z");
    await eventually(() => sheet.tabs()).not.toContain("Scores");
    await eventually(() => sheet.tabs()).not.toContain("Promotion");
    await page.keyboard.press("Control+y");
    await eventually(() => sheet.tabs()).toEqual(expect.arrayContaining(["Scores", "Bonus", "Promotion"]));
    await eventually(() => sheet.shown("Promotion", "C2")).toBe("Li Na");
    await eventually(async () => (await sheet.kept("Promotion"))[1]?.[2]).toBe("Li Na");
  });

  it("nothing went wrong in the console, and nobody but this computer was asked", () => {
    expect(first.problems).toEqual([]);
    expect([...first.hosts].sort()).toEqual(["127.0.0.1", "localhost"]);
  });
});
