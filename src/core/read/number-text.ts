const NUMBER_AS_TYPED = /^([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)\s*(%?)$/;

/**
 * Reads text that is a number as people type it: `92%`, ` 1,234.5 `; null for anything else (rule 2). Full-width digits
 * have been folded before. A decimal comma is not guessed at: `92,5` is not a number here.
 */
export function numberFromText(text: string): number | null {
  const match = NUMBER_AS_TYPED.exec(text);
  if (!match) return null;
  const [, sign = "", digits = "", percent = ""] = match;
  return Number(`${sign}${digits.replace(/,/g, "")}${percent ? "e-2" : ""}`);
}
