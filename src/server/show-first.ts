import type { Screen } from "../sheets/screen.ts";

/** Brings the first tab that was made to the front: Sheets would stay at the last one, behind all the others. */
export function showFirst(screen: Screen, [first]: readonly string[]): void {
  if (first !== undefined) screen.show({ sheet: first, row: 1, column: 1 });
}
