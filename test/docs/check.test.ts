import { describe, expect, it } from "vitest";
import { FINDING_CODES, type FindingCode } from "../../src/core/index.ts";
import { EN } from "../../src/i18n/en.ts";
import { openPage } from "./page.ts";

const { rowsOf, sections } = openPage("check.md");

const rows = [...sections.keys()].filter((name) => name !== "One-click repairs").flatMap((name) => rowsOf(name));
const codeOf = (cell: string | undefined): string => (cell ?? "").replaceAll("`", "");
const examples = new Map(rows.map((cells) => [codeOf(cells[0]), cells] as const));

/** A text as a pattern: whatever fills its placeholders will do. */
function patternOf(code: FindingCode): RegExp {
  const parts = EN[code].split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}

describe("the page on Check", () => {
  it("has a row for each finding and for no other", () => {
    expect([...examples.keys()].filter((code) => code.startsWith("check.")).sort()).toEqual([...FINDING_CODES].sort());
  });

  it.each(FINDING_CODES)("shows %s in the words of the product", (code) => {
    const [, severity, example = ""] = examples.get(code) ?? [];
    expect(["warning", "advice"]).toContain(severity);
    expect(example).toMatch(patternOf(code));
  });
});
