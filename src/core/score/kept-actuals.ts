import { type Actuals, actualOf } from "../measure/actuals.ts";
import type { Kpi } from "../model/kpi.ts";
import type { Profiles } from "./profiles.ts";

/** Columns of actuals by the index of their KPI; NaN where there is none. */
export type ActualColumns = ReadonlyMap<number, Float64Array>;

/**
 * The actuals that promotion rules will ask for, laid aside by the pass that reads every cell anyway: reading them again
 * costs as much as everything else that comes after the total.
 */
export class KeptActuals {
  /** For each KPI where its column begins in `values`, −1 for those that nobody asks for. */
  readonly start: Int32Array;
  readonly values: Float64Array;
  /** The kept KPIs that are columns of cells: which column, and where it begins in `values`. */
  readonly cellColumn: Int32Array;
  readonly cellStart: Int32Array;
  private readonly people: number;

  constructor(asked: readonly number[], profiles: Profiles, { columns }: Actuals, people: number) {
    // Cells without weight are not looked at, so only KPIs that everybody is weighed by can be laid aside.
    const kept = asked.filter((k) => profiles.list.every(({ kind, weights }) => kind === "usable" && weights[k]));
    this.people = people;
    this.start = new Int32Array(columns.length).fill(-1);
    kept.forEach((k, slot) => {
      this.start[k] = slot * people;
    });
    this.values = new Float64Array(kept.length * people).fill(Number.NaN);
    const ofCells = kept.flatMap((k) => {
      const column = columns[k];
      return column?.kind === "cells" ? [{ column: column.index, start: this.start[k] as number }] : [];
    });
    this.cellColumn = Int32Array.from(ofCells, ({ column }) => column);
    this.cellStart = Int32Array.from(ofCells, ({ start }) => start);
  }

  columns(): ActualColumns {
    const entries = [...this.start].flatMap((start, k) =>
      start < 0 ? [] : [[k, this.values.subarray(start, start + this.people)] as const],
    );
    return new Map(entries);
  }
}

/** A person's actual as a number, NaN for none. */
export function numberOfActual(actuals: Actuals, kpi: Kpi, k: number, person: number): number {
  const reading = actualOf(actuals, kpi, k, person);
  return reading.kind === "number" ? reading.value : Number.NaN;
}
