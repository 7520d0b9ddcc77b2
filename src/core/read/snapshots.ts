import type { SnapshotPart } from "../model/history.ts";
import type { Issues } from "../model/issue.ts";
import type { Table } from "../model/table.ts";
import { shown } from "./fields.ts";
import { periodOfCell } from "./period-cell.ts";
import { readRows } from "./row-reader.ts";
import { FIND } from "./words/choices.ts";
import { SNAPSHOT_COLUMNS } from "./words/columns.ts";

/** The pieces of a snapshot's text, to be put together again. */
interface Piece {
  readonly key: string;
  readonly number: number;
  readonly text: string;
}

const keyOf = (period: string, part: SnapshotPart): string => `${period} ${part}`;

/** The texts of all snapshots. */
export class Snapshots {
  private readonly texts = new Map<string, string>();

  constructor(pieces: readonly Piece[]) {
    for (const { key, text } of [...pieces].sort((a, b) => a.number - b.number)) {
      this.texts.set(key, (this.texts.get(key) ?? "") + text);
    }
  }

  /** The text of a part, empty where there is none. */
  text(period: string, part: SnapshotPart): string {
    return this.texts.get(keyOf(period, part)) ?? "";
  }
}

/** Reads the Snapshots tab. A piece that cannot be told is left out, which the fingerprint finds. */
export function readSnapshots(table: Table | undefined, issues: Issues): Snapshots {
  if (!table) return new Snapshots([]);
  const pieces = readRows(table, SNAPSHOT_COLUMNS, ["period", "part", "number", "text"], issues, (row) => {
    const period = periodOfCell(row.cell("period"));
    const part = FIND.part(shown(row.cell("part")));
    const number = Number(row.cell("number"));
    return period && part ? [{ key: keyOf(period.id, part), number, text: shown(row.cell("text")) }] : [];
  });
  return new Snapshots(pieces);
}

/** A piece stays below what a cell of Excel can hold (32,767), which is less than one of Sheets can (50,000). */
const LONGEST_PIECE = 30_000;
const HIGH_SURROGATE = /[\uD800-\uDBFF]$/;

/** Cuts a text into pieces that fit a cell, and none through the middle of a character. */
export function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + LONGEST_PIECE);
    const isCut = HIGH_SURROGATE.test(piece) && from + LONGEST_PIECE < text.length;
    const kept = isCut ? piece.slice(0, -1) : piece;
    pieces.push(kept);
    from += kept.length;
  }
  return pieces;
}
