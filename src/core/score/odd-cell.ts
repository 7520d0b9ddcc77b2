import { type Actuals, actualOf, cellOfActual, refOfActual } from "../measure/actuals.ts";
import type { Issues } from "../model/issue.ts";
import type { Kpi } from "../model/kpi.ts";
import { shown } from "../read/fields.ts";
import { kpiFault, kpiPoints } from "./kpi-points.ts";
import { STATUS } from "./status.ts";

/** What a cell that is not a plain number comes to: points, or a status that it puts on its person. */
export type OddCell =
  | { readonly kind: "points"; readonly points: number }
  | { readonly kind: "skip" }
  | { readonly kind: "status"; readonly status: number };

const SKIP: OddCell = { kind: "skip" };
const ZERO: OddCell = { kind: "points", points: 0 };
const HOLD: OddCell = { kind: "status", status: STATUS.incomplete };
const HELD: OddCell = { kind: "status", status: STATUS.held };
const BY_POLICY = { skip: SKIP, zero: ZERO, hold: HOLD };

function pointsFor(kpi: Kpi, actuals: Actuals, k: number, person: number, value: number, issues: Issues): OddCell {
  const why = kpiFault(kpi, value);
  if (!why) return { kind: "points", points: kpiPoints(kpi, value) };
  issues.error("kpi.badActual", refOfActual(actuals, k, person), { kpi: kpi.name, why });
  return HELD;
}

function faultIn(actuals: Actuals, k: number, person: number, isError: boolean, issues: Issues): OddCell {
  const at = refOfActual(actuals, k, person);
  // A measured actual's unreadable records have been noted at their own cells.
  if (at)
    issues.error(isError ? "cell.error" : "cell.notNumber", at, { found: shown(foundAt(actuals, at.column, person)) });
  return HELD;
}

const foundAt = (actuals: Actuals, column: number, person: number) => cellOfActual(actuals, column - 1, person);

/** Judges one actual that the quick way could not take: blank by the KPI's policy, N/A, text, an error, a bad ratio. */
export function oddCell(kpi: Kpi, actuals: Actuals, k: number, person: number, issues: Issues): OddCell {
  const reading = actualOf(actuals, kpi, k, person);
  switch (reading.kind) {
    case "blank":
      return BY_POLICY[kpi.missing];
    case "notApplicable":
      return SKIP;
    case "fault":
      return faultIn(actuals, k, person, reading.isError, issues);
    case "number":
      if (reading.wasText) {
        const at = refOfActual(actuals, k, person);
        const found = at ? shown(foundAt(actuals, at.column, person)) : "";
        issues.warn("cell.numberAsText", at, { found, value: reading.value });
      }
      return pointsFor(kpi, actuals, k, person, reading.value, issues);
  }
}
