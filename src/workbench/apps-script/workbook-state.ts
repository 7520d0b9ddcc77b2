import type { Grid } from "../grid/grid.ts";
import type { Options } from "./charts/chart-options.ts";
import { type Conditions, GOOD_DAY } from "./conditions.ts";
import { Consent } from "./consent.ts";
import { ScriptFiles } from "./drive/script-files.ts";
import { Editor } from "./editor.ts";
import { LockTable } from "./lock-table.ts";
import { PropertyStores } from "./property-stores.ts";
import type { ProtectionRecord } from "./protection-record.ts";
import { scriptTimeZone } from "./script-time-zone.ts";
import { USUAL_USER } from "./usual-user.ts";

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
  /** Who runs the script where nobody else is named. */
  userEmail: string;
  readonly ownerEmail: string;
  /** The files that the script made in its users' Drives. */
  files = new ScriptFiles();
  conditions: Conditions = GOOD_DAY;
  readonly editor = new Editor();
  readonly properties = new PropertyStores();
  readonly cache = new Map<string, { readonly value: string; readonly expiresAt: number }>();
  readonly locks = new LockTable();
  readonly protections: ProtectionRecord[] = [];
  /** What scripts said about charts that the grid cannot draw, by the chart's id. */
  readonly chartOptions = new Map<string, Options>();
  /**
   * Lets up to `milliseconds` pass until `isDone`, which is asked at least once. Nothing can happen meanwhile unless
   * someone has the workbook open, so that by default no time passes.
   */
  wait: (milliseconds: number, isDone: () => boolean) => void = (_milliseconds, isDone) => {
    isDone();
  };
  readonly #consents = new Map<string, Consent>();
  #grid: Grid | undefined;
  #isMissed = false;

  constructor(options: WorkbookOptions = {}) {
    this.name = options.name ?? "Untitled spreadsheet";
    this.timeZone = options.timeZone ?? scriptTimeZone();
    this.locale = options.locale ?? "en_US";
    this.userEmail = options.userEmail ?? USUAL_USER;
    this.ownerEmail = options.ownerEmail ?? this.userEmail;
  }

  /** What a user lets the script do, of what its manifest declares. */
  consentOf(user: string, declared: readonly string[] | null): Consent {
    const known = this.#consents.get(user) ?? new Consent(declared, () => this.conditions.failure === "consent");
    this.#consents.set(user, known);
    return known;
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
