import { useState } from "preact/hooks";
import { FILES_A_CALL } from "../../../server/api/calls/publish.ts";
import type { ArgsOf, ValueOf } from "../../../server/api/calls.ts";
import { callServer } from "../../server/call-server.ts";
import type { Failure } from "../../server/failure.ts";

type Outcomes = ValueOf<"share">;

/** Where sharing stands. */
export type SharingState =
  | { readonly kind: "idle" }
  | { readonly kind: "sharing"; readonly done: number; readonly all: number }
  | { readonly kind: "takingBack" }
  | { readonly kind: "ended"; readonly outcomes: Outcomes; readonly failure: Failure | null };

/** Shares many files, some at a time, so that each call ends well in time and the page knows how far it is. */
export function useSharing(about: Pick<ArgsOf<"share">, "period" | "kind">) {
  const [state, setState] = useState<SharingState>({ kind: "idle" });
  const share = async (keys: readonly string[], choices: Pick<ArgsOf<"share">, "withPay" | "isTold">) => {
    const outcomes: Outcomes[number][] = [];
    for (let from = 0; from < keys.length; from += FILES_A_CALL) {
      setState({ kind: "sharing", done: from, all: keys.length });
      const some = keys.slice(from, from + FILES_A_CALL);
      const outcome = await callServer("share", { ...about, ...choices, keys: some });
      if (outcome.kind === "failed") return setState({ kind: "ended", outcomes, failure: outcome.failure });
      outcomes.push(...outcome.value);
    }
    setState({ kind: "ended", outcomes, failure: null });
  };
  const takeBack = async (key: string) => {
    setState({ kind: "takingBack" });
    const outcome = await callServer("unshare", { ...about, keys: [key] });
    const failure = outcome.kind === "failed" ? outcome.failure : null;
    setState({ kind: "ended", outcomes: outcome.kind === "done" ? outcome.value : [], failure });
  };
  return { state, share, takeBack };
}
