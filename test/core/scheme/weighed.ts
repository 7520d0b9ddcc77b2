import type { Row } from "../../../src/core/index.ts";
import { book, type NamedCells } from "../../support/book.ts";
import { outcome } from "../../support/outcome.ts";

const KPIS = ["a", "b", "c"].map((KPI) => ({ KPI, Knots: "0,100" }));
/** a earns 100 and the others nothing, so the total is a's share of the weight. */
const METRICS = [{ ID: "P1", Period: "2026-04", a: 100, b: 0, c: 0 }];

/** One person, a junior of support in the north, under these rows of weights. */
export function weighed(weights: readonly NamedCells[] | readonly Row[], person: NamedCells = {}, period = "2026-04") {
  const settings = [{ Setting: "Decimals", Value: 4 }];
  const metrics = [{ ...METRICS[0], Period: period }];
  const people = [{ ID: "P1", Post: "Support", Grade: "Junior", Region: "North", Track: "Service", ...person }];
  return outcome(book({ settings, kpis: KPIS, weights, people, metrics }), period);
}
