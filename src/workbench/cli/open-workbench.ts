import { basename } from "node:path";
import { Workbench } from "../apps-script/workbench.ts";
import { readCsv } from "../files/csv.ts";
import { DriveFolder } from "../files/drive-folder.ts";
import { readBytes } from "../files/read-bytes.ts";
import { type OpenedXlsx, readXlsx } from "../files/read-xlsx.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { writeXlsx } from "../files/write-xlsx.ts";
import type { BookData, TabData } from "../grid/book-data.ts";
import { type Surroundings, UsageProblem } from "./command.ts";

export interface OpenedWorkbench {
  readonly workbench: Workbench;
  /** Writes the workbook as it is now. */
  save(path: string): Promise<void>;
  /** Writes the files that the script made, where there is a folder for them. */
  saveShared(): Promise<void>;
}

interface Wanted {
  readonly book?: string | undefined;
  /** `Name=file.csv`, as often as there are tabs to fill. */
  readonly tab?: readonly string[] | undefined;
  /** The folder that stands for the users' Drives; without one, files that scripts make last as long as the command. */
  readonly shared?: string | undefined;
}

/** A workbook with the add-on in it: from a file or empty, with CSV files loaded into tabs. */
export async function openWorkbench(
  { book: path, tab = [], shared }: Wanted,
  surroundings: Surroundings,
): Promise<OpenedWorkbench> {
  const opened: Partial<OpenedXlsx> = path === undefined ? {} : await readXlsx(await readBytes(path), path);
  const loaded = await Promise.all(tab.map(readTab));
  const book = withTabs(opened.book ?? { tabs: [] }, loaded);
  const project = await surroundings.loadProject();
  const workbench = new Workbench(project, book.tabs.length > 0 ? book : undefined, {
    ...(path !== undefined && { name: basename(path, ".xlsx") }),
  });
  const drive = shared === undefined ? undefined : await DriveFolder.open(shared);
  if (drive) workbench.state.files = drive.files;
  return {
    workbench,
    save: async (target) => writeAtomically(target, await writeXlsx(workbench.exportBook(), opened.source)),
    saveShared: async () => drive?.save(),
  };
}

async function readTab(argument: string): Promise<TabData> {
  const at = argument.indexOf("=");
  const name = argument.slice(0, at).trim();
  const path = argument.slice(at + 1);
  if (at < 1 || name === "" || path === "") {
    throw new UsageProblem(`--tab ${argument} does not name a tab and a file. Write it as --tab Records=calls.csv.`);
  }
  return { name, rows: readCsv(await readBytes(path), path) };
}

/** The loaded tabs replace the contents of those of the same name; others are added at the end. */
function withTabs(book: BookData, loaded: readonly TabData[]): BookData {
  const find = (name: string) => [...loaded].reverse().find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  const kept = book.tabs.map((tab) => {
    const replacement = find(tab.name);
    return replacement ? { ...tab, rows: replacement.rows } : tab;
  });
  const isKept = ({ name }: TabData) => kept.some((tab) => tab.name.toLowerCase() === name.toLowerCase());
  const added = loaded.filter((tab) => !isKept(tab) && find(tab.name) === tab);
  return { ...book, tabs: [...kept, ...added] };
}
