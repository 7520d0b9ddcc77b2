import { type ArgsOf, CALLS, type CallName, type ValueOf } from "../../server/api/calls.ts";
import { type Reply, replyFault } from "../../server/api/reply.ts";
import type { Shape } from "../../server/api/shape.ts";
import { type Failure, failureOf } from "./failure.ts";
import { runOnServer } from "./google-run.ts";

/** What came of a call. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: Failure };

const outdated = (message: string): Outcome<never> => ({ kind: "failed", failure: { kind: "outdated", message } });

/** Asks the server. It never throws: whatever went wrong is an outcome, and what arrived is as the contract says. */
export async function callServer<N extends CallName>(
  name: N,
  args: ArgsOf<N>,
  run: typeof runOnServer = runOnServer,
): Promise<Outcome<ValueOf<N>>> {
  try {
    const arrived = await run(name, args);
    const fault = replyFault(arrived, CALLS[name].value as Shape<unknown>);
    if (fault !== null) return outdated(`${name}: ${fault}`);
    const reply = arrived as Reply<ValueOf<N>>;
    if (reply.ok) return { kind: "done", value: reply.value };
    // What Google's services say of their own troubles comes back by way of the script.
    const failure = reply.code === "failed" ? failureOf(reply) : { kind: reply.code, message: reply.message };
    return { kind: "failed", failure };
  } catch (error) {
    return { kind: "failed", failure: failureOf(error) };
  }
}
