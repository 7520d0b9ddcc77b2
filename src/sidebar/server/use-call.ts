import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ArgsOf, CallName, ValueOf } from "../../server/api/calls.ts";
import { callServer } from "./call-server.ts";
import type { Failure } from "./failure.ts";

/** Where a call stands. */
export type CallState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A call that a part of the page makes, and where it stands. */
export interface PageCall<N extends CallName> {
  readonly state: CallState<ValueOf<N>>;
  /** Makes the call; what an earlier one of the same part still brings is not shown any more. */
  ask(args: ArgsOf<N>): Promise<ValueOf<N> | null>;
  reset(): void;
}

/** A call of this part of the page. Only the last one made counts, and none after the part is gone. */
export function useCall<N extends CallName>(name: N): PageCall<N> {
  const [state, setState] = useState<CallState<ValueOf<N>>>({ kind: "idle" });
  const last = useRef(0);
  useEffect(
    () => () => {
      last.current = -1;
    },
    [],
  );
  const ask = useCallback(
    async (args: ArgsOf<N>) => {
      const mine = ++last.current;
      setState({ kind: "busy" });
      const outcome = await callServer(name, args);
      if (mine !== last.current) return null;
      setState(outcome);
      return outcome.kind === "done" ? outcome.value : null;
    },
    [name],
  );
  const reset = useCallback(() => {
    last.current++;
    setState({ kind: "idle" });
  }, []);
  return { state, ask, reset };
}

/** A call that is made as soon as this part of the page is there. */
export function useAnswer<N extends CallName>(name: N, args: ArgsOf<N>): PageCall<N> & { again(): void } {
  const call = useCall(name);
  const { ask } = call;
  const asked = JSON.stringify(args);
  const again = useCallback(() => void ask(JSON.parse(asked)), [ask, asked]);
  useEffect(again, [again]);
  return { ...call, state: call.state.kind === "idle" ? { kind: "busy" } : call.state, again };
}
