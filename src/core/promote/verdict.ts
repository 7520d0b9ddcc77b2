import type { Message } from "../model/message.ts";

/** The answer of a rule (rule 24). */
export type VerdictKind = "pass" | "fail" | "unknown";

/** The answers as small numbers, for judging many people; the order is that of their weight in a conjunction. */
export const VERDICT: { readonly [K in VerdictKind]: number } = { pass: 0, unknown: 1, fail: 2 };

/** The answer that a small number stands for. */
export function verdictOf(code: number): VerdictKind {
  return code === VERDICT.pass ? "pass" : code === VERDICT.fail ? "fail" : "unknown";
}

/** A rule's answer with what stands behind it: what was asked, what was found, how far it is, or why nobody can tell. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly asked: Message;
  readonly found: Message | null;
  /** How much is missing to the bound; null where there is no such thing. */
  readonly distance: Message | null;
  readonly why: Message | null;
}
