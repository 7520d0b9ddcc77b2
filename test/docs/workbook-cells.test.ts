import { describe, expect, it } from "vitest";
import { parsePeriod, readActual, readCell, readSerial } from "../../src/core/index.ts";
import { openPage } from "./page.ts";

const { sections } = openPage("workbook.md");

/** The examples in a bullet of *How cells are read*. */
function examplesOf(title: string): readonly string[] {
  const bullets = (sections.get("How cells are read") ?? "").split("\n- ");
  const bullet = bullets.find((text) => text.startsWith(`**${title}`)) ?? "";
  return [...bullet.matchAll(/`([^`]+)`/g)].map(([, example = ""]) => example);
}

describe("what the page on the workbook says about cells is so", () => {
  it.each(examplesOf("Numbers"))("%j is read as a number", (example) => {
    expect(readCell(example)).toMatchObject({ kind: "number", wasText: true });
  });

  it.each(["about 90", "¥1,000", "92,5"])("%s is not read as a number", (example) => {
    expect(readCell(example).kind).toBe("text");
  });

  it.each(examplesOf("Blank"))("%s is not applicable", (example) => {
    expect(readCell(example).kind).toBe("notApplicable");
  });

  it.each(examplesOf("Errors"))("%s is an error", (example) => {
    expect(readCell(example).kind).toBe("error");
  });

  it.each(examplesOf("Dates"))("%s is a date", (example) => {
    expect(readSerial(example)).toBe(46053);
  });

  it("a date that could be either is none", () => {
    expect(readSerial("1/2/2026")).toBeNull();
  });

  it.each(examplesOf("Periods"))("%s is a period", (example) => {
    expect(parsePeriod(example)).not.toBeNull();
  });

  it.each(examplesOf("Durations"))("%s is a unit of time", (unit) => {
    expect(readActual("0:02:23", unit, false).kind).toBe("number");
  });

  it("0:02:23 is 143 seconds", () => {
    expect(readActual("0:02:23", "s", false)).toMatchObject({ value: 143 });
  });

  it.each(examplesOf("Yes and no"))("%s is yes or no", (example) => {
    expect(readActual(example, "", true).kind).toBe("number");
  });
});
