import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { FoundBrowser } from "./found-browser.ts";
import { unpackedChromium } from "./unpacked-chromium.ts";

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];

const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** CHROME_PATH, else an installed browser, else the one that npm installs for Linux. */
export async function findBrowser(): Promise<FoundBrowser> {
  const wanted = process.env.CHROME_PATH;
  if (wanted) {
    if (existsSync(wanted)) return { executablePath: wanted, env: {} };
    throw new Error(`CHROME_PATH names ${wanted}, which is not there. Correct it or unset it.`);
  }
  const installed = [...onPath(), ...PLACES].find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: {} };
  if (process.platform === "linux" && process.arch === "x64") return await unpackedChromium();
  throw new Error("The browser tests found no browser. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.");
}

const onPath = (): string[] =>
  (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
