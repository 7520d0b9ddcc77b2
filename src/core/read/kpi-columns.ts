import type { Issues } from "../model/issue.ts";
import { noteTwin, type OtherColumn, type Tab } from "./tab.ts";
import { folded } from "./words/words.ts";

/** What a column may be named after. */
export interface NamedKpi {
  readonly id: string;
  readonly name: string;
}

/** A KPI that no column is named after. */
export const NO_COLUMN = -1;
/** A KPI that two columns are named after: nobody knows which of them counts (rule 4). */
export const TWO_COLUMNS = -2;

type KpiTab = Pick<Tab<string>, "sheet" | "others">;

/** The columns that bear a KPI's id or name, the id first; a header that is another KPI's id means that one. */
function columnsNamed(kpi: NamedKpi, { others }: KpiTab, ids: ReadonlySet<string>): readonly OtherColumn[] {
  const wanted = [folded(kpi.id), ...(ids.has(folded(kpi.name)) ? [] : [folded(kpi.name)])];
  return wanted.flatMap((word) => others.find(({ header }) => folded(header) === word) ?? []);
}

/** For each KPI the index of the column that bears its id or its name, or why there is none. */
export function kpiColumns(tab: KpiTab, kpis: readonly NamedKpi[], issues: Issues): readonly number[] {
  const ids = new Set(kpis.map(({ id }) => folded(id)));
  return kpis.map((kpi) => {
    const [column, twin] = columnsNamed(kpi, tab, ids);
    if (!column) return NO_COLUMN;
    if (twin) noteTwin(tab.sheet, twin.index, twin.header, issues);
    return twin || column.isTwice ? TWO_COLUMNS : column.index;
  });
}

/** Finds a KPI by its id or its name, −1 for none; null stands for one whose row cannot be used. */
export function kpiIndex(kpis: readonly (NamedKpi | null)[], text: string): number {
  const wanted = folded(text);
  const byId = kpis.findIndex((kpi) => kpi && folded(kpi.id) === wanted);
  return byId >= 0 ? byId : kpis.findIndex((kpi) => kpi && folded(kpi.name) === wanted);
}
