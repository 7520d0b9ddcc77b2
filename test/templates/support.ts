import type { Workbench } from "../../src/workbench/apps-script/workbench.ts";
import { ask, open, taken } from "../product/support/product.ts";

/** The languages that templates are in. */
export const LANGUAGES = ["en", "zh-Hans", "zh-Hant"] as const;

export type Language = (typeof LANGUAGES)[number];

/** A new workbook, set up from a template as the menu does it. */
export function setUp(template: string, language: Language = "en", withSample = true): Workbench {
  const workbench = open({ Sheet1: [] });
  taken(ask(workbench, "setUpWorkbook", template, language, withSample).answer);
  return workbench;
}

/** A tab by its name. */
export function tabNamed(workbench: Workbench, name: string) {
  const tab = workbench.grid.findTab(name);
  if (tab === undefined) throw new Error(`There is no tab ${name}.`);
  return tab;
}

/** Types into the row of a tab in which some cells stand, under a heading; the answer takes it back. */
export function type(
  workbench: Workbench,
  name: string,
  row: Readonly<Record<string, string>>,
  heading: string,
  content: string,
): () => void {
  const tab = tabNamed(workbench, name);
  const shown = workbench.grid
    .readZone(tab, workbench.grid.contentZone(tab) ?? { top: 0, left: 0, bottom: 0, right: 0 })
    .map((cells) => cells.map((cell) => ("value" in cell ? String(cell.value) : "")));
  const [header = []] = shown;
  const at = (text: string) => {
    const column = header.indexOf(text);
    if (column < 0) throw new Error(`${name} has no column ${text}.`);
    return column;
  };
  const found = shown.findIndex((cells) => Object.entries(row).every(([key, value]) => cells[at(key)] === value));
  if (found < 1) throw new Error(`${name} has no row with ${JSON.stringify(row)}.`);
  const place = { col: at(heading), row: found };
  const before = workbench.grid.model.getters.getCell({ sheetId: tab, ...place });
  workbench.grid.write(tab, [{ ...place, content }]);
  return () => workbench.grid.write(tab, [{ ...place, content: before?.isFormula === false ? before.content : "" }]);
}
