import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { PATIENCE_MS } from "./eventually.ts";
import { Sheet } from "./sheet.ts";

const SCREENSHOTS = fileURLToPath(new URL("../../../reports/screenshots", import.meta.url));

/** A person's look at the workbench, and what went wrong meanwhile. */
export interface Visit {
  readonly page: Page;
  readonly sheet: Sheet;
  readonly context: BrowserContext;
  /** Errors and warnings of the console, and exceptions. */
  readonly problems: string[];
  /** Hosts that the page asked anything of. */
  readonly hosts: Set<string>;
  /** A picture of the page, or of one part of it. */
  shoot(name: string, part?: string): Promise<void>;
}

export async function visit(browser: Browser, address: string, isFirst = true): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 800 }, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MS);
  if (!isFirst) await context.addInitScript(`localStorage.setItem("scorecards-welcome-seen", "yes")`);
  const page = await context.newPage();
  const problems: string[] = [];
  const hosts = new Set<string>();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => hosts.add(new URL(request.url()).hostname));
  await page.goto(address);
  await ready(page);
  const shoot = async (name: string, part?: string) => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    const place = part === undefined ? page : page.locator(part);
    await place.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  };
  return { page, context, sheet: new Sheet(page), problems, hosts, shoot };
}

export async function ready(page: Page): Promise<void> {
  await page.waitForSelector("body[data-ready]");
}
