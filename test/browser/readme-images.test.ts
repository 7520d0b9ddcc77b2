import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "./support/open-browser.ts";
import { type ServerProcess, startServerProcess } from "./support/server-process.ts";
import { Sidebar } from "./support/sidebar.ts";
import { type Visit, visit } from "./support/visit.ts";

const folder = fileURLToPath(new URL("../../docs/images/", import.meta.url));
const LARGEST_BYTES = 300_000;
const PNG = "89504e470d0a1a0a";

let browser: Browser;
let server: ServerProcess;
let seen: Visit;

beforeAll(async () => {
  [browser, server] = await Promise.all([openBrowser(), startServerProcess()]);
  seen = await visit(browser, server.address);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The README's picture of what the page shows now: taken anew with UPDATE_IMAGES=1, else only checked. */
async function picture(name: string): Promise<void> {
  await seen.page.setViewportSize({ width: 1280, height: 640 });
  const image = await seen.page.screenshot();
  if (process.env.UPDATE_IMAGES) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}${name}.png`, image);
  }
  const kept = readFileSync(`${folder}${name}.png`);
  expect(kept.subarray(0, 8).toString("hex")).toBe(PNG);
  expect(kept.length).toBeLessThan(LARGEST_BYTES);
  expect(image.length).toBeLessThan(LARGEST_BYTES);
}

describe("the README's pictures", () => {
  it("the live scorecard of the sample team, and what stands behind a person's result", async () => {
    const { page } = seen;
    await page.getByRole("button", { name: "the team's scores" }).click();
    await page.getByRole("button", { name: "Close the welcome" }).click();
    const { frame } = await new Sidebar(seen).open("Person");
    await frame.getByRole("button", { name: "Not now" }).click();
    await frame.locator("#person").selectOption("P001");
    await frame.locator(".standing h2").waitFor();
    await page.locator(".wb-toast").waitFor({ state: "detached" });
    await picture("scorecard");
  });

  it("a scored period: who may be promoted, and why", async () => {
    const { page } = seen;
    const { frame } = await new Sidebar(seen).open("Score a period");
    await frame.getByRole("button", { name: "Write the results" }).click();
    await frame.getByRole("button", { name: "Open “Promotion”" }).click();
    await page.locator(".wb-toast").waitFor({ state: "detached" });
    await picture("scored-period");
  });
});
