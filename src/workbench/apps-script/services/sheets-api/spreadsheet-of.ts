import { ApiProblem } from "../../api-problem.ts";
import { type ScriptFile, SPREADSHEET } from "../../drive/script-file.ts";
import type { AdvancedService } from "../advanced-service.ts";

/** The user's own spreadsheet, or the API's answer where there is none. */
export function spreadsheetOf(service: AdvancedService, id: unknown): ScriptFile {
  const file = service.fileOrProblem(id, "Requested entity was not found.");
  if (file.record.mimeType === SPREADSHEET) return file;
  throw new ApiProblem(400, "This operation is not supported for this document");
}
