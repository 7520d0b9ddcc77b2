import type { CombinedFeedback } from "./combine-feedback.ts";

/** What others' ratings of one person came to, and what may be quoted of what they wrote. */
export interface FeedbackSummary extends CombinedFeedback {
  readonly kind: "feedback";
  readonly minRaters: number;
  /** Those of the person and of the superior; what others wrote could tell who they are. */
  readonly comments: readonly { readonly group: string; readonly text: string }[];
}
