import type { Workbench } from "../../../src/workbench/apps-script/workbench.ts";
import { ask, type Scored, taken } from "./product.ts";

/** What closing a period answers. */
export interface Closed extends Scored {
  readonly closedAt: string;
}

/** What the add-on says of the closed periods. */
export interface Stored {
  readonly periods: readonly {
    readonly period: string;
    readonly closedAt: string;
    readonly closedBy: string;
    readonly people: number;
    readonly isUnchanged: boolean;
  }[];
  readonly issues: Scored["issues"];
}

/** Closes a period, and expects that to work. */
export function close(workbench: Workbench, period: string, accepted?: readonly string[], language = "en"): Closed {
  return taken(ask<Closed>(workbench, "closePeriod", period, language, "Eve", accepted).answer);
}

/** The closed periods. */
export function stored(workbench: Workbench): Stored {
  return taken(ask<Stored>(workbench, "closedPeriods", "en").answer);
}

/** Types into cells, as a person does. */
export function type(workbench: Workbench, tab: string, cells: Readonly<Record<string, string>>): void {
  const id = workbench.grid.findTab(tab);
  if (id === undefined) throw new Error(`There is no tab ${tab}.`);
  const at = (address: string) => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return {
      col: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
      row: Number(row) - 1,
    };
  };
  workbench.grid.write(
    id,
    Object.entries(cells).map(([address, content]) => ({ ...at(address), content })),
  );
}
