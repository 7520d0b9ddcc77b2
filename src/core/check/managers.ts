import type { CellRef } from "../model/cell-ref.ts";
import { type Issue, Issues } from "../model/issue.ts";
import { idOf } from "../read/fields.ts";
import { isErrorCell } from "../read/reading.ts";
import { cellOf, filledRows, openTab, refOf, type Tab } from "../read/tab.ts";
import { PEOPLE_COLUMNS } from "../read/words/columns.ts";
import { type CheckContext, warning } from "./check-context.ts";
import { circles } from "./circles.ts";

/** A person and who is named as their superior. */
interface Report {
  readonly id: string;
  readonly manager: string;
  readonly at: CellRef;
}

function reportsIn(tab: Tab<keyof typeof PEOPLE_COLUMNS>): readonly Report[] {
  const reports = filledRows(tab).map((row) => ({
    id: idOf(cellOf(tab, row, "person")),
    manager: idOf(cellOf(tab, row, "manager")),
    at: refOf(tab, row, "manager"),
  }));
  return reports.filter(({ id }) => id !== "" && !isErrorCell(id));
}

/** What is wrong with one person's manager by itself. */
function misnamed({ id, manager, at }: Report, byId: ReadonlyMap<string, Report>): readonly Issue[] {
  if (manager === "") return [];
  if (manager === id) return [warning("check.managerSelf", at, { id })];
  return byId.has(manager) ? [] : [warning("check.managerUnknown", at, { id, found: manager })];
}

/** Managers in People who are nobody, the person's own self, or stand in a circle. */
export function managers({ tables: { people } }: CheckContext): readonly Issue[] {
  const tab = people && openTab(people, PEOPLE_COLUMNS, new Issues());
  if (!tab || tab.index.manager < 0) return [];
  const reports = reportsIn(tab);
  const byId = new Map(reports.map((report) => [report.id, report] as const));
  const above = ({ id, manager }: Report) => (manager === id ? null : (byId.get(manager) ?? null));
  const inCircle = circles([...byId.values()], above).map(({ id, at }) => warning("check.managerCircle", at, { id }));
  return [...reports.flatMap((report) => misnamed(report, byId)), ...inCircle];
}
