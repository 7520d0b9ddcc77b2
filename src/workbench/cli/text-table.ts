/** Chinese characters and emoji take two columns of a terminal, combining marks none. */
function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0);
  return width;
}

/** Columns aligned by what is seen: numbers to the right, texts to the left, a line under the headers. */
export function textTable(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headers.map((header, col) =>
    Math.max(displayWidth(header), ...rows.map((row) => displayWidth(row[col] ?? ""))),
  );
  const isNumeric = headers.map(
    (_, col) => rows.some((row) => row[col]) && rows.every((row) => isNumberText(row[col] ?? "")),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, col) => aligned(cells[col] ?? "", width, isNumeric[col] === true))
      .join("  ")
      .trimEnd();
  return [line(headers), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

function aligned(text: string, width: number, isRight: boolean): string {
  const gap = " ".repeat(width - displayWidth(text));
  return isRight ? gap + text : text + gap;
}

const isNumberText = (text: string): boolean => text === "" || /^[-+]?[\d,]*\.?\d+%?$/.test(text);

/** First and last code point of what takes no column of its own. */
const ZERO_WIDTH: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x200b, 0x200f],
  [0xfe00, 0xfe0f],
];

/** First and last code point of what takes two: Chinese, Japanese and Korean signs, full-width forms, emoji. */
const DOUBLE_WIDTH: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

function characterWidth(code: number): 0 | 1 | 2 {
  const isIn = ([first, last]: readonly [number, number]) => code >= first && code <= last;
  if (ZERO_WIDTH.some(isIn)) return 0;
  return DOUBLE_WIDTH.some(isIn) ? 2 : 1;
}
