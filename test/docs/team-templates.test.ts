import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { TAB_WORDS } from "../../src/core/index.ts";
import type { Cell } from "../../src/core/model/cell.ts";
import type { TabKey } from "../../src/core/read/words/tabs.ts";
import { tablesOf, templateOf } from "../templates/tables.ts";

const PAGE = readFileSync("docs/templates.md", "utf8");
const WITHOUT_WEIGHT = 6;

const SECTIONS: readonly (readonly [id: string, heading: string])[] = [
  ["customer-success", "Customer success"],
  ["call-team", "Call team"],
];

const sectionOf = (heading: string): string =>
  PAGE.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? "";

const rowsOf = (id: string, tab: TabKey): readonly (readonly Cell[])[] => tablesOf(id, "en", false)[tab]?.rows ?? [];

/** A row of weights as the page writes it. */
function writtenWeights(headings: readonly Cell[], row: readonly Cell[]): string {
  const weights = headings.flatMap((name, k) =>
    k >= WITHOUT_WEIGHT && row[k] ? [`${String(name)} ${String(row[k])}`] : [],
  );
  return weights.join(" · ");
}

describe.each(SECTIONS)("docs/templates.md on %s", (id, heading) => {
  const section = sectionOf(heading);
  const unwrapped = section.replace(/\s+/g, " ");

  it("names its tabs in their order", () => {
    const tabs = templateOf(id).tabs.map(({ tab }) => TAB_WORDS[tab].en[0]);
    expect(unwrapped).toContain(`${tabs.join(" · ")}.`);
  });

  it("states each row of weights", () => {
    const [headings = [], ...rows] = rowsOf(id, "weights");
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(section).toContain(`| ${writtenWeights(headings, row)} |`);
  });

  it("states each band, tier and award", () => {
    for (const [from, band] of rowsOf(id, "ratings").slice(1)) expect(unwrapped).toContain(`${from} ${band}`);
    for (const [, tier, coefficient] of rowsOf(id, "bonus").slice(1))
      expect(unwrapped).toContain(`${tier} × ${coefficient}`);
    for (const [award, , , , , , amount] of rowsOf(id, "awards").slice(1))
      expect(unwrapped).toContain(`${award} ${amount}`);
  });

  it("states every step of the ladder with as many standards as it has", () => {
    const steps = new Map<string, number>();
    for (const [, , next] of rowsOf(id, "rules").slice(1)) steps.set(String(next), (steps.get(String(next)) ?? 0) + 1);
    expect(steps.size).toBeGreaterThan(1);
    for (const [next, count] of steps) {
      const standards = new RegExp(`^\\| ${next} \\| (.*) \\|$`, "m").exec(section)?.[1] ?? "";
      expect(standards.split(" · "), next).toHaveLength(count);
    }
  });

  it("tells of everybody in the sample", () => {
    const [, ...people] = tablesOf(id).people?.rows ?? [];
    expect(people.length).toBeGreaterThan(5);
    for (const [person] of people) expect(section).toContain(String(person));
  });
});
