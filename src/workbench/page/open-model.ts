import { Model } from "@odoo/o-spreadsheet";
import { FUNCTIONS_KEY, registerFunctions } from "../apps-script/function-registry.ts";
import { evaluatedOnce } from "../grid/evaluated-once.ts";
import { prepareLibrary } from "../grid/prepare-library.ts";
import { readRangesQuickly } from "../grid/quick-ranges.ts";
import { quietly } from "../grid/quietly.ts";
import type { WorkbookView } from "../http/protocol.ts";
import { showNotes } from "./notes.ts";
import { PageFunctions } from "./page-functions.ts";
import type { PageTransport } from "./page-transport.ts";
import { nameErrorsAsSheets } from "./sheets-error-names.ts";
import { USER, WINDOW_ID } from "./workbook-window.ts";

/** The browser's own copy of the workbook, kept in step with the one that counts. */
export function openModel(view: WorkbookView, transport: PageTransport): Model {
  nameErrorsAsSheets();
  showNotes();
  prepareLibrary();
  registerFunctions(view.functions, true);
  const { revisionId } = view.modelData as { revisionId: string };
  transport.startAt(revisionId);
  const model = quietly(
    () =>
      new Model(view.modelData as object, {
        custom: { [FUNCTIONS_KEY]: new PageFunctions(view) },
        transportService: transport,
        client: { id: WINDOW_ID, name: USER },
      }),
  );
  readRangesQuickly(model);
  transport.takeTogether((takeAll) => evaluatedOnce(model, takeAll));
  return model;
}
