import { useEffect, useState } from "preact/hooks";
import type { Outcome } from "../../engine/outcome.ts";
import type { Draft } from "./draft.ts";
import type { TrialReady } from "./use-trial.ts";

/** What a draft comes to: computed once a frame at most, however fast a slider is drawn. */
export function useOutcome({ trial }: TrialReady, period: string, draft: Draft): Outcome | null {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setOutcome(trial.try(period, [...draft.values()])));
    return () => cancelAnimationFrame(frame);
  }, [trial, period, draft]);
  return outcome;
}
