import { type Cell, LANGUAGES, type Language, type Row } from "../core/index.ts";
import type { TemplateCell, Text } from "../templates/template.ts";

/** A text in a language. */
export function textIn(text: Text, language: Language): string {
  return text[LANGUAGES.indexOf(language)] ?? text[0];
}

function isText(cell: TemplateCell): cell is Text {
  return Array.isArray(cell);
}

/** A template's row in a language. */
export function rowIn(row: readonly TemplateCell[], language: Language): Row {
  return row.map((cell): Cell => (isText(cell) ? textIn(cell, language) : cell));
}
