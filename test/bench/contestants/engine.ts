import type { Cell } from "../../../src/core/index.ts";
import { Issues } from "../../../src/core/model/issue.ts";
import { type Period, parsePeriod } from "../../../src/core/model/period.ts";
import type { Person } from "../../../src/core/model/person.ts";
import { rationalOf } from "../../../src/core/model/rational.ts";
import { roundExact } from "../../../src/core/model/round.ts";
import type { Scheme } from "../../../src/core/model/scheme.ts";
import { flagOf, stepBits } from "../../../src/core/promote/flag-people.ts";
import { Steps } from "../../../src/core/promote/steps.ts";
import { type ScoredPeriod, viewPeriod, viewPerson } from "../../../src/core/promote/view-period.ts";
import { boundsOf, reachedAmong, reachedIndex } from "../../../src/core/rate/reached.ts";
import { NOBODY, personFromId } from "../../../src/core/read/people.ts";
import { prepare } from "../../../src/core/run.ts";
import { exactWeightedTotal } from "../../../src/core/score/weighted-total.ts";
import type { Contestant, Entry, Rater, ResultRow, Rows, Scorer, Traced } from "../contestant.ts";
import { type BenchScheme, NO_BAND } from "../scheme.ts";
import { schemeTables } from "./engine-tables.ts";

const PERIOD = parsePeriod("2026-Q3") as Period;
const NOWHERE = { sheet: "Metrics", row: 1, column: 1 };
const FLAG_NAMES = { eligible: "eligible", notYet: "not yet", cannotTell: "cannot tell" };
const NO_EVENTS = new Map();

function everybody(count: number): Int32Array {
  const indexes = new Int32Array(count);
  for (let i = 0; i < count; i++) indexes[i] = i;
  return indexes;
}

/** The engine with a compiled scheme, over rows of one period whose first row is the header. */
class Engine {
  private readonly scheme: Scheme;
  private readonly columns: readonly number[];
  private readonly someone: Person = personFromId("", NOWHERE);

  constructor(bench: BenchScheme) {
    const issues = new Issues();
    this.scheme = prepare(schemeTables(bench), issues).scheme;
    this.columns = bench.kpis.map((_, k) => k + 1);
    const [problem] = issues.list.filter(({ code }) => code !== "tab.missing");
    if (problem) throw new Error(`The benchmark's scheme has a problem: ${problem.code}.`);
  }

  score(rows: readonly (readonly Cell[])[], withTrace: boolean, scheme = this.scheme): ScoredPeriod {
    const people = new Array<Person>(rows.length - 1).fill(this.someone);
    const rowOf = new Int32Array(people.length);
    for (let i = 0; i < rowOf.length; i++) rowOf[i] = i + 1;
    const periods = new Map([[PERIOD.id, { period: PERIOD, rowOf, twice: new Set<number>() }]]);
    const metrics = { sheet: "Metrics", rows, columns: this.columns, periods };
    const sources = {
      kpis: scheme.kpis,
      people,
      metrics,
      records: {},
      feedback: [],
      minRaters: 3,
      goals: [],
      goalRules: scheme.settings,
      heldPeople: [],
    };
    return viewPeriod(scheme, sources, NO_EVENTS, PERIOD, withTrace, new Issues());
  }

  /** One row again, by the plan of the last whole pass. */
  scoreOne(row: readonly Cell[], whole: ScoredPeriod, scheme = this.scheme): ScoredPeriod {
    return viewPerson(scheme, whole, 0, this.someone, row, new Issues());
  }

  results(rows: Rows, scored: ScoredPeriod, scheme = this.scheme): ResultRow[] {
    const { bands, tiers } = scheme;
    const { total: totals } = scored.scores;
    const labels = bands.map((band) => band.label);
    const coefficients = tiers.map((tier) => tier.coefficient);
    const tierBounds = boundsOf(tiers);
    const context = { scheme, people: NOBODY, events: null };
    const [step] = new Steps({ ...context, views: [scored] }).of(this.someone);
    const bits = step ? stepBits(step, everybody(rows.length - 1)) : [];
    const flags = [0, 1, 2, 3].map((code) => FLAG_NAMES[flagOf(code)]);
    const results: ResultRow[] = new Array(rows.length - 1);
    for (let i = 0; i < results.length; i++) {
      const total = totals[i] as number;
      const id = (rows[i + 1] as readonly (number | string)[])[0] as string;
      const flag = flags[bits[i] ?? 1] as string;
      results[i] = Number.isNaN(total)
        ? [id, "", NO_BAND, "", flag]
        : [id, total, labels[scored.band[i] as number] ?? "", coefficients[reachedAmong(tierBounds, total)] ?? 0, flag];
    }
    return results;
  }

  withWeights(weights: readonly number[]): Scheme {
    return { ...this.scheme, weightRows: this.scheme.weightRows.map((row) => ({ ...row, weights })) };
  }
}

function scorer(engine: Engine): Scorer {
  let last: Rows = [];
  let whole: ScoredPeriod | undefined;
  let scheme: Scheme | undefined;
  const pass = (people: Rows): readonly ResultRow[] => {
    const rows = [[], ...people];
    whole = engine.score(rows, false, scheme);
    return engine.results(rows, whole, scheme);
  };
  return {
    scoreAll(people) {
      last = people;
      return pass(people);
    },
    rescoreOne(person) {
      if (!whole) return pass([person])[0] as ResultRow;
      return engine.results([[], person], engine.scoreOne(person, whole, scheme), scheme)[0] as ResultRow;
    },
    reweight(weightsPct) {
      scheme = engine.withWeights(weightsPct);
      return pass(last);
    },
  };
}

function rater(bands: BenchScheme["bands"]): Rater {
  const rising = [...bands].reverse().map(([from, label]) => ({ from, label }));
  const bandOf = (points: readonly number[], weights: readonly number[]): string => {
    const parts = points.map((worth, k) => ({ points: rationalOf(worth), weight: weights[k] ?? 0 }));
    const total = exactWeightedTotal(parts);
    return total ? (rising[reachedIndex(rising, roundExact(total, 1))]?.label ?? "") : "";
  };
  return { name: "engine", rounds: true, bands: (cases) => cases.map((one) => bandOf(one.points, one.weightsPct)) };
}

function contestant(bench: BenchScheme): Contestant {
  const engine = new Engine(bench);
  return {
    totals: (rows) => engine.results(rows, engine.score(rows, false)),
    traced(rows): Traced {
      const scored = engine.score(rows, true);
      const { points } = scored.scores;
      const pointsAt = (person: number, kpi: number): number | null => {
        const worth = points?.[person * bench.kpis.length + kpi] ?? Number.NaN;
        return Number.isNaN(worth) ? null : worth;
      };
      return { results: engine.results(rows, scored), pointsAt };
    },
    prepare: () => scorer(engine),
    raters: [rater(bench.bands)],
  };
}

/** The product's own engine. */
export const engineEntry: Entry = {
  name: "engine",
  maxPeople: Number.POSITIVE_INFINITY,
  load: async (bench) => contestant(bench),
};
