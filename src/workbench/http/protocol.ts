import type { CollaborationMessage } from "@odoo/o-spreadsheet";
import type { AuthMode } from "../apps-script/auth-mode.ts";
import type { Conditions } from "../apps-script/conditions.ts";
import type { DialogAnswer, MenuItem, Question, ScriptPage, Toast } from "../apps-script/editor.ts";
import type { ScriptFunction } from "../apps-script/script-function.ts";
import type { Zone } from "../grid/zone.ts";

/** What is selected in a browser tab. */
export interface Selection {
  readonly tab: string;
  readonly zone: Zone;
}

/** What one run of the script cost. */
export interface RunReport {
  readonly functionName: string;
  readonly authMode: AuthMode;
  readonly elapsedMs: number;
  readonly limitMs: number;
  /** Calls to Google services, by method. */
  readonly calls: Readonly<Record<string, number>>;
  /** Formula cells that ran the script meanwhile. */
  readonly formulaRuns: number;
  readonly error: string | null;
  readonly log: readonly string[];
  readonly warnings: readonly string[];
}

/** What a run was asked by: an item of the menu, or a page of the script, which hears of its failure itself. */
interface RunSource {
  readonly from: "menu" | "page";
}

/** Whose windows show a message; others pass it over. */
interface ForUser {
  readonly user: string;
}

/** A run that someone asks for. */
interface Asked {
  readonly user: string;
  readonly functionName: string;
  /** Which browser tab asks. */
  readonly window: string;
  readonly selection: Selection;
}

/** From a browser tab to the workbook. */
export type FromPage =
  | { readonly kind: "revision"; readonly message: CollaborationMessage }
  | (Asked & { readonly kind: "run" })
  | (Asked & { readonly kind: "call"; readonly id: string; readonly args: readonly unknown[] })
  | { readonly kind: "answer"; readonly question: number; readonly answer: DialogAnswer }
  | { readonly kind: "conditions"; readonly conditions: Conditions };

/** From the workbook to every browser tab that shows it; what names a user is for that user's tabs alone. */
export type ToPage =
  | { readonly kind: "revision"; readonly message: CollaborationMessage }
  | (ForUser & { readonly kind: "question"; readonly number: number; readonly question: Question })
  | (ForUser & { readonly kind: "answered"; readonly number: number })
  | (ForUser & { readonly kind: "toast"; readonly toast: Toast })
  | (ForUser & { readonly kind: "page"; readonly page: ScriptPage; readonly number: number })
  | (ForUser & { readonly kind: "activate"; readonly tab: string; readonly zone: Zone | null })
  | (ForUser & RunSource & { readonly kind: "running"; readonly functionName: string })
  /** `step` is the change that stands for all that the run changed. */
  | (ForUser &
      RunSource & {
        readonly kind: "ran";
        readonly report: RunReport;
        readonly window: string;
        readonly step: string | null;
      })
  | { readonly kind: "returned"; readonly id: string; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: string; readonly message: string }
  | { readonly kind: "conditions"; readonly conditions: Conditions }
  | { readonly kind: "replaced" };

/** All that a browser tab needs to show the workbook as it is now. */
export interface WorkbookView {
  /** Differs after the workbook was replaced or the server started anew. */
  readonly session: string;
  readonly name: string;
  /** The file on this computer that the workbook was opened from and can be saved to. */
  readonly sourcePath: string | null;
  readonly timeZone: string;
  /** The tab that scripts left active. */
  readonly activeTab: string | null;
  readonly modelData: object;
  readonly functions: readonly ScriptFunction[];
  /** The built script, and the files beside it by name. */
  readonly script: string;
  readonly files: Readonly<Record<string, string>>;
  readonly menus: readonly { readonly caption: string; readonly items: readonly MenuItem[] }[];
  readonly question: { readonly number: number; readonly question: Question } | null;
  readonly lastRun: RunReport | null;
  readonly conditions: Conditions;
}
