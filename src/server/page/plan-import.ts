import {
  chosenImport,
  detectPreset,
  guessHeadingRow,
  type ImportMapping,
  type ImportPlan,
  type ImportPreset,
  Issues,
  importPlan,
  namedKpis,
  presetNamed,
  proposeColumns,
  type Row,
  TAB_WORDS,
  type Table,
  textOf,
  wordFor,
} from "../../core/index.ts";
import type { ArgsOf, ValueOf } from "../api/calls.ts";
import { fingerprintOf } from "../fingerprint.ts";
import { findTabs, readTables } from "../read-tables.ts";
import type { CallContext } from "./call-context.ts";
import { knownIds } from "./known-ids.ts";
import { exportTabs, refuseUnless } from "./own-tabs.ts";

type Wish = ArgsOf<"previewImport">;

/** An export as it stands in a tab: its headings and the rows below them. */
export interface ExportTab {
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  readonly headingRow: number;
}

/** What an import comes to: from what, into which tab, and which rows. */
export interface PlannedImport {
  readonly source: ExportTab;
  readonly preset: ImportPreset | null;
  readonly mapping: ImportMapping;
  readonly plan: ImportPlan;
  /** The tab that the rows go to; null where it is to be made. */
  readonly existing: Table | null;
  readonly into: string;
  /** What each column is proposed to be, or chosen as. */
  readonly columns: ValueOf<"previewImport">["columns"];
}

function exportTab(context: CallContext, name: string): ExportTab {
  const { book } = context;
  const choices = new Set(exportTabs(book));
  refuseUnless((one) => choices.has(one), context, name);
  const rows = book.read(name);
  const headingRow = guessHeadingRow(rows);
  return { headings: (rows[headingRow - 1] ?? []).map(textOf), rows: rows.slice(headingRow), headingRow };
}

function presetFor({ preset }: Wish, { headings }: ExportTab): ImportPreset | null {
  return preset === null ? detectPreset(headings) : presetNamed(preset);
}

/** Problems stand where the export has them, also below a title. */
function atHome(plan: ImportPlan, { headingRow }: ExportTab): ImportPlan {
  const issues = plan.issues.map((issue) =>
    issue.at ? { ...issue, at: { ...issue.at, row: issue.at.row + headingRow - 1 } } : issue,
  );
  return { ...plan, issues };
}

/** Settles what an import would do; nothing is written. */
export function planImport(context: CallContext, wish: Wish): PlannedImport {
  const { book, language } = context;
  const source = exportTab(context, wish.name);
  const preset = presetFor(wish, source);
  const tables = readTables(book, findTabs(book), new Issues());
  const known = { ids: knownIds(tables), kpis: namedKpis(tables.kpis) };
  const found = proposeColumns([source.headings, ...source.rows], 1, wish.tab, known);
  const columns = found.map((column, at) => ({
    heading: column.heading,
    samples: column.samples,
    to: wish.columns?.[at]?.to ?? column.to,
  }));
  const mapping = preset ?? chosenImport(wish.tab, columns);
  const { [mapping.tab]: existing = null, people = null } = tables;
  const { headings: headers, rows } = source;
  const order = wish.dates === "" ? {} : { dateOrder: wish.dates };
  const task = { file: wish.name, headers, rows, mapping, existing, people, language, ...order };
  const into = existing?.sheet ?? wordFor(TAB_WORDS, mapping.tab, language);
  return { source, preset, mapping, plan: atHome(importPlan(task), source), existing, into, columns };
}

/** What was previewed: into which tab which cells go. */
export const importFingerprint = ({ into, plan }: PlannedImport): string =>
  fingerprintOf([into, plan.header, plan.rows]);
