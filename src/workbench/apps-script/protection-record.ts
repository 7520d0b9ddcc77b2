import type { TabId } from "../grid/grid.ts";
import type { Zone } from "../grid/zone.ts";

export interface ProtectedPlace {
  readonly zone: Zone;
  readonly notation: string;
}

/** A protection as the document keeps it. It restricts nobody in the workbench, where everyone is the owner. */
export interface ProtectionRecord {
  readonly tab: TabId;
  /** Absent when the whole sheet is protected. */
  readonly place: ProtectedPlace | undefined;
  description: string;
  isWarningOnly: boolean;
  editors: string[];
  unprotected: readonly ProtectedPlace[];
}
