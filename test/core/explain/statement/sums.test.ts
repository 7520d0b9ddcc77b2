import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { kpiParts } from "../../../../src/core/explain/statement/kpi-parts.ts";
import { add, rationalOf, roundExact, ZERO } from "../../../../src/core/index.ts";
import { goldenCases, periodsOf } from "../../../support/golden-case.ts";
import { tablesOf } from "../../../support/golden-tables.ts";
import { outcome } from "../../../support/outcome.ts";

const ROOT = fileURLToPath(new URL("../../../golden/", import.meta.url));

describe.each(goldenCases(ROOT))("rule 26: what the KPIs of %s contributed", (name) => {
  const tables = tablesOf(`${ROOT}${name}`).tables;

  test.each(periodsOf(`${ROOT}${name}`))("in %s comes to everybody's total", (period) => {
    const { result } = outcome(tables, period);
    const { scheme, scored, people } = result;
    for (const [person, { id }] of people.list.entries()) {
      const total = scored.scores.total[person] as number;
      if (Number.isNaN(total)) continue;
      const { adjustmentGiven = 0, isTotalCapped = false } = scored.scores.interventions.get(person) ?? {};
      const sum = kpiParts(scored, person).map(({ contribution }) => contribution ?? ZERO);
      const told = roundExact(add(sum.reduce(add, ZERO), rationalOf(adjustmentGiven)), scheme.settings.decimals);
      if (isTotalCapped) expect(told, id).toBeGreaterThan(total);
      else expect(told, id).toBe(total);
    }
  });
});
