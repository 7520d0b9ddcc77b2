import { type Cell, LANGUAGES, type Language, type Row } from "../core/index.ts";
import { type ColumnLook, PLAIN_LOOK } from "../sheets/book.ts";
import type { TemplateCell, TemplateLook, Text } from "../templates/template.ts";

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

/** A template's column in a language. */
export function lookIn({ note, choices, ...look }: TemplateLook, language: Language): ColumnLook {
  return {
    ...PLAIN_LOOK,
    ...look,
    note: note ? textIn(note, language) : "",
    choices: (choices ?? []).map((choice) => textIn(choice, language)),
  };
}
