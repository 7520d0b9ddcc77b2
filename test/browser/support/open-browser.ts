import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

const ARGUMENTS = [
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser without a window. Root may not use Chromium's own sandbox. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  const isRoot = process.getuid?.() === 0;
  return await chromium.launch({
    executablePath,
    args: isRoot ? ["--no-sandbox", ...ARGUMENTS] : ARGUMENTS,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
