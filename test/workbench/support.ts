import { fileURLToPath } from "node:url";
import type { AuthMode } from "../../src/workbench/apps-script/auth-mode.ts";
import { readProject } from "../../src/workbench/apps-script/script-project.ts";
import { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import type { WorkbookOptions } from "../../src/workbench/apps-script/workbook-state.ts";
import type { BookData, CellData, Scalar } from "../../src/workbench/grid/book-data.ts";

/** A small hand-written script in the place of the built add-on. */
export const fixtureFolder = fileURLToPath(new URL("./fixtures/bundle", import.meta.url));

export const fixtureProject = readProject(fixtureFolder);

type Cell = CellData | Scalar;

/** Tabs from plain rows: a text that begins with = is a formula. */
export function book(tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>): BookData {
  return { tabs: Object.entries(tabs).map(([name, rows]) => ({ name, rows: rows.map((row) => row.map(toCell)) })) };
}

function toCell(cell: Cell): CellData | null {
  if (cell === null) return null;
  if (typeof cell === "object") return cell;
  return typeof cell === "string" && cell.startsWith("=") ? { value: null, formula: cell } : { value: cell };
}

export function openFixture(
  tabs: Parameters<typeof book>[0] = { Sheet1: [] },
  options: WorkbookOptions = {},
): Workbench {
  return new Workbench(fixtureProject, book(tabs), { timeZone: "UTC", ...options });
}

/** Runs the body of a function inside the script's world; SHEET and BOOK are the active ones. */
export function script(workbench: Workbench, body: string, authMode: AuthMode = "FULL"): unknown {
  const prelude = authMode === "NONE" ? "" : "const BOOK = SpreadsheetApp.getActive(), SHEET = BOOK.getActiveSheet();";
  return workbench.run("run", [`${prelude}${body}`], { authMode }).value;
}

/** The one value of a formula, or its error as `#CODE! message`. */
export function resultOf(workbench: Workbench, formula: string): unknown {
  const [[reading] = []] = workbench.evaluate(formula);
  if (!reading || reading.kind === "blank") return "";
  if (reading.kind === "error") return `${reading.code} ${reading.message}`.trim();
  return reading.kind === "time" ? reading.serial : reading.value;
}
