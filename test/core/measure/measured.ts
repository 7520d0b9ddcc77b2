import type { Row } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const HEADER: Row = ["Agent", "Date", "Answered", "Resolved", "Wait", "Talk", "Topic"];
/** A log of two agents, mostly of September. */
export const CALLS: readonly Row[] = [
  HEADER,
  ["P1", "2026-09-01", "Y", "Y", 10, "0:01:00", "Billing"],
  ["P1", "2026-09-02", "Y", "N", 20, "0:03:00", "Contract"],
  ["P1", "2026-09-03", "N", "N", "", "", "Billing"],
  ["P1", { serial: 46295.99 }, "Y", "Y", 60, { serial: 120 / 86_400 }, "Streaming"],
  ["P1", "2026-10-01", "Y", "Y", 999, "0:59:00", "Billing"],
  ["P2", "2026-09-05", "N", "N", "", "", "billing"],
];

/** The actual itself, as the points of a KPI that earns its actual. */
export function measured(kpi: NamedCells, rows: readonly Row[] = CALLS, period = "2026-09") {
  const kpis = [{ KPI: "k", Knots: "0,1000", Points: "0,1000", ...kpi }];
  const tables = book({ settings: [{ Setting: "Decimals", Value: 6 }], kpis, weights: [{ k: 100 }], records: rows });
  return outcome(tables, period);
}
