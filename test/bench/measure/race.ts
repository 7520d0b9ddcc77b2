import { callsPerSample, medianOf, type Run, sweep, timeOf, warmUp } from "./stopwatch.ts";

/** One of those who run by turns. */
export interface Racer {
  readonly name: string;
  readonly run: Run;
}

export interface Placing {
  readonly name: string;
  readonly medianMs: number;
  readonly samples: number;
}

interface Lane extends Racer {
  readonly calls: number;
  readonly rounds: number;
  readonly times: number[];
}

const WARM_UP_MS = 250;
const BUDGET_MS = 2000;
const FEWEST_ROUNDS = 3;
const MOST_ROUNDS = 25;

/** Above this one call is its own warm-up and a single sample must do. */
const SLOW_MS = 5000;

/** Lets them run in turn, round after round (A B C A B C …), each after a sweep; the first runs in every round. */
export async function race(racers: readonly Racer[]): Promise<readonly Placing[]> {
  const lanes: Lane[] = [];
  for (const racer of racers) lanes.push(laneFor(racer, await warmUp(racer.run, WARM_UP_MS)));
  const rounds = Math.max(...lanes.map((lane) => lane.rounds));
  for (let round = 0; round < rounds; round++) {
    for (const lane of lanes) {
      if (round >= lane.rounds && lane !== lanes[0]) continue;
      sweep();
      lane.times.push(await timeOf(lane.run, lane.calls));
    }
  }
  return lanes.map(({ name, times }) => ({ name, medianMs: medianOf(times), samples: times.length }));
}

function laneFor(racer: Racer, estimateMs: number): Lane {
  const fitting = Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.round(BUDGET_MS / estimateMs)));
  return { ...racer, calls: callsPerSample(estimateMs), rounds: estimateMs > SLOW_MS ? 1 : fitting, times: [] };
}
