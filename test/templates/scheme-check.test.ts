import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/core/index.ts";
import { TEMPLATES } from "../../src/templates/templates.ts";
import { checked } from "../support/findings.ts";
import { tablesOf } from "./tables.ts";

/** Advice that a template is meant to get: steps of pay, which its tiers are, and figures that go together in a small sample. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  "customer-success": ["check.cliff", "check.kpisAlike"],
  "call-team": ["check.cliff"],
  "crm-department": [],
};

const ALL = TEMPLATES.flatMap(({ id }) => LANGUAGES.map((language) => ({ id, language })));

describe.each(ALL)("rule 32: the check of $id in $language", ({ id, language }) => {
  it("finds no error and no warning with the sample, and no other advice than is meant", () => {
    const { known, findings } = checked(tablesOf(id, language), ["2026-Q3"]);
    expect(known).toEqual([]);
    expect(findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(MEANT[id]);
  });

  it("finds no error without the sample", () => {
    const { known, findings } = checked(tablesOf(id, language, false));
    expect([...known, ...findings].filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
