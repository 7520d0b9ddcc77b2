import type { ArgsOf, CallName, ValueOf } from "../../../src/server/api/calls.ts";
import { callFromPage } from "../../../src/workbench/apps-script/page-call.ts";
import { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { open, project } from "../support/product.ts";
import { withLog } from "./call-log.ts";

/** What the server replies to a page. */
export type Replied<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** A call as the sidebar makes it, by a user. */
export const replyTo = <N extends CallName>(workbench: Workbench, name: N, args: ArgsOf<N>, user?: string) =>
  callFromPage(workbench, project, "callServer", [name, args], user).value as Replied<ValueOf<N>>;

/** The value of a call; a refusal is the test's failure. */
export function asked<N extends CallName>(workbench: Workbench, name: N, args: ArgsOf<N>, user?: string): ValueOf<N> {
  const reply = replyTo(workbench, name, args, user);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** The template of call teams, set up from the sidebar, with the call log imported. */
export function callTeam(): Workbench {
  const fresh = open({ Sheet1: [] });
  const wish = { template: "call-team", language: "en", withSample: false } as const;
  const { made } = asked(fresh, "previewSetUp", wish);
  asked(fresh, "setUp", { ...wish, made });
  return new Workbench(project, withLog(fresh.exportBook()), { timeZone: "UTC", userEmail: "hr@example.com" });
}

/** Scores a period as it is previewed. */
export function scoreAsShown(workbench: Workbench, period: string, user?: string) {
  const { fingerprint } = asked(workbench, "preview", { period }, user);
  return asked(workbench, "score", { period, fingerprint, signedAs: "Eve" }, user);
}
