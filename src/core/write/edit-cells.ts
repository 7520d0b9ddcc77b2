import type { RepairBlock } from "../check/repair.ts";
import type { Cell } from "../model/cell.ts";
import { Issues } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import type { Scheme } from "../model/scheme.ts";
import { textOf } from "../read/fields.ts";
import { kpiColumns, kpiIndex } from "../read/kpi-columns.ts";
import type { Tables, Workbook } from "../read/read-workbook.ts";
import { openTab, type Tab } from "../read/tab.ts";
import { FIND, TIER_MODE_CHOICES } from "../read/words/choices.ts";
import {
  BONUS_COLUMNS,
  KPI_COLUMNS,
  POOL_COLUMNS,
  RATING_COLUMNS,
  RULE_COLUMNS,
  SETTINGS_COLUMNS,
  WEIGHT_COLUMNS,
} from "../read/words/columns.ts";
import { SETTING_CHOICES } from "../read/words/setting-choices.ts";
import type { TabKey } from "../read/words/tabs.ts";
import { folded, type WordList } from "../read/words/words.ts";
import { nameOfPool, nameOfRule } from "../review/row-fields.ts";
import type { SchemeEdit } from "../review/scheme-edit.ts";
import { bandIndex } from "../scheme/compile-bands.ts";

/** A cell to be written, and what stands there now. */
export interface CellEdit {
  readonly block: RepairBlock;
  readonly before: RepairBlock["cells"];
}

/** Where edited cells are written; `lost` are those for which the workbook has no cell. */
export interface EditedCells {
  readonly cells: readonly CellEdit[];
  readonly lost: readonly SchemeEdit[];
}

/** A workbook as it was read, and what was made of its weights. */
interface Read {
  readonly book: Workbook;
  readonly scheme: Pick<Scheme, "weightRows">;
}

interface Place {
  readonly prepared: Read;
  readonly tables: Tables;
  readonly language: Language;
}

function opened<K extends string>({ tables }: Place, key: TabKey, columns: WordList<K>): Tab<K> | null {
  const table = tables[key];
  return table ? openTab(table, columns, new Issues()) : null;
}

/** One cell by its row and column, both counted from 0; null where either is not there. */
function cellEdit({ sheet, rows }: Pick<Tab<string>, "sheet" | "rows">, row: number, column: number, value: Cell) {
  if (row < 0 || column < 0) return null;
  const block = { sheet, row: row + 1, column: column + 1, cells: [[value]] };
  return { block, before: [[rows[row]?.[column] ?? ""]] };
}

/** Are a row's weights typed as shares of 1 (30 % is 0.3 in a cell)? Then they are written so. */
function areShares(typed: readonly number[], percent: readonly number[]): boolean {
  return typed.some((value, k) => value !== percent[k]);
}

function weightCell(place: Place, { row, of, value }: SchemeEdit): CellEdit | null {
  const { book, scheme } = place.prepared;
  const tab = opened(place, "weights", WEIGHT_COLUMNS);
  const entry = book.weights[row];
  if (!tab || !entry) return null;
  const column = kpiColumns(tab, book.kpis, new Issues())[kpiIndex(book.kpis, of)] ?? -1;
  const inShares = areShares(entry.weights, scheme.weightRows[row]?.weights ?? []);
  const shown = inShares ? Number(`${value}e-2`) : Number(value);
  return cellEdit(tab, entry.at.row - 1, column, shown);
}

/** A list as it was typed before: in percent where it was, with the same separator. */
function listLike(before: Cell | undefined, value: string): string {
  const text = textOf(before ?? "");
  const inPercent = /[%％]/.test(text);
  const separator = /[;；]/.test(text) ? "; " : ", ";
  const parts = value.split(/[,;，；、|\s]+/).filter((part) => part !== "");
  const shown = (part: string): string => (inPercent && !/[%％]/.test(part) ? `${Number(`${part}e2`)}%` : part);
  return parts.map(shown).join(separator);
}

type KpiField = "threshold" | "target" | "stretch" | "knots" | "points";

function kpiCell(place: Place, { of, value }: SchemeEdit, field: KpiField): CellEdit | null {
  const tab = opened(place, "kpis", KPI_COLUMNS);
  const { kpis } = place.prepared.book;
  const row = (kpis[kpiIndex(kpis, of)]?.at.row ?? 0) - 1;
  if (!tab) return null;
  const column = tab.index[field];
  const isList = field === "knots" || field === "points";
  return cellEdit(tab, row, column, isList ? listLike(tab.rows[row]?.[column], String(value)) : Number(value));
}

