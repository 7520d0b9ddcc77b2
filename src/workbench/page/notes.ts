import { addRenderingLayer, type CellPosition, type Getters, registries, UIPlugin } from "@odoo/o-spreadsheet";
import { Component, xml } from "@odoo/owl";
import type { NoteGetters } from "../grid/notes-plugin.ts";

const LAYER = "WorkbenchNotes";
/** Above the cells' backgrounds and texts, below what is selected. */
const LAYER_ORDER = 0.5;
const MARK_PX = 7;
const MARK_COLOUR = "#c4610a";
const LARGEST_PX = 300;

type WithNotes = Getters & NoteGetters;

const noteAt = (getters: Getters, { sheetId, col, row }: CellPosition): string =>
  (getters as WithNotes).getNote(sheetId, col, row);

class NotePopover extends Component {
  static override template = xml`<div class="wb-note" t-esc="props.text"/>`;
  static override props = { text: String, onClosed: { type: Function, optional: true } };
  static maxSize = { maxHeight: LARGEST_PX };
}

/** A corner of the cell for each note, as in Sheets. */
class NoteMarks extends UIPlugin {
  static override layers = [LAYER] as never;

  override drawLayer({ ctx }: { ctx: CanvasRenderingContext2D }): void {
    const getters = this.getters as WithNotes;
    ctx.fillStyle = MARK_COLOUR;
    for (const { col, row } of getters.getNotes(getters.getActiveSheetId())) {
      const { x, y, width } = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
      if (width <= 0) continue;
      ctx.beginPath();
      ctx.moveTo(x + width - MARK_PX, y);
      ctx.lineTo(x + width, y);
      ctx.lineTo(x + width, y + MARK_PX);
      ctx.fill();
    }
  }
}

/** From now on cells show that they have a note, and the note under the mouse. */
export function showNotes(): void {
  addRenderingLayer(LAYER as never, LAYER_ORDER);
  registries.featurePluginRegistry.add("workbench-note-marks", NoteMarks as never);
  registries.cellPopoverRegistry.add("workbench-note", {
    onHover(position, getters) {
      const text = noteAt(getters, position);
      if (text === "" || getters.getEvaluatedCell(position).type === "error") return { isOpen: false };
      return { isOpen: true, props: { text }, Component: NotePopover as never, cellCorner: "top-right" };
    },
  });
}
