/** Chinese characters and emoji take two columns of a terminal, combining marks none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** Columns aligned by what is seen: numbers to the right, texts to the left, a line under the headers. */
export function textTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headers.map((header, col) => Math.max(displayWidth(header), ...rows.map((row) => displayWidth(row[col] ?? ""))));
  const isNumeric = headers.map((_, col) => rows.some((row) => row[col]) && rows.every((row) => isNumberText(row[col] ?? "")));
  const line = (cells: readonly string[]) =>
    widths.map((width, col) => aligned(cells[col] ?? "", width, isNumeric[col] === true)).join("  ").trimEnd();
  return [line(headers), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

function aligned(text: string, width: number, isRight: boolean): string {
  const gap = " ".repeat(width - displayWidth(text));
  return isRight ? gap + text : text + gap;
}

const isNumberText = (text: string): boolean => text === "" || /^[-+]?[\d,]*\.?\d+%?$/.test(text);

function characterWidth(code: number): 0 | 1 | 2 {
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  const isWide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3)
    || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60)
    || (code >= 0xffe0 && code <= 0xffe6) || (code >= 0x1f300 && code <= 0x1faff) || (code >= 0x20000 && code <= 0x3fffd);
  return isWide ? 2 : 1;
}
