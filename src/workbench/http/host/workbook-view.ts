import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScriptProject } from "../../apps-script/script-project.ts";
import type { RunReport, WorkbookView } from "../protocol.ts";
import type { LiveWorkbook } from "./live-workbook.ts";

/** All that a browser needs to show the workbook. */
export function viewOf(
  live: LiveWorkbook,
  project: ScriptProject,
  question: WorkbookView["question"],
  lastRun: RunReport | null,
): WorkbookView {
  const { name, timeZone, editor, conditions } = live.workbench.state;
  return {
    session: live.session,
    name,
    sourcePath: live.source?.path ?? null,
    timeZone,
    activeTab: editor.activeTab ?? null,
    modelData: live.modelData(),
    functions: project.functions,
    ...filesOf(project.folder),
    menus: editor.menus,
    question,
    lastRun,
    conditions,
  };
}

/** The script's text, and the other files that it can read. */
function filesOf(folder: string): Pick<WorkbookView, "script" | "files"> {
  const read = (ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => [name.slice(0, -ending.length), readFileSync(join(folder, name), "utf8")] as const);
  return {
    script: read(".js")
      .map(([, code]) => code)
      .join("\n"),
    files: Object.fromEntries(read(".html")),
  };
}
