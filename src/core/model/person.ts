import type { Assignment } from "./assignment.ts";
import type { Day } from "./calendar.ts";
import type { Row } from "./cell.ts";
import type { CellRef } from "./cell-ref.ts";

/** One person, known by id (rule 4). Blank texts are empty; `null` is "not given". */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly post: string;
  readonly grade: string;
  readonly region: string;
  readonly track: string;
  readonly team: string;
  readonly gradeSince: Day | null;
  /** The first and the last day of employment; null where it is not said, which is "always". */
  readonly hiredOn: Day | null;
  readonly leftOn: Day | null;
  /** When the state differs from the above; no two at once, earliest first. Empty for most people. */
  readonly assignments: readonly Assignment[];
  readonly bonusBase: number | null;
  readonly lastYearRating: string;
  /** The person's whole row as it was read, for promotion rules on the company's own columns. */
  readonly row: Row;
  /** What is known of the person contradicts itself (an id that stands twice, say), so the result is held. */
  readonly isHeld: boolean;
  readonly at: CellRef;
}

/** Everybody, and where each column of the People tab is, by its header folded for comparison. */
export interface People {
  readonly list: readonly Person[];
  readonly columnAt: ReadonlyMap<string, number>;
}
