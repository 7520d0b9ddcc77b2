import type { Grid } from "../grid/grid.ts";
import { type Conditions, GOOD_DAY } from "./conditions.ts";
import { Editor } from "./editor.ts";
import { LockTable } from "./lock-table.ts";
import { PropertyStores } from "./property-stores.ts";
import type { ProtectionRecord } from "./protection-record.ts";
import { scriptTimeZone } from "./script-time-zone.ts";

export interface WorkbookOptions {
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  readonly userEmail?: string;
  readonly ownerEmail?: string;
}

/** What outlives an execution: the document, its stores, and the window in which a person has it open. */
export class WorkbookState {
  readonly id = "workbench-spreadsheet";
  readonly name: string;
  /** IANA name. Day counts in cells become instants in this zone. */
  timeZone: string;
  /** Such as `en_US`. */
  locale: string;
  readonly userEmail: string;
  readonly ownerEmail: string;
  conditions: Conditions = GOOD_DAY;
  readonly editor = new Editor();
  readonly properties = new PropertyStores();
  readonly cache = new Map<string, { readonly value: string; readonly expiresAt: number }>();
  readonly locks = new LockTable();
  readonly protections: ProtectionRecord[] = [];
  #grid: Grid | undefined;
  #isMissed = false;

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? "Untitled spreadsheet";
    this.timeZone = options.timeZone ?? scriptTimeZone();
    this.locale = options.locale ?? "en_US";
    this.userEmail = options.userEmail ?? "someone@example.com";
    this.ownerEmail = options.ownerEmail ?? this.userEmail;
  }

  get isOpen(): boolean {
    return this.#grid !== undefined;
  }

  /** The document. Its formulas are evaluated while it opens, when services cannot reach it yet. */
  get grid(): Grid {
    if (this.#grid) return this.#grid;
    this.#isMissed = true;
    throw new Error("The workbook is still opening.");
  }

  /** From now on services reach the document; formulas that missed it are evaluated again. */
  open(grid: Grid): void {
    this.#grid = grid;
    if (this.#isMissed) grid.dispatch({ type: "EVALUATE_CELLS" });
  }
}
