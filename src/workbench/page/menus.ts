import { type Model, registries } from "@odoo/o-spreadsheet";
import type { MenuItem } from "../apps-script/editor.ts";
import type { WorkbookView } from "../http/protocol.ts";
import type { Connection } from "./connection.ts";
import type { FileActions } from "./files.ts";
import { selectionOf, USER, WINDOW_ID } from "./workbook-window.ts";

const menu = registries.topbarMenuRegistry;

/** Adds Extensions, with the add-on's own menu in it, and what File can do here. */
export function addMenus(view: WorkbookView, model: Model, connection: Connection, files: FileActions): void {
  addFileMenu(view, model, files);
  menu.add("extensions", { name: "Extensions", sequence: 80 });
  for (const [index, { caption, items }] of view.menus.entries()) {
    addItems([{ caption, items }], ["extensions"], `script${index}`, (functionName) =>
      connection.send({ kind: "run", functionName, user: USER, window: WINDOW_ID, selection: selectionOf(model) }),
    );
  }
}

/** The library changes the path that it is given, so each item gets its own. */
function addItems(
  items: readonly MenuItem[],
  path: readonly string[],
  prefix: string,
  run: (name: string) => void,
): void {
  for (const [index, { caption, functionName, items: below }] of items.entries()) {
    if (caption === "-") continue;
    const id = `${prefix}-${index}`;
    const isLast = items[index + 1]?.caption === "-";
    menu.addChild(id, [...path], {
      name: caption,
      sequence: index,
      separator: isLast,
      ...(functionName !== undefined && { execute: () => run(functionName) }),
    });
    if (below) addItems(below, [...path, id], id, run);
  }
}

function addFileMenu({ sourcePath }: WorkbookView, model: Model, files: FileActions): void {
  menu.addChild("wb-open", ["file"], { name: "Open…", description: ".xlsx, .csv", sequence: 1, execute: files.open });
  menu.addChild("wb-sample", ["file"], {
    name: "Start over with the sample team",
    sequence: 2,
    separator: sourcePath === null,
    execute: files.sample,
  });
  if (sourcePath !== null) {
    menu.addChild("wb-save", ["file"], {
      name: `Save to ${sourcePath.replace(/^.*[\\/]/, "")}`,
      sequence: 3,
      separator: true,
      execute: files.save,
    });
  }
  menu.addChild("wb-download", ["file"], { name: "Download", sequence: 4, separator: true });
  menu.addChild("wb-xlsx", ["file", "wb-download"], {
    name: "Microsoft Excel (.xlsx)",
    sequence: 1,
    execute: () => files.download("/download.xlsx"),
  });
  menu.addChild("wb-csv", ["file", "wb-download"], {
    name: "Comma-separated values (.csv), this tab",
    sequence: 2,
    execute: () => {
      const tab = model.getters.getSheetName(model.getters.getActiveSheetId());
      files.download(`/download.csv?tab=${encodeURIComponent(tab)}`);
    },
  });
}
