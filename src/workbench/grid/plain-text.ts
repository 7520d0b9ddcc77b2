export const PLAIN_TEXT = "@";

interface Typed {
  readonly content: string;
  readonly format?: string;
}

/**
 * In Sheets a leading apostrophe is never part of the value. The spreadsheet library keeps it under the plain
 * text format, where it is needed only before = (which would begin a formula) and before another apostrophe:
 * such a cell does without the format.
 */
export function withoutApostrophe(typed: Typed): Typed {
  if (typed.format !== PLAIN_TEXT || !typed.content.startsWith("'")) return typed;
  const bare = typed.content.slice(1);
  return /^[=']/.test(bare) ? { ...typed, format: "" } : { ...typed, content: bare };
}
