import type { Condition, Operator } from "../model/measure.ts";

const QUOTED = /"[^"]*"|'[^']*'/g;
const MASKED = /"(\d+)"/g;
const BETWEEN = /\s+and(?:\s+|$)|\s*&&\s*|\s*[;\n]\s*|\s*(?:并且|並且|且)\s*/i;
const COMPARISON = /^("[^"]*"|'[^']*'|.+?)\s*(>=|<=|<>|!=|≥|≤|≠|==|=|>|<)\s*(.*)$/;
// Tried after the signs, since headings hold the word too: `Speed of answer in seconds <= 30`.
const MEMBERSHIP = /^("[^"]*"|'[^']*'|.+)(\sin\s|属于|屬於)\s*(.*)$/i;
const OPERATORS: Readonly<Record<string, Operator>> = {
  ">=": ">=",
  "≥": ">=",
  "<=": "<=",
  "≤": "<=",
  "<>": "<>",
  "!=": "<>",
  "≠": "<>",
  "=": "=",
  "==": "=",
  ">": ">",
  "<": "<",
};

/** Reads an operator as people write it; null when it is none. */
export function operatorOf(text: string): Operator | null {
  return OPERATORS[text.trim()] ?? (/^(in|one of|属于|屬於)$/i.test(text.trim()) ? "in" : null);
}

/** The conditions one by one; what joins them joins nothing inside quotes. */
function partsOf(text: string): string[] {
  const quotes: string[] = [];
  const masked = text.replace(QUOTED, (quote) => `"${quotes.push(quote) - 1}"`);
  return masked.split(BETWEEN).map((part) => part.replace(MASKED, (_, index) => quotes[Number(index)] ?? ""));
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  return /^(["']).*\1$/.test(trimmed) ? trimmed.slice(1, -1) : trimmed;
}

/** The values that `in` compares with, separated by `|`. */
export function listedValues(text: string): string[] {
  return text.split("|").map(unquoted);
}

function conditionOf(text: string): Condition | null {
  const match = COMPARISON.exec(text.trim()) ?? MEMBERSHIP.exec(text.trim());
  if (!match) return null;
  const operator = operatorOf(match[2] ?? "");
  if (!operator) return null;
  const value = match[3] ?? "";
  return {
    column: unquoted(match[1] ?? ""),
    operator,
    values: operator === "in" ? listedValues(value) : [unquoted(value)],
  };
}

/**
 * Reads a filter on columns of Records: `Resolved = Y and Speed of answer in seconds <= 30`. Conditions are joined by
 * `and` (且) or `;`. `Topic in Billing|Contract` compares with a list, `Satisfaction <>` means "is not blank".
 * Quotes keep an `and` together: `Topic = "Terms and fees"`. Null when a part is not a condition.
 */
export function conditionsFromText(text: string): readonly Condition[] | null {
  if (text.trim() === "") return [];
  const conditions = partsOf(text.normalize("NFKC")).map(conditionOf);
  return conditions.every((condition) => condition !== null) ? conditions : null;
}
