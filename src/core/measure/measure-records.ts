import type { Cell, Row } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import type { Measure } from "../model/measure.ts";
import type { Period } from "../model/period.ts";
import { textOf } from "../read/fields.ts";
import { readActual } from "../read/read-actual.ts";
import { isErrorCell, readCell } from "../read/reading.ts";
import type { Records } from "../read/records.ts";
import { folded } from "../read/words/words.ts";
import { CellProblems } from "./cell-problems.ts";
import { plain } from "./condition-test.ts";
import type { FeedbackSummary } from "./feedback-summary.ts";
import { type Gatherer, gathererOf } from "./gatherers.ts";
import type { RecordIndex } from "./record-index.ts";
import { FAILS, MEETS, type RowTest, rowTest } from "./row-test.ts";
import type { GoalSummary } from "./sum-up-goals.ts";

/** What an actual was summed up from. */
export type ActualDetail = GoalSummary | FeedbackSummary;

/** One KPI to be measured, with the unit in which durations are read. */
export interface MeasuredKpi {
  readonly unit: string;
  readonly measure: Measure;
}

/** The actuals of one KPI by person. */
export interface MeasuredActuals {
  /** NaN for none. */
  readonly values: Float64Array;
  /** 1 for whose rows held something unreadable. */
  readonly held: Uint8Array;
  /** 1 for who had any row at all, be there a value in it or not. */
  readonly seen: Uint8Array;
  /** What each person's actual was summed up from, where that is told in the explanation. */
  readonly details?: readonly (ActualDetail | null)[];
}

/** Measures one KPI row by row. */
class Measuring {
  readonly held: Uint8Array;
  private readonly gatherer: Gatherer;
  private readonly isShare: boolean;
  /** The rows that count; of a share those that it is out of. */
  private readonly base: RowTest;
  /** The rows of a share among them. */
  private readonly part: RowTest;
  private readonly column: number;
  private readonly kpi: MeasuredKpi;
  /** A measure that names a column which is not there says nothing of anybody, not even 0. */
  private readonly isPossible: boolean;
  private readonly problems: CellProblems;

  constructor(kpi: MeasuredKpi, { records, undated }: RecordIndex, people: number, problems: CellProblems) {
    const { kind, percentile, where, outOf, column } = kpi.measure;
    this.kpi = kpi;
    this.problems = problems;
    this.gatherer = gathererOf(kind, percentile, people);
    this.isShare = kind === "share";
    this.base = rowTest(this.isShare ? outOf : [...outOf, ...where], records);
    this.part = rowTest(this.isShare ? where : [], records);
    this.column = records.columnAt.get(folded(column)) ?? -1;
    this.isPossible = columnsLacking(kpi, records).length === 0;
    this.held = new Uint8Array(people);
    for (const person of undated) this.held[person] = 1;
  }

  add(person: number, row: number, cells: Row): void {
    const inBase = this.isPossible ? this.base(cells) : FAILS;
    if (inBase === FAILS) return;
    const inPart = this.part(cells);
    const unclear = Math.max(inBase, inPart);
    if (unclear >= 0) this.hold(person, row, unclear, cells);
    else if (this.isShare) this.gatherer.add(person, inPart === MEETS ? 1 : 0, "");
    else this.addValue(person, row, cells);
  }

  /** What a row is worth hangs on a cell that cannot be read: nothing is said of its person until that is mended. */
  private hold(person: number, row: number, column: number, cells: Row): void {
    this.held[person] = 1;
    this.problems.note(row, column, cells[column] ?? "");
  }

  private addValue(person: number, row: number, cells: Row): void {
    const { kind } = this.kpi.measure;
    const cell = cells[this.column] ?? "";
    if (kind === "count") this.gatherer.add(person, 1, "");
    else if (kind === "distinct" && !isErrorCell(cell)) this.addKey(person, cell);
    else {
      const reading = readActual(cell, this.kpi.unit, false);
      if (reading.kind === "number") this.gatherer.add(person, reading.value, "");
      else if (reading.kind === "fault") this.hold(person, row, this.column, cells);
    }
  }

  private addKey(person: number, cell: Cell): void {
    const { kind } = readCell(cell);
    if (kind !== "blank" && kind !== "notApplicable") this.gatherer.add(person, 1, plain(textOf(cell)));
  }

  actuals(seen: Uint8Array): MeasuredActuals {
    const values = new Float64Array(seen.length);
    for (let person = 0; person < seen.length; person++) {
      values[person] = seen[person] ? this.gatherer.result(person) : Number.NaN;
    }
    return this.isPossible ? { values, held: this.held, seen } : { values, held: seen, seen };
  }
}

/**
 * Turns the records of a period into actuals, one pass for all KPIs. A person without any record in the period has no
 * actual at all, not even a count of 0: nothing turns a blank into a zero (rule 1).
 */
export function measureRecords(
  kpis: readonly MeasuredKpi[],
  index: RecordIndex,
  period: Period,
  people: number,
  issues: Issues,
): readonly MeasuredActuals[] {
  const { records, personOf, dayOf } = index;
  const problems = new CellProblems(records.sheet, issues);
  const measurings = kpis.map((kpi) => new Measuring(kpi, index, people, problems));
  const seen = new Uint8Array(people);
  for (let row = 1; row < records.rows.length; row++) {
    const person = personOf[row] as number;
    const day = dayOf[row] as number;
    if (person < 0 || !(day >= period.from && day <= period.to)) continue;
    seen[person] = 1;
    for (const measuring of measurings) measuring.add(person, row, records.rows[row] as Row);
  }
  return measurings.map((measuring) => measuring.actuals(seen));
}

/** The columns that a measure names and the records lack. */
export function columnsLacking({ measure }: Pick<MeasuredKpi, "measure">, records: Records): readonly string[] {
  const named = [measure.column, ...measure.where.map((c) => c.column), ...measure.outOf.map((c) => c.column)];
  return named.filter((name) => name !== "" && !records.columnAt.has(folded(name)));
}
