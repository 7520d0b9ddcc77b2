import type { Cell, Contestant, Rows, Scorer } from "../contestant.ts";
import { people } from "../data.ts";
import { fromDecimal } from "../exact/rational.ts";
import { exactPoints, exactRow } from "../exact/score.ts";
import type { EditFigure } from "../figures.ts";
import { scheme } from "../scheme.ts";
import type { Loaded } from "./loaded.ts";
import { race } from "./race.ts";
import { differences } from "./warm.ts";

const CHANGED_ROWS = 2000;
const CHECKED = 1000;
const POINTS_TOLERANCE = 1e-9;

/** What one changed cell and one changed weight cost those who can be prepared, and whether the changed results are right. */
export async function measureEdits(loaded: readonly Loaded[], count: number): Promise<EditFigure[]> {
  const figures: EditFigure[] = [];
  for (const { name, contestant } of loaded) {
    if (contestant.prepare !== undefined)
      figures.push(await measureOne(name, contestant, contestant.prepare(people(0)[0] ?? []), count));
  }
  return figures;
}

async function measureOne(name: string, contestant: Contestant, scorer: Scorer, count: number): Promise<EditFigure> {
  const team = people(count).slice(1);
  const changed = team.slice(0, CHANGED_ROWS).map(withChangedCell);
  const weights = [changedWeights(1), changedWeights(2)];
  let turn = 0;
  scorer.scoreAll(team);
  const [pass, weight, cell] = await race([
    { name: "full pass", run: () => scorer.scoreAll(team) },
    { name: "changed weight", run: () => scorer.reweight(weights[turn++ % 2] ?? []) },
    { name: "changed cell", run: () => rescoreEach(scorer, changed) },
  ]);
  return {
    name,
    people: count,
    fullPassMs: pass?.medianMs ?? Number.NaN,
    changedCellUs: ((cell?.medianMs ?? Number.NaN) * 1000) / changed.length,
    changedWeightMs: weight?.medianMs ?? Number.NaN,
    ...checked(contestant, scorer, team, changed),
  };
}

function rescoreEach(scorer: Scorer, changed: Rows): void {
  for (const person of changed) scorer.rescoreOne(person);
}

/** The same person with one KPI, another one from row to row, moved to where the next person's is. */
function withChangedCell(person: readonly Cell[], index: number, team: Rows): Cell[] {
  const column = 1 + (index % scheme.kpis.length);
  return person.map((cell, at) => (at === column ? (team[(index + 1) % team.length]?.[column] ?? cell) : cell));
}

/** The scheme's weights with so much moved from the first KPI to the second; they still add up to 100. */
function changedWeights(movedPct: number): number[] {
  return scheme.kpis.map((kpi, index) => kpi.weightPct + (index === 0 ? -movedPct : index === 1 ? movedPct : 0));
}

function checked(
  contestant: Contestant,
  scorer: Scorer,
  team: Rows,
  changed: Rows,
): Pick<EditFigure, "differentCells" | "differentWeights" | "differentPoints"> {
  const usual = scheme.kpis.map((kpi) => kpi.weightPct);
  const sample = team.slice(0, CHECKED);
  scorer.scoreAll(sample);
  const moved = changedWeights(1);
  const reweighted = scorer.reweight(moved);
  scorer.reweight(usual);
  const cells = changed.slice(0, CHECKED);
  return {
    differentWeights: differences(
      reweighted,
      sample.map((person) => exactRow(scheme, person, moved)),
    ).different,
    differentCells: differences(
      cells.map((person) => scorer.rescoreOne(person)),
      cells.map((person) => exactRow(scheme, person, usual)),
    ).different,
    differentPoints: differentPoints(contestant, sample),
  };
}

function differentPoints(contestant: Contestant, sample: Rows): number {
  const traced = contestant.traced?.([people(0)[0] ?? [], ...sample]);
  if (traced === undefined) return 0;
  return sample.flatMap((person, row) =>
    scheme.kpis.filter((kpi, index) => !isSamePoints(kpi.knots, person[index + 1] ?? "", traced.pointsAt(row, index))),
  ).length;
}

function isSamePoints(knots: Parameters<typeof exactPoints>[0], actual: Cell, given: number | null): boolean {
  if (typeof actual !== "number" || given === null) return typeof actual !== "number" && given === null;
  const { over, under } = exactPoints(knots, fromDecimal(actual));
  return Math.abs(Number((over * 10n ** 12n) / under) / 1e12 - given) <= POINTS_TOLERANCE;
}
