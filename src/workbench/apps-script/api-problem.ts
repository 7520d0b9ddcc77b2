/** What a Google API answers instead of a result. The script sees it as a GoogleJsonResponseException. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  /** The HTTP status, such as 404. */
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export const INSUFFICIENT_SCOPES = "Request had insufficient authentication scopes.";

/** `Sheets.Spreadsheets.Values`, `update` → as errors name the method: `sheets.spreadsheets.values.update`. */
export function apiMethod(service: string, method: string): string {
  const parts = service.split(".").map((part) => part[0]?.toLowerCase() + part.slice(1));
  return [...parts, method === "remove" ? "delete" : method].join(".");
}
