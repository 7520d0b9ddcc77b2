import type { Cell, Row } from "../model/cell.ts";
import type { Issues } from "../model/issue.ts";
import type { Condition, Measure } from "../model/measure.ts";
import type { Period } from "../model/period.ts";
import { shown, textOf } from "../read/fields.ts";
import type { Records } from "../read/records.ts";
import { folded } from "../read/words/words.ts";
import { holds } from "./condition-test.ts";
import { type Gatherer, gathererOf } from "./gatherers.ts";
import { readActual } from "./read-actual.ts";
import type { RecordIndex } from "./record-index.ts";

/** One KPI to be measured, with the unit in which durations are read. */
export interface MeasuredKpi {
  readonly unit: string;
  readonly measure: Measure;
}

/** The actuals of one KPI: a value per person, NaN for none; and whose rows held something unreadable. */
export interface MeasuredActuals {
  readonly values: Float64Array;
  readonly held: Uint8Array;
}

type RowTest = (cells: Row) => boolean;

function rowTest(conditions: readonly Condition[], records: Records): RowTest {
  const tests = conditions.map(({ column, operator, values }): RowTest => {
    const index = records.columnAt.get(folded(column)) ?? -1;
    return (cells) => holds(cells[index] ?? "", operator, values);
  });
  return (cells) => tests.every((test) => test(cells));
}

/** Measures one KPI row by row. */
class Measuring {
  readonly held: Uint8Array;
  private readonly gatherer: Gatherer;
  private readonly where: RowTest;
  private readonly outOf: RowTest;
  private readonly column: number;
  private readonly kpi: MeasuredKpi;
  private readonly records: Records;
  private readonly issues: Issues;

  constructor(kpi: MeasuredKpi, records: Records, people: number, issues: Issues) {
    const { measure } = kpi;
    this.kpi = kpi;
    this.records = records;
    this.issues = issues;
    this.gatherer = gathererOf(measure.kind, measure.percentile, people);
    this.where = rowTest(measure.where, records);
    this.outOf = rowTest(measure.outOf, records);
    this.column = records.columnAt.get(folded(measure.column)) ?? -1;
    this.held = new Uint8Array(people);
  }

  add(person: number, row: number, cells: Row): void {
    const { kind } = this.kpi.measure;
    if (!this.outOf(cells)) return;
    const meetsWhere = this.where(cells);
    if (kind === "share") this.gatherer.add(person, meetsWhere ? 1 : 0, "");
    else if (meetsWhere) this.addValue(person, row, cells[this.column] ?? "");
  }

  private addValue(person: number, row: number, cell: Cell): void {
    const { kind } = this.kpi.measure;
    const key = textOf(cell);
    if (kind === "count" || kind === "distinct") {
      if (kind === "count" || key !== "") this.gatherer.add(person, 1, key);
      return;
    }
    const reading = readActual(cell, this.kpi.unit, false);
    if (reading.kind === "number") this.gatherer.add(person, reading.value, key);
    else if (reading.kind === "fault") {
      this.held[person] = 1;
      const at = { sheet: this.records.sheet, row: row + 1, column: this.column + 1 };
      this.issues.error(reading.isError ? "cell.error" : "cell.notNumber", at, { found: shown(cell) });
    }
  }

  actuals(seen: Uint8Array): MeasuredActuals {
    const values = new Float64Array(seen.length);
    for (let person = 0; person < seen.length; person++) {
      values[person] = seen[person] ? this.gatherer.result(person) : Number.NaN;
    }
    return { values, held: this.held };
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
  const measurings = kpis.map((kpi) => new Measuring(kpi, records, people, issues));
  const seen = new Uint8Array(people);
  for (let row = 1; row < records.rows.length; row++) {
    const person = personOf[row] as number;
    const day = dayOf[row] as number;
    if (person < 0 || !(day >= period.from && day <= period.to)) continue;
    seen[person] = 1;
    for (const measuring of measurings) measuring.add(person, row, records.rows[row] as Row);
  }
  for (const person of index.undated) for (const { held } of measurings) held[person] = 1;
  return measurings.map((measuring, i) =>
    columnsLacking(kpis[i] as MeasuredKpi, records).length > 0 ? nothingToTell(people) : measuring.actuals(seen),
  );
}

/** A measure that names a column which is not there says nothing of anybody: all are held, none counts as zero. */
function nothingToTell(people: number): MeasuredActuals {
  return { values: new Float64Array(people).fill(Number.NaN), held: new Uint8Array(people).fill(1) };
}

/** The columns that a measure names and the records lack. */
export function columnsLacking({ measure }: Pick<MeasuredKpi, "measure">, records: Records): readonly string[] {
  const named = [measure.column, ...measure.where.map((c) => c.column), ...measure.outOf.map((c) => c.column)];
  return named.filter((name) => name !== "" && !records.columnAt.has(folded(name)));
}
