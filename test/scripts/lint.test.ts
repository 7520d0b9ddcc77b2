import { describe, expect, test } from "vitest";
import { lint } from "./support/lint.ts";

function functionOf(lines: number): string {
  const body = Array.from({ length: lines }, (_, at) => `  console.log(${at});`).join("\n");
  return `export function long(): void {\n${body}\n}\n`;
}

const tangled = `export function tangled(a: number): number {
  if (a > 1) { for (const b of [a]) { if (b > 2) { for (const c of [b]) { if (c > 3) { return c; } } } } }
  return a;
}
`;

describe("The engine may not know", () => {
  test.each([
    ["the clock", "export const x = (): number => Date.now();", "no clock"],
    ["today", "export const x = (): unknown => new Date();", "no clock"],
    ["a stopwatch", "export const x = (): number => performance.now();", "no clock"],
    ["chance", "export const x = (): number => Math.random();", "no chance"],
    ["chance by another spelling", 'export const x = (): number => Math["random"]();', "no chance"],
    ["a timer", "export const x = (): unknown => setTimeout(x, 1);", "no timers"],
    ["a console", "export const x = (): void => console.log(1);", "collect an Issue"],
    ["the global object", "export const x = (): unknown => globalThis;", "knows no environment"],
  ])("%s", (_, text, reason) => {
    expect(lint("src/core/score/x.ts", text)).toContain(reason);
    expect(lint("scripts/x.ts", text)).not.toContain(reason);
  });
});

describe("No file may have", () => {
  test.each([
    ["a name that is not in kebab-case", "src/core/score/kpiScore.ts", "export const x = 1;", "kebab-case"],
    ["a function of more than 40 lines", "scripts/x.ts", functionOf(41), "noExcessiveLinesPerFunction"],
    ["a tangle of branches", "scripts/x.ts", tangled, "noExcessiveCognitiveComplexity"],
  ])("%s", (_, name, text, rule) => {
    expect(lint(name, text)).toContain(rule);
  });

  test("but a function of 40 lines is fine, and a test may be longer", () => {
    expect(lint("scripts/x.ts", functionOf(40))).toBe("");
    expect(lint("test/x.test.ts", functionOf(41))).toBe("");
  });
});
