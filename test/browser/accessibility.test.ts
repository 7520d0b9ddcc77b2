import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { type Visit, visit } from "./support/visit.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const projectFolder = fileURLToPath(new URL("./fixtures/pages", import.meta.url));

/** Whatever the spreadsheet library draws; what it does wrong is counted apart. */
const LIBRARY = "#sheet";

let browser: Browser;
let server: ServerProcess;
let seen: Visit;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess({ projectFolder })]);
  seen = await visit(browser, server.address);
  await seen.page.addScriptTag({ path: axe });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** One line for each rule that is broken, and where. */
async function violations(context: unknown): Promise<string[]> {
  const results = (await seen.page.evaluate(`axe.run(${JSON.stringify(context)})`)) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

describe("axe finds nothing wrong", () => {
  it("with the page around the grid", async () => {
    await seen.page.evaluate(`document.getElementById("welcome").hidden = false`);
    expect(await violations({ exclude: [[LIBRARY]] })).toEqual([]);
  });

  it("with the panel for bad days", async () => {
    await seen.page.locator(".wb-status-day").click();
    await seen.shoot("bad-day");
    expect(await violations({ include: [[".wb-day-panel"]] })).toEqual([]);
    await seen.page.keyboard.press("Escape");
  });

  it("with a dialog, which has the focus and gives it back to the keyboard", async () => {
    await seen.page.locator('.o-topbar-menu[data-id="extensions"]').click();
    await seen.page.getByText("Scorecards", { exact: true }).hover();
    await seen.page.getByText("Ask twice", { exact: true }).click();
    await seen.page.locator("dialog").waitFor();
    expect(await violations({ include: [["dialog"]] })).toEqual([]);
    await seen.page.keyboard.press("Enter");
    await seen.page.locator("dialog input").waitFor();
    expect(await violations({ include: [["dialog"]] })).toEqual([]);
    await seen.page.keyboard.press("Escape");
    await seen.page.locator("dialog").waitFor({ state: "detached" });
  });

  it("with the grid there are only the faults of the spreadsheet library that are known", async () => {
    const rules = (await violations({ include: [[LIBRARY]] })).map((line) => line.split(":")[0]);
    // Fields of its tool bar have no names, and its composer comes before the page in the order of the Tab key.
    expect(rules.sort()).toEqual(["label", "tabindex"]);
  });
});
