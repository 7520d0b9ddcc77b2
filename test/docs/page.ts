import { readFileSync } from "node:fs";

/** A page of the documentation as tests read it. */
export interface Page {
  /** The text of each section by its heading, without the sections under it. */
  readonly sections: ReadonlyMap<string, string>;
  /** The cells of each table row of a section, headers included. */
  rowsOf(section: string): readonly (readonly string[])[];
  /** The tables of a section, each as its lines. */
  tablesOf(section: string): readonly (readonly string[])[];
}

/** The cells of a table row. */
export const cellsOf = (line: string): readonly string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** Opens a page of `docs`. */
export function openPage(name: string): Page {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
  const parts = text.split(/\n(?=##+ )/);
  const sections = new Map(parts.map((part) => [/^##+ (.+)/.exec(part)?.[1] ?? "", part] as const));
  const tablesOf = (section: string) =>
    [...(sections.get(section) ?? "").matchAll(/(?:^\|.*\n?)+/gm)].map(([table]) => table.trim().split("\n"));
  return { sections, tablesOf, rowsOf: (section) => tablesOf(section).flat().map(cellsOf) };
}
