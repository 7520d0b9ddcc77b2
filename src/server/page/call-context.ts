import type { Language } from "../../core/index.ts";
import type { Book } from "../../sheets/book.ts";
import type { Memory } from "../../sheets/memory.ts";
import type { Screen } from "../../sheets/screen.ts";
import type { SharedFiles } from "../../sheets/shared-files.ts";

/** What a call of the page works with. */
export interface CallContext {
  readonly book: Book;
  readonly screen: Screen;
  /** Files for others' eyes. */
  readonly files: SharedFiles;
  /** Kept with the workbook, for everybody who opens it. */
  readonly workbook: Memory;
  /** Kept for this user. */
  readonly user: Memory;
  /** The language of the page. */
  readonly language: Language;
  /** This moment, as ISO 8601 in UTC. */
  readonly now: string;
  /** The calendar day that it is where the workbook is: `2026-10-05`. */
  today(): string;
}
