import type { ResultRow, Rows } from "../contestant.ts";
import { people } from "../data.ts";
import { exactRow } from "../exact/score.ts";
import type { AgreementFigure, WarmFigure } from "../figures.ts";
import { scheme } from "../scheme.ts";
import type { Loaded } from "./loaded.ts";
import { type Racer, race } from "./race.ts";

/** Up to here exact arithmetic is the reference; above it would take too long, and the row loop takes its place. */
const EXACT_UP_TO = 10_000;

export interface WarmFigures {
  readonly warm: readonly WarmFigure[];
  readonly agreement: readonly AgreementFigure[];
}

/** Every contestant on one size of the set: first whether the answers agree, then how long a warm pass takes. */
export async function measureWarm(loaded: readonly Loaded[], count: number): Promise<WarmFigures> {
  const rows = people(count);
  const present = loaded.filter((one) => one.maxPeople >= count);
  const agreement = await compareAnswers(present, rows, count);
  const placings = await race(present.flatMap((one) => racersOf(one, rows)));
  const baseMs = placings[0]?.medianMs ?? Number.NaN;
  return {
    warm: placings.map((placing) => ({ ...placing, people: count, ratio: placing.medianMs / baseMs })),
    agreement,
  };
}

function racersOf({ name, contestant }: Loaded, rows: Rows): Racer[] {
  const totals = { name, run: () => contestant.totals(rows) };
  return contestant.traced === undefined
    ? [totals]
    : [totals, { name: `${name}, every KPI's points kept`, run: () => contestant.traced?.(rows) }];
}

async function compareAnswers(present: readonly Loaded[], rows: Rows, count: number): Promise<AgreementFigure[]> {
  const exact = count <= EXACT_UP_TO;
  const weightsPct = scheme.kpis.map((kpi) => kpi.weightPct);
  const truth = exact
    ? rows.slice(1).map((person) => exactRow(scheme, person, weightsPct))
    : await present[0]?.contestant.totals(rows);
  const figures: AgreementFigure[] = [];
  for (const { name, contestant } of present) {
    const answer = await contestant.totals(rows);
    figures.push({
      name,
      people: count,
      reference: exact ? "exact arithmetic" : "row loop",
      ...differences(answer, truth ?? []),
    });
  }
  return figures;
}

/** How many rows differ, a missing or surplus row counting too, with the first of them. */
export function differences(
  answer: readonly ResultRow[],
  truth: readonly ResultRow[],
): { different: number; example: string | null } {
  let different = Math.max(0, answer.length - truth.length);
  let example: string | null = null;
  truth.forEach((row, index) => {
    const given = answer[index];
    if (given !== undefined && isSame(given, row)) return;
    different += 1;
    example ??= `${JSON.stringify(given ?? null)} instead of ${JSON.stringify(row)}`;
  });
  return { different, example };
}

function isSame(a: ResultRow, b: ResultRow): boolean {
  return a.length === b.length && a.every((cell, column) => cell === b[column]);
}
