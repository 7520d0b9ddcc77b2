/** Sheets shows these as errors; the grid library knows only its own, so they are added to its list. */
export const SHEETS_ERROR_CODES = ["#REF!", "#ERROR!", "#VALUE!", "#N/A", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"];

export interface CellError {
  readonly code: string;
  readonly message: string;
}

/** What an error looks like to the grid library. */
export interface GridError {
  readonly value: string;
  readonly message?: string | undefined;
  /** The cell that stands in a spill's way, in A1 notation. */
  readonly blockedBy?: string | undefined;
}

const FORMULA_PARSE_ERROR = "Formula parse error.";

/** The grid library's error → the code and the sentence that Sheets would show. */
export function toSheetsError(error: GridError): CellError {
  const message = error.message ?? "";
  switch (error.value) {
    case "#SPILL!":
      return { code: "#REF!", message: spillMessage(message, error.blockedBy) };
    case "#NAME?":
      return { code: "#NAME?", message: message.replace(/^Unknown function: "(.*)"$/, "Unknown function: '$1'.") };
    case "#CYCLE":
      return { code: "#REF!", message: "Circular dependency detected." };
    case "#REF":
      return { code: "#REF!", message: message || "Reference does not exist." };
    case "#BAD_EXPR":
      return badExpression(message);
    case "#ERROR":
      return { code: isWrongType(message) ? "#VALUE!" : "#ERROR!", message };
    default:
      return { code: error.value, message };
  }
}

function spillMessage(message: string, blockedBy: string | undefined): string {
  if (message.startsWith("Result couldn't")) {
    return "Result was not automatically expanded, please insert more rows or columns.";
  }
  if (blockedBy === undefined) return message;
  return `Array result was not expanded because it would overwrite data in ${blockedBy}.`;
}

function badExpression(message: string): CellError {
  if (message.startsWith("Invalid number of arguments")) return { code: "#N/A", message };
  return { code: "#ERROR!", message: message.startsWith("Function ") ? message : FORMULA_PARSE_ERROR };
}

const isWrongType = (message: string): boolean => /expects .* value|cannot be coerced/.test(message);
