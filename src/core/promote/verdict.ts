import type { Message } from "../model/message.ts";

/** The answer of a rule (rule 24). */
export type VerdictKind = "pass" | "fail" | "unknown";

/**
 * The answers as bits, for judging many people: the answers of several rules that must all pass are joined by `|`, and
 * a fail outweighs an unknown.
 */
export const VERDICT: { readonly [K in VerdictKind]: number } = { pass: 0, unknown: 1, fail: 2 };

/** The answer that joined bits stand for. */
export function verdictOf(bits: number): VerdictKind {
  if (bits >= VERDICT.fail) return "fail";
  return bits === VERDICT.pass ? "pass" : "unknown";
}

/** A rule's answer with what stands behind it: what was asked, what was found, how far it is, or why nobody can tell. */
export interface Verdict {
  readonly kind: VerdictKind;
  readonly asked: Message;
  readonly found: Message | null;
  /** How much is missing to the bound; null where there is no such thing. */
  readonly distance: Message | null;
  readonly why: Message | null;
  /** How many periods without a result a run stepped over (rule 25). */
  readonly gaps: number;
}
