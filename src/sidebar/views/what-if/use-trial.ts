import { useMemo } from "preact/hooks";
import type { ValueOf } from "../../../server/api/calls.ts";
import { type Engine, openEngine } from "../../engine/open-engine.ts";
import type { Failure } from "../../server/failure.ts";
import { useAnswer } from "../../server/use-call.ts";
import { useWords } from "../../words/page-words.ts";

/** A workbook with the engine that tries changes on it. */
export interface TrialReady {
  readonly engine: Engine;
  readonly trial: ReturnType<Engine["openTrial"]>;
  readonly workbook: ValueOf<"whatIf">;
}

/** Where getting ready stands. */
export type TrialState =
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "ready"; readonly ready: TrialReady };

/** Fetches the engine and the workbook, once each; from then on whatever is tried is computed here. */
export function useTrial(): { readonly state: TrialState; again(): void } {
  const { language } = useWords();
  const code = useAnswer("engine", {});
  const workbook = useAnswer("whatIf", {});
  const [got, book] = [code.state, workbook.state];
  const engine = useMemo(() => (got.kind === "done" ? openEngine(got.value.code) : null), [got]);
  const ready = useMemo((): TrialReady | null => {
    if (engine === null || got.kind !== "done" || book.kind !== "done") return null;
    const trial = engine.openTrial(book.value.tables, got.value.texts, language);
    return { engine, trial, workbook: book.value };
  }, [engine, got, book, language]);
  const again = () => {
    if (got.kind === "failed") code.again();
    workbook.again();
  };
  const failed = [got, book].find((state) => state.kind === "failed");
  if (failed?.kind === "failed") return { state: { kind: "failed", failure: failed.failure }, again };
  return { state: ready ? { kind: "ready", ready } : { kind: "busy" }, again };
}
