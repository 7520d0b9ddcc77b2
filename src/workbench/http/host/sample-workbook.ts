import type { ScriptProject } from "../../apps-script/script-project.ts";
import { LiveWorkbook } from "./live-workbook.ts";

const TEMPLATE = "customer-success";

/** What a first visitor sees: the sample team, set up by the add-on itself in an empty workbook. */
export function sampleWorkbook(project: ScriptProject): LiveWorkbook {
  const live = LiveWorkbook.named(project, "Customer success team");
  const { workbench } = live;
  const { grid } = workbench;
  const [first] = grid.tabIds;
  const { value } = workbench.run("setUpWorkbook", [TEMPLATE, "en", true]);
  const { ok, message } = value as { ok: boolean; message?: string };
  if (!ok) throw new Error(`The sample team cannot be set up: ${message}`);
  if (first !== undefined && grid.contentZone(first) === undefined) {
    grid.dispatch({ type: "DELETE_SHEET", sheetId: first, sheetName: grid.tabName(first) });
  }
  return live;
}
