import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { openBrowser } from "../../browser/support/open-browser.ts";
import type { WorkbenchFigures } from "./figures.ts";
import { measurePages } from "./pages.ts";
import { measurePersonView } from "./person-view.ts";

type InProcess = Omit<WorkbenchFigures, "pages" | "person">;

/** The workbench with 1,000 people: in a process of its own, then in the browser. */
export async function measureWorkbench(): Promise<WorkbenchFigures> {
  const measured = await measureGrids();
  const browser = await openBrowser();
  try {
    return { ...measured, pages: await measurePages(browser), person: await measurePersonView(browser) };
  } finally {
    await browser.close();
  }
}

/** The loader compiles each file once, when it is loaded; what is measured is plain JavaScript. */
function measureGrids(): Promise<InProcess> {
  const file = fileURLToPath(new URL("./grid-child.ts", import.meta.url));
  return new Promise((resolve, reject) => {
    const child = fork(file, { execArgv: ["--import", "tsx"], stdio: ["ignore", "ignore", "inherit", "ipc"] });
    child.once("message", (figures) => resolve(figures as InProcess));
    child.once("exit", (code) => reject(new Error(`The workbench's part of the benchmark ended with ${code}.`)));
  });
}
