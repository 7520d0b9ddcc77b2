import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "./support/eventually.ts";
import { openBrowser } from "./support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { type Visit, visit } from "./support/visit.ts";

const projectFolder = fileURLToPath(new URL("./fixtures/pages", import.meta.url));

let browser: Browser;
let server: ServerProcess;
let ann: Visit;
let ben: Visit;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess({ projectFolder })]);
  ann = await visit(browser, `${server.address}/?user=ann@example.com`, false);
  ben = await visit(browser, `${server.address}/?user=ben@example.com`, false);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function choose({ page }: Visit, item: string): Promise<void> {
  await page.locator('.o-topbar-menu[data-id="extensions"]').click();
  await page.getByText("Scorecards", { exact: true }).hover();
  await page.getByText(item, { exact: true }).click();
}

describe("two users at once", () => {
  it("each window says whose it is, and scripts run as its user", async () => {
    expect(await ann.page.locator(".wb-user").textContent()).toBe("ann@example.com");
    await ann.sheet.select("A10");
    await choose(ann, "Who am I");
    await ben.sheet.select("B10");
    await choose(ben, "Who am I");
    await eventually(() => ben.sheet.shown("Sheet1", "A10")).toBe("ann@example.com");
    await eventually(() => ann.sheet.shown("Sheet1", "B10")).toBe("ben@example.com");
  });

  it("while a script of Ann's waits for her, Ben sees no question, edits and runs; then hers goes on where it was", async () => {
    await ann.sheet.select("A12");
    await choose(ann, "Ask and write");
    await ann.page.locator(".wb-dialog").waitFor();
    expect(await ben.page.locator(".wb-dialog").count()).toBe(0);
    await ben.sheet.type("B12", "typed meanwhile");
    await ben.sheet.select("B13");
    await choose(ben, "Who am I");
    await eventually(() => ann.sheet.shown("Sheet1", "B13")).toBe("ben@example.com");
    expect(await ann.sheet.shown("Sheet1", "B12")).toBe("typed meanwhile");
    await ann.shoot("two-users");
    await ann.page.locator(".wb-dialog input").fill("Ann");
    await ann.page.locator(".wb-dialog button").first().click();
    const written = "ann@example.com: Ann, without the lock";
    await eventually(() => ben.sheet.shown("Sheet1", "A12")).toBe(written);
  });

  it("both may be asked at once; the run that began later ends first, and no answer is lost", async () => {
    for (const [who, address] of [
      [ann, "A15"],
      [ben, "B15"],
    ] as const) {
      await who.sheet.select(address);
      await choose(who, "Ask and write");
      await who.page.locator(".wb-dialog input").fill("me");
    }
    await ann.page.locator(".wb-dialog button").first().click();
    await ben.page.locator(".wb-dialog button").first().click();
    await eventually(() => ann.sheet.shown("Sheet1", "B15")).toMatch(/^ben@example.com: me/);
    await eventually(() => ann.sheet.shown("Sheet1", "A15")).toMatch(/^ann@example.com: me/);
  });

  it("who undoes takes back the own run, not the other's", async () => {
    await ben.sheet.select("B17");
    await choose(ben, "Who am I");
    await ann.sheet.select("A17");
    await choose(ann, "Who am I");
    await eventually(() => ben.sheet.shown("Sheet1", "A17")).toBe("ann@example.com");
    await ann.page.keyboard.press("Control+z");
    await eventually(() => ben.sheet.shown("Sheet1", "A17")).toBe("");
    expect(await ben.sheet.shown("Sheet1", "B17")).toBe("ben@example.com");
  });

  it("nothing went wrong meanwhile", () => {
    expect([...ann.problems, ...ben.problems]).toEqual([]);
  });
});
