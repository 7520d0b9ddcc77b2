import { type Border, helpers, type Style } from "@odoo/o-spreadsheet";
import type { CellData, TabData } from "./book-data.ts";
import { toTypedContent } from "./cell-content.ts";
import type { CellLook } from "./cell-look.ts";
import { toModelBorder, toModelStyle } from "./look-style.ts";
import type { NoteData } from "./notes-plugin.ts";
import { toGridFormat } from "./number-format.ts";
import { withoutApostrophe } from "./plain-text.ts";

/** Gives each distinct format or style one number, as the library's data wants it. */
class Numbering<Value> {
  readonly byNumber: Record<number, Value> = {};
  readonly #numbers = new Map<string, number>();

  numberOf(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const next = this.#numbers.size + 1;
    this.#numbers.set(key, next);
    this.byNumber[next] = value;
    return next;
  }
}

/** What all tabs have in common: formats, styles and borders by number, and the notes. */
export class SharedParts {
  readonly formats = new Numbering<string>();
  readonly styles = new Numbering<Style>();
  readonly borders = new Numbering<Border>();
  readonly notes: NoteData[] = [];
}

interface Placed {
  readonly cells: Record<string, string>;
  readonly formats: Record<string, number>;
  readonly styles: Record<string, number>;
  readonly borders: Record<string, number>;
}

/** The cells of a tab as the library's data has them. */
export function cellsOf(tab: TabData, sheetId: string, shared: SharedParts): Placed {
  const placed: Placed = { cells: {}, formats: {}, styles: {}, borders: {} };
  for (const [rowIndex, row] of tab.rows.entries()) {
    for (const [colIndex, cell] of row.entries()) {
      if (cell) placeCell(cell, helpers.toXC(colIndex, rowIndex), placed, shared);
      if (cell?.note) shared.notes.push({ sheetId, col: colIndex, row: rowIndex, text: cell.note });
    }
  }
  return placed;
}

function placeCell(cell: CellData, address: string, placed: Placed, shared: SharedParts): void {
  const { content, format = "" } = withoutApostrophe({
    content: toTypedContent(cell),
    ...(cell.format !== undefined && { format: toGridFormat(cell.format) ?? "" }),
  });
  if (content !== "") placed.cells[address] = content;
  if (format !== "") placed.formats[address] = shared.formats.numberOf(format);
  if (cell.look) placeLook(cell.look, address, placed, shared);
}

function placeLook({ border, ...look }: CellLook, address: string, placed: Placed, shared: SharedParts): void {
  if (border) placed.borders[address] = shared.borders.numberOf(toModelBorder(border));
  if (Object.keys(look).length > 0) placed.styles[address] = shared.styles.numberOf(toModelStyle(look));
}
