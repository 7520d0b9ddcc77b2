import type { CellRef } from "./cell-ref.ts";

/** One duty of a post: what, and what share of the time it takes in percent; null where that is not said. */
export interface Duty {
  readonly text: string;
  readonly sharePct: number | null;
}

/** The cells of a job description that others are held against. */
export type PostCell = "post" | "superior" | "headcount" | "duties" | "from" | "next" | "kpis";

/** A job description, as far as the rest of a workbook can agree with it or not. What only its reader needs stays in the tab. */
export interface Post {
  /** What People and Weights call it. */
  readonly post: string;
  /** The company's own full title. */
  readonly title: string;
  readonly level: string;
  /** The post that it reports to; empty for the highest. */
  readonly superior: string;
  /** How many people are meant to hold it; null where that is not said. */
  readonly headcount: number | null;
  readonly duties: readonly Duty[];
  /** The posts from which one comes to it, and to which it leads. */
  readonly from: readonly string[];
  readonly next: readonly string[];
  /** The KPIs by which it is judged, by name or id. */
  readonly kpis: readonly string[];
  readonly at: Readonly<Record<PostCell, CellRef>>;
}
