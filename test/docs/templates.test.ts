import { describe, expect, it } from "vitest";
import { CRM_WEIGHTS, K } from "../../src/templates/crm/kpis.ts";
import { openPage } from "./page.ts";

const { rowsOf } = openPage("templates.md");

describe("the page on templates", () => {
  const rows = rowsOf("CRM department").slice(2);

  it("has a row for each post of the CRM department, and no other", () => {
    expect(rows.map(([post]) => post)).toEqual(CRM_WEIGHTS.map(([[post]]) => post));
  });

  it.each(CRM_WEIGHTS.map(([[post], weights], index) => [post, weights, index] as const))(
    "has the weights of %s, which add up to 100",
    (_, weights, index) => {
      const keys = Object.keys(weights) as (keyof typeof weights)[];
      const wanted = keys.map((key) => `${K[key].name[0]} ${weights[key]}`);
      expect(rows[index]?.[2]?.split(" · ").sort()).toEqual(wanted.sort());
      expect(keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0)).toBe(100);
    },
  );
});
