import type { ReplyCode } from "../../server/api/reply.ts";

/** Why a call gave nothing: the server said so, or it was not reached, or its answer cannot be trusted. */
export type FailureKind = ReplyCode | "accounts" | "authorisation" | "quota" | "timeout" | "offline" | "outdated";

/** A call that gave nothing. */
export interface Failure {
  readonly kind: FailureKind;
  /** The server's sentence for the user, or Google's words. */
  readonly message: string;
}

/**
 * Google's words for the troubles that a user can mend, as people report them; the first that fits counts. With several
 * accounts in one browser both texts occur: the page has one account, its calls go out with another.
 */
const GOOGLES_WORDS: readonly (readonly [FailureKind, RegExp])[] = [
  ["accounts", /PERMISSION_DENIED|reading from storage|ScriptError: Authorization is required/i],
  ["authorisation", /authori[sz]ation (is )?required|do(es)? not have permission|not authorized|access denied/i],
  ["quota", /too many times|too much computer time|quota|rate limit|too many simultaneous|limit exceeded/i],
  ["timeout", /timed out|exceeded maximum execution time|time limit|deadline/i],
  ["offline", /NetworkError|network (error|failure)|connection (failure|lost|error)|HTTP 0\b|offline/i],
];

/** What Google's words mean for the user. */
export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? error);
  const [kind] = GOOGLES_WORDS.find(([, words]) => words.test(message)) ?? ["failed" as const];
  return { kind, message };
}
