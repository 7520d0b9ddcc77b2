import type { ConditionalRule } from "hucre/xlsx";

/** Conditions on texts and blanks: the grid's name → the file's. */
export const TEXT_TYPES: Readonly<Record<string, ConditionalRule["type"]>> = {
  containsText: "containsText",
  notContainsText: "notContainsText",
  beginsWithText: "beginsWith",
  endsWithText: "endsWith",
  isEmpty: "containsBlanks",
  isNotEmpty: "notContainsBlanks",
};

/** Files say such a condition twice: in words, and as a formula for the first cell of its range. */
export function textCondition(
  type: string,
  text: string,
  range: string,
): Pick<ConditionalRule, "type" | "formula" | "text"> | undefined {
  const fileType = TEXT_TYPES[type];
  if (!fileType) return undefined;
  const [cell = range] = range.split(":");
  const formula = formulaOf(fileType, `"${text.replaceAll('"', '""')}"`, cell);
  return { type: fileType, formula, ...(text !== "" && { text }) };
}

function formulaOf(type: ConditionalRule["type"], text: string, cell: string): string {
  switch (type) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case "containsBlanks":
      return `LEN(TRIM(${cell}))=0`;
    default:
      return `LEN(TRIM(${cell}))>0`;
  }
}
