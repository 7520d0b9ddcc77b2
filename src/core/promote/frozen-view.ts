import type { ActualColumn, Actuals } from "../measure/actuals.ts";
import type { ClosedPeriod, ClosedResult, History } from "../model/history.ts";
import type { People } from "../model/person.ts";
import type { Scheme } from "../model/scheme.ts";
import { type KpiColumn, kpiColumnName } from "../read/words/kpi-headings.ts";
import { bandIndex } from "../scheme/compile-bands.ts";
import { STATUS } from "../score/status.ts";
import { askedActuals } from "./asked-actuals.ts";
import type { PeriodView } from "./period-view.ts";

type ResultOf = (person: number) => ClosedResult | undefined;

/** A column of numbers over everybody; NaN for "none". */
function numbersOf(people: People, value: (person: number) => unknown): Float64Array {
  return Float64Array.from(people.list, (_, person) => {
    const found = value(person);
    return typeof found === "number" ? found : Number.NaN;
  });
}

/** Of the rows that were frozen, what stands in the column of a KPI. */
function kpiReader({ columnAt }: History, scheme: Scheme, people: People, resultOf: ResultOf) {
  return (k: number, column: KpiColumn): Float64Array => {
    const index = columnAt.get(kpiColumnName(scheme.kpis[k]?.id ?? "", column)) ?? -1;
    return numbersOf(people, (person) => resultOf(person)?.row[index]);
  };
}

function actualsOf(scheme: Scheme, people: People, read: (k: number) => Float64Array): Actuals["columns"] {
  const asked = new Set(askedActuals(scheme));
  const none = new Uint8Array(people.list.length);
  return scheme.kpis.map((_, k): ActualColumn => {
    if (!asked.has(k)) return { kind: "none" };
    return { kind: "measured", values: read(k), held: none, seen: none };
  });
}

/**
 * A closed period as promotion rules see it: the frozen totals, bands, actuals and points, whatever the workbook says now.
 * Its bands are those of today's scheme with the same labels. Of edited rows nothing is known.
 */
export function frozenView(closed: ClosedPeriod, history: History, scheme: Scheme, people: People): PeriodView {
  const resultOf: ResultOf = (person) => closed.results.get(people.list[person]?.id ?? "");
  const read = kpiReader(history, scheme, people, resultOf);
  const total = numbersOf(people, (person) => resultOf(person)?.total);
  const doubted = people.list.flatMap((_, person) =>
    !closed.isWhole || resultOf(person)?.isChanged === true ? [person] : [],
  );
  const actuals: Actuals = {
    period: closed.period,
    sheet: closed.at.sheet,
    rows: [],
    rowOf: new Int32Array(people.list.length).fill(-1),
    held: new Set(doubted),
    columns: actualsOf(scheme, people, (k) => read(k, "actual")),
  };
  return {
    period: closed.period,
    actuals,
    scores: {
      total,
      status: Uint8Array.from(total, (value) => (Number.isNaN(value) ? STATUS.noMetrics : STATUS.scored)),
      present: new Float64Array(total.length),
      points: null,
      kept: new Map(),
      interventions: new Map(),
    },
    band: Int16Array.from(people.list, (_, person) => bandIndex(scheme.bands, resultOf(person)?.band ?? "")),
    frozenPoints: (k) => read(k, "points"),
  };
}
