import { Issues } from "../model/issue.ts";
import { type PeriodRun, type Prepared, runPeriod } from "../run.ts";
import { forWhatIf } from "./apply-changes.ts";
import { castPeople } from "./cast-people.ts";
import { rangeOf } from "./invert-curve.ts";
import { isLifted, type Lift, liftsOf, type NearestStep, type PersonSteps, type Step } from "./lift.ts";
import { actualAt, type Quest, QuestMaker } from "./quest.ts";
import { flagsByPerson, type Standing, standingOf } from "./standing.ts";

/** So many people are asked about at once; more would only take more memory. */
const BATCH = 100;

const NO_FLAGS: Standing["flags"] = [];

/** Asks the engine about all open questions at once, until none is open; says where each that was answered leads. */
function answer(prepared: Prepared, run: PeriodRun, quests: readonly Quest[]): ReadonlyMap<Quest, Standing> {
  const found = new Map<Quest, Standing>();
  for (;;) {
    const asked = quests.flatMap((quest) => {
      const count = quest.search.next();
      return count === null ? [] : [{ quest, count, person: quest.person, k: quest.k, actual: actualAt(quest, count) }];
    });
    if (asked.length === 0) return found;
    const tried = runPeriod(castPeople(prepared, run.period.id, asked), run.period, new Issues());
    const flags = flagsByPerson(tried);
    for (const [role, { quest, count, person }] of asked.entries()) {
      const base = { band: run.scored.band[person] as number, tier: run.bonuses.tier[person] as number };
      const holds = isLifted(tried, role, quest.lift, flags.get(role) ?? NO_FLAGS, base);
      quest.search.learn(count, holds);
      if (holds) found.set(quest, standingOf(tried, role, flags));
    }
  }
}

function stepOf(quest: Quest, after: Standing | undefined): readonly Step[] {
  const { search, lift, kpi, k, from } = quest;
  if (search.found === null || !after) return [];
  const to = actualAt(quest, search.found);
  return [
    {
      kind: "step",
      lift,
      kpi,
      k,
      from,
      to,
      decimals: quest.decimals,
      share: Math.abs(to - from) / rangeOf(kpi.curve),
      after,
    },
  ];
}

/** The smallest of several steps; of equals the first KPI's. */
function smallest(steps: readonly Step[]): Step | null {
  return steps.reduce<Step | null>((least, step) => (least && least.share <= step.share ? least : step), null);
}

interface Asked {
  readonly person: number;
  readonly lifts: readonly { readonly lift: Lift; readonly known: NearestStep; readonly quests: readonly Quest[] }[];
}

function askedOf(run: PeriodRun, person: number, standing: Standing, maker: QuestMaker): Asked {
  const lifts = liftsOf(run, person, standing).map((known) => ({
    lift: known.lift,
    known,
    quests: known.kind === "outOfReach" ? maker.questsOf(person, known.lift) : [],
  }));
  return { person, lifts };
}

function stepsOfSome(
  prepared: Prepared,
  run: PeriodRun,
  people: readonly number[],
  maker: QuestMaker,
): readonly PersonSteps[] {
  const flags = flagsByPerson(run);
  const asked = people.map((person) => askedOf(run, person, standingOf(run, person, flags), maker));
  const quests = asked.flatMap(({ lifts }) => lifts.flatMap((one) => one.quests));
  const found = answer(prepared, run, quests);
  return asked.map(({ person, lifts }) => {
    const all = lifts.map(
      (one) => smallest(one.quests.flatMap((quest) => stepOf(quest, found.get(quest)))) ?? one.known,
    );
    const nearest = smallest(all.filter((step) => step.kind === "step"));
    return { person, period: run.period, all, nearest };
  });
}

function withActuals(prepared: Prepared, { period }: PeriodRun): Prepared {
  if (prepared.sources.kept?.has(period.id)) return prepared;
  const ready = forWhatIf(prepared);
  runPeriod(ready, period, new Issues());
  return ready;
}

/**
 * The nearest steps of some people (rule 27): for the band, the tier and each promotion flag the smallest change of a
 * single KPI that lifts it. Smallest is what takes the smallest share of the range of the KPI's curve. The curve is turned
 * round to guess the actual; the engine then scores it, and its neighbour one unit less, with every cap, veto and rule
 * that the person has: the answer lifts, and one unit less of the last decimal does not.
 *
 * @param prepared The workbook of the run; made ready `forWhatIf` before it ran, its actuals need not be collected again.
 * @param people Indexes into the people of the run.
 */
export function nearestSteps(prepared: Prepared, run: PeriodRun, people: readonly number[]): readonly PersonSteps[] {
  const ready = withActuals(prepared, run);
  const maker = new QuestMaker(run);
  const batches = Array.from({ length: Math.ceil(people.length / BATCH) }, (_, i) =>
    people.slice(i * BATCH, (i + 1) * BATCH),
  );
  return batches.flatMap((batch) => stepsOfSome(ready, run, batch, maker));
}
