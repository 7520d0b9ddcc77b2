import { Model } from "@odoo/o-spreadsheet";
import { FUNCTIONS_KEY, registerFunctions } from "../apps-script/function-registry.ts";
import { prepareLibrary } from "../grid/prepare-library.ts";
import { quietly } from "../grid/quietly.ts";
import type { WorkbookView } from "../http/protocol.ts";
import { PageFunctions } from "./page-functions.ts";
import type { PageTransport } from "./page-transport.ts";

/** The browser's own copy of the workbook, kept in step with the one that counts. */
export function openModel(view: WorkbookView, transport: PageTransport): Model {
  prepareLibrary();
  registerFunctions(view.functions, true);
  const { revisionId } = view.modelData as { revisionId: string };
  transport.startAt(revisionId);
  return quietly(
    () =>
      new Model(view.modelData as object, {
        custom: { [FUNCTIONS_KEY]: new PageFunctions(view) },
        transportService: transport,
        client: { id: crypto.randomUUID(), name: "Another window" },
      }),
  );
}
