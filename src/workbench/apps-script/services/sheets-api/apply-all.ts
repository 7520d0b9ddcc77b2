import { ApiProblem } from "../../api-problem.ts";
import type { ScriptFile } from "../../drive/script-file.ts";
import { cellRequests } from "./requests/cells.ts";
import { dimensionRequests } from "./requests/dimensions.ts";
import type { ApplyRequest } from "./requests/request.ts";
import { sheetRequests } from "./requests/sheets.ts";

const REQUESTS: Readonly<Record<string, ApplyRequest>> = { ...sheetRequests, ...cellRequests, ...dimensionRequests };

/** Carries out the requests of one batchUpdate, in order; where one fails, the file is as before. */
export function applyAll(file: ScriptFile, requests: readonly Readonly<Record<string, object>>[]): object[] {
  const known = requests.map((request, index) => {
    const [kind, ...others] = Object.keys(request);
    if (kind === undefined || others.length > 0) {
      throw new ApiProblem(400, `Invalid requests[${index}]: a request must have exactly one kind.`);
    }
    const apply = REQUESTS[kind];
    if (!apply) throw new Error(`not emulated: the request ${kind} of Sheets.Spreadsheets.batchUpdate`);
    return { apply, body: request[kind] ?? {}, place: `requests[${index}].${kind}` };
  });
  const { contents } = file;
  const { sheetIds } = file.record;
  try {
    return known.map(({ apply, body, place }) => applied(place, () => apply(file, body)));
  } catch (problem) {
    file.restore(contents, sheetIds);
    throw problem;
  } finally {
    file.change({});
  }
}

function applied(place: string, apply: () => object | undefined): object {
  try {
    return apply() ?? {};
  } catch (problem) {
    throw problem instanceof ApiProblem
      ? new ApiProblem(problem.code, `Invalid ${place}: ${problem.message}`)
      : problem;
  }
}
