import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { WorkbenchFigures } from "./figures.ts";
import { measurePages } from "./pages.ts";

type InProcess = Omit<WorkbenchFigures, "pages">;

/** The workbench with 1,000 people: in a process of its own, then in the browser. */
export async function measureWorkbench(): Promise<WorkbenchFigures> {
  const measured = await measureGrids();
  return { ...measured, pages: await measurePages() };
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
