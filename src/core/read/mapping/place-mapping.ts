import type { CellRef } from "../../model/cell-ref.ts";
import type { Issues } from "../../model/issue.ts";
import { kpiIndex, type NamedKpi } from "../kpi-columns.ts";
import { readCell } from "../reading.ts";
import { MAPPING_CHOICES } from "../words/mapping-words.ts";
import { finder, folded } from "../words/words.ts";
import { MAPPED_COLUMNS } from "./mapped-tabs.ts";
import type { ColumnRow, TabMapping } from "./read-mapping.ts";

/** What a row of the Mapping tab comes to. */
export interface PlacedColumn {
  /** The key of a column of ours, or a KPI's id; empty for a column that is not used. */
  readonly to: string;
  /** Where it is in the company's own tab, counted from 0; −1 for a fixed value. */
  readonly index: number;
  readonly row: ColumnRow;
}

const choiceOf = finder(MAPPING_CHOICES);

/** In which row the headings stand: the first, unless the mapping says another. */
export function headingRowOf({ columns }: TabMapping, issues: Issues): number {
  const row = columns.find(({ column }) => choiceOf(column) === "headingRow");
  if (!row) return 1;
  const found = readCell(row.always);
  if (found.kind === "number" && Number.isInteger(found.value) && found.value > 0) return found.value;
  issues.error("mapping.badRow", row.at.always, { found: String(row.always) });
  return 1;
}

/** What the Column cell means: a column of ours, a KPI of Metrics, nothing; null for what nobody knows. */
function meaningOf({ tab }: TabMapping, { column, at }: ColumnRow, kpis: readonly NamedKpi[], issues: Issues) {
  const list = MAPPED_COLUMNS[tab];
  if (choiceOf(column) === "notUsed") return "";
  const key = finder(list)(column);
  // A KPI may be called as a column of ours is; in Metrics the KPI is what people mean.
  const kpi = tab === "metrics" ? kpis[kpiIndex(kpis, column)] : undefined;
  const meaning = kpi?.id ?? key;
  if (meaning === null) issues.error("mapping.badColumn", at.column, { found: column, columns: Object.values(list) });
  return meaning;
}

/** Where the heading stands in the company's own tab; −1, noted, where it does not or where nobody can tell. */
function indexOf({ sheet }: TabMapping, { heading, at }: ColumnRow, headings: readonly string[], issues: Issues) {
  const wanted = folded(heading);
  const index = headings.findIndex((each) => folded(each) === wanted);
  const isTwice = headings.some((each, other) => other > index && folded(each) === wanted);
  if (index < 0) issues.error("mapping.noColumn", at.heading, { heading, tab: sheet });
  else if (isTwice) issues.error("mapping.headingTwice", at.heading, { heading, tab: sheet });
  return isTwice ? -1 : index;
}

/** Notes a second row for one thing, or a second thing of one column; the first of them counts. */
class Taken {
  private readonly firstAt = new Map<string | number, CellRef>();
  private readonly issues: Issues;

  constructor(issues: Issues) {
    this.issues = issues;
  }

  isFree(what: string | number, at: CellRef, row: ColumnRow): boolean {
    const first = this.firstAt.get(what);
    if (!first) this.firstAt.set(what, at);
    else if (typeof what === "string") this.issues.error("mapping.twice", at, { column: row.column, first: first.row });
    else this.issues.error("mapping.columnTwice", at, { heading: row.heading, first: first.row });
    return first === undefined;
  }
}

/** Where each thing that a mapping names is in the company's own tab; whatever is wrong with a row is noted at its cell. */
export function placeMapping(
  mapping: TabMapping,
  headings: readonly string[],
  kpis: readonly NamedKpi[],
  issues: Issues,
): readonly PlacedColumn[] {
  const taken = new Taken(issues);
  const place = (row: ColumnRow): readonly PlacedColumn[] => {
    const to = meaningOf(mapping, row, kpis, issues);
    if (to === null || (to !== "" && !taken.isFree(to, row.at.column, row))) return [];
    if (row.heading === "") return [{ to, index: -1, row }];
    const index = indexOf(mapping, row, headings, issues);
    return index >= 0 && taken.isFree(index, row.at.heading, row) ? [{ to, index, row }] : [];
  };
  return mapping.columns.filter(({ column }) => choiceOf(column) !== "headingRow").flatMap(place);
}