function bandCell(place: Place, { of, value }: SchemeEdit): CellEdit | null {
  const tab = opened(place, "ratings", RATING_COLUMNS);
  const { ratings } = place.prepared.book;
  const row = ratings[bandIndex(ratings, of)];
  return tab && row ? cellEdit(tab, row.at.row - 1, tab.index.from, Number(value)) : null;
}

function tierCell(place: Place, { of, value }: SchemeEdit, field: "from" | "coefficient"): CellEdit | null {
  const tab = opened(place, "bonus", BONUS_COLUMNS);
  const row = place.prepared.book.tiers.find(({ name }) => folded(name) === folded(of));
  return tab && row ? cellEdit(tab, row.at.row - 1, tab.index[field], Number(value)) : null;
}

function poolCell(place: Place, { row, of, value }: SchemeEdit): CellEdit | null {
  const tab = opened(place, "pools", POOL_COLUMNS);
  const pool = place.prepared.book.pools[row];
  if (!tab || !pool || nameOfPool(pool) !== of) return null;
  return cellEdit(tab, pool.at.row - 1, tab.index.amount, Number(value));
}

/** A bound as it was typed before: in percent where it was. */
function boundLike(before: Cell | undefined, value: SchemeEdit["value"]): Cell {
  const isPercentText = typeof before === "string" && /[%％]\s*$/.test(before);
  return isPercentText && typeof value === "number" ? `${Number(`${value}e2`)}%` : value;
}

function ruleCell(place: Place, { row, of, value }: SchemeEdit): CellEdit | null {
  const tab = opened(place, "rules", RULE_COLUMNS);
  const rule = place.prepared.book.rules[row];
  if (!tab || !rule || nameOfRule(rule) !== of) return null;
  const at = rule.at.row - 1;
  return cellEdit(tab, at, tab.index.bound, boundLike(tab.rows[at]?.[tab.index.bound], value));
}

function settingValue({ of, value }: SchemeEdit, language: Language): Cell {
  if (of !== "bonusMode") return Number(value);
  const mode = FIND.tierMode(String(value));
  return mode ? TIER_MODE_CHOICES[mode][language][0] : "";
}

/** A setting that the tab does not have yet gets a row at its end. */
function settingCells(place: Place, edit: SchemeEdit): readonly CellEdit[] {
  const tab = opened(place, "settings", SETTINGS_COLUMNS);
  const key = Object.keys(SETTING_CHOICES).find((name) => name === edit.of) as keyof typeof SETTING_CHOICES | undefined;
  if (!tab || !key || tab.index.setting < 0 || tab.index.value < 0) return [];
  const found = tab.rows.findIndex((row, at) => at > 0 && FIND.setting(textOf(row[tab.index.setting] ?? "")) === key);
  const row = found > 0 ? found : tab.rows.length;
  const name = found > 0 ? null : cellEdit(tab, row, tab.index.setting, SETTING_CHOICES[key][place.language][0]);
  return [name, cellEdit(tab, row, tab.index.value, settingValue(edit, place.language))].filter(
    (cell) => cell !== null,
  );
}

function cellsOf(place: Place, edit: SchemeEdit): readonly CellEdit[] {
  const one = (cell: CellEdit | null) => (cell ? [cell] : []);
  switch (edit.kind) {
    case "weight":
      return one(weightCell(place, edit));
    case "band":
      return one(bandCell(place, edit));
    case "tierFrom":
      return one(tierCell(place, edit, "from"));
    case "tierCoefficient":
      return one(tierCell(place, edit, "coefficient"));
    case "pool":
      return one(poolCell(place, edit));
    case "rule":
      return one(ruleCell(place, edit));
    case "setting":
      return settingCells(place, edit);
    default:
      return one(kpiCell(place, edit, edit.kind));
  }
}

/** The cells of the scheme's tabs that edits change, each with what stands there now. */
export function editCells(
  prepared: Read,
  tables: Tables,
  edits: readonly SchemeEdit[],
  language: Language,
): EditedCells {
  const found = edits.map((edit) => ({ edit, cells: cellsOf({ prepared, tables, language }, edit) }));
  return {
    cells: found.flatMap(({ cells }) => cells),
    lost: found.filter(({ cells }) => cells.length === 0).map(({ edit }) => edit),
  };
}
