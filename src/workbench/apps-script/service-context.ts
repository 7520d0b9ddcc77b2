import type { TabId } from "../grid/grid.ts";
import type { Place } from "../grid/zone.ts";
import type { AuthMode } from "./auth-mode.ts";
import type { Consent } from "./consent.ts";
import type { WorkbookState } from "./workbook-state.ts";

/** What services know of the execution that they serve. */
export interface ServiceContext {
  readonly state: WorkbookState;
  readonly authMode: AuthMode;
  /** Who runs the script. */
  readonly userEmail: string;
  readonly consent: Consent;
  /** By the names that the manifest gives them. */
  readonly advancedServices: readonly string[];
  /** Distinguishes executions that hold locks. */
  readonly executionId: string;
  /** The folder that pages are read from. */
  readonly folder: string;
  /** The cell whose formula is being evaluated, in a custom function. */
  readonly formulaCell: { readonly tab: TabId; readonly place: Place } | undefined;
  /** What the script wrote to Logger and console. */
  readonly log: string[];
}
