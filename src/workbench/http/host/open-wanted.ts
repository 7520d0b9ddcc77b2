import { stat } from "node:fs/promises";
import type { ScriptProject } from "../../apps-script/script-project.ts";
import { readBytes } from "../../files/read-bytes.ts";
import { LiveWorkbook } from "./live-workbook.ts";
import { openFile } from "./open-file.ts";
import { sampleWorkbook } from "./sample-workbook.ts";
import type { WorkbookFolder } from "./workbook-folder.ts";

/** The workbook to begin with: the named file, else the one of last time, else the sample. */
export async function openWanted(
  project: ScriptProject,
  folder: WorkbookFolder,
  file: string | null,
): Promise<LiveWorkbook> {
  const loaded = folder.load();
  if (file === null) {
    if (loaded) return LiveWorkbook.restored(project, loaded);
    const sample = sampleWorkbook(project);
    folder.save(sample.toKeep());
    return sample;
  }
  const bytes = await readBytes(file);
  const modifiedMs = (await stat(file)).mtimeMs;
  const source = { path: file, modifiedMs };
  // The same file, unchanged since: what was typed here and not saved back goes on.
  const isSame = loaded?.kept.source?.path === file && loaded.kept.source.modifiedMs === modifiedMs;
  if (loaded && isSame) return LiveWorkbook.restored(project, loaded);
  const opened = await openFile(file, bytes);
  const live = LiveWorkbook.fromFile(project, opened, source);
  keepAnew(folder, live);
  return live;
}

/** Lays the workbook of before aside and keeps this one. */
export function keepAnew(folder: WorkbookFolder, live: LiveWorkbook): void {
  folder.archive();
  if (live.sourceBytes) folder.keepSource(live.sourceBytes);
  folder.save(live.toKeep());
}
