import type { Cell, Row } from "../model/cell.ts";
import type { SnapshotPart } from "../model/history.ts";
import { Issues } from "../model/issue.ts";
import type { Period } from "../model/period.ts";
import type { Table } from "../model/table.ts";
import { canonicalCell } from "../read/canonical.ts";
import type { Tables } from "../read/read-workbook.ts";
import { filledRows, openTab, type Tab } from "../read/tab.ts";
import { FEEDBACK_COLUMNS } from "../read/words/columns.ts";
import { TAB_WORDS, type TabKey } from "../read/words/tabs.ts";
import { rowsOfPeriod } from "./rows-of-period.ts";
import { STORED_TABS, tabsOfPart } from "./stored-tabs.ts";

/**
 * Remarks decide nothing, so they are neither kept nor compared, but where KPIs may be measured from them. (What raters
 * say is no remark: a letter quotes the superior and the person.)
 */
const REMARKS = new Set(["note"]);

/** The columns that count, by the heading that they are kept under: ours in English, whatever the tab says. */
function headingsOf(table: Table, tab: Tab<string>, key: keyof typeof STORED_TABS): readonly [string, number][] {
  const { columns, isMeasured = false } = STORED_TABS[key];
  const { index, others } = tab;
  const counts = (name: string): boolean => (index[name] ?? -1) >= 0 && (isMeasured || !REMARKS.has(name));
  const known = Object.keys(columns).filter(counts);
  const headings = [
    ...known.map((name): [string, number] => [columns[name]?.en[0] ?? name, index[name] as number]),
    ...others.map(({ header, index: at }): [string, number] => [header.normalize("NFC").trim(), at]),
    ...(isMeasured ? ownHeadings(table) : []),
  ];
  return headings.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The company's own headings of columns that a mapping takes for ours: KPIs may be measured by these names too. */
function ownHeadings({ headings, rows }: Table): readonly [string, number][] {
  const own = headings === undefined ? [] : (rows[0] ?? []).map((cell) => String(cell).normalize("NFC").trim());
  const isRenamed = ([heading, at]: readonly [string, number]): boolean => heading !== "" && heading !== headings?.[at];
  return own.map((heading, at): [string, number] => [heading, at]).filter(isRenamed);
}

const isBlank = (row: Row): boolean => row.every((cell) => cell === "");

/** A tab in its canonical form: columns by heading, rows by content, so that no order counts. */
function canonicalTab(table: Table, key: keyof typeof STORED_TABS, period: Period): readonly Row[] {
  const { columns, part } = STORED_TABS[key];
  const tab: Tab<string> = openTab(table, columns, new Issues());
  const isInput = part === "inputs";
  const isOfPeriod = isInput ? rowsOfPeriod(tab, period) : () => true;
  const kept = filledRows(tab)
    .map((at) => table.rows[at] as Row)
    .filter(isOfPeriod);
  // A column for a KPI that came later says nothing of this period.
  const headings = headingsOf(table, tab, key).filter(
    ([, at]) => !isInput || kept.some((row) => (row[at] ?? "") !== ""),
  );
  const rows = kept
    .map((row): Row => headings.map(([, at]): Cell => canonicalCell(row[at] ?? "")))
    .filter((row) => !isBlank(row));
  return [headings.map(([heading]) => heading), ...inOrder(rows)];
}

/** Rows by what stands in them, so that no order of a tab counts. */
function inOrder(rows: readonly Row[]): readonly Row[] {
  const ordered = rows.map((row): readonly [string, Row] => [JSON.stringify(row), row]);
  ordered.sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered.map(([, row]) => row);
}

/**
 * A part of what a period's results come from, as one text: the same for the same content, whatever the order of rows and
 * columns, the language of headings, and remarks beside them. Of inputs, the rows that touch the period.
 */
export function snapshotText(tables: Tables, part: SnapshotPart, period: Period): string {
  const tabs: Partial<Record<TabKey, readonly Row[]>> = {};
  for (const key of tabsOfPart(part)) {
    const table = tables[key];
    const rows = table ? canonicalTab(table, key, period) : [];
    if (rows.length > 1) tabs[key] = rows;
  }
  return JSON.stringify(tabs);
}

/** The inputs of a snapshot without what raters wrote: letters quote it, and it decides nothing. */
export function decisiveInputs(text: string): string {
  const tabs = JSON.parse(text) as Partial<Record<TabKey, readonly Row[]>>;
  const [header = [], ...rows] = tabs.feedback ?? [];
  const at = header.indexOf(FEEDBACK_COLUMNS.comment.en[0]);
  if (at < 0) return text;
  const without = (row: Row): Row => row.filter((_, place) => place !== at);
  return JSON.stringify({ ...tabs, feedback: [without(header), ...inOrder(rows.map(without))] });
}

/** The tabs of a snapshot again, ready to be read. */
export function snapshotTables(text: string): Tables {
  const tabs = JSON.parse(text) as Partial<Record<TabKey, readonly Row[]>>;
  return Object.fromEntries(
    (Object.keys(tabs) as TabKey[]).map((key) => [key, { sheet: TAB_WORDS[key].en[0], rows: tabs[key] ?? [] }]),
  );
}
