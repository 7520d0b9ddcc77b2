import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

const ARGUMENTS = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser without a window and, as it sees only our own pages, without Chromium's sandbox, which root may not use. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: ARGUMENTS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
