import type { Figures, WarmFigure } from "../figures.ts";
import { goalLines } from "./goals.ts";
import { growthExponent } from "./growth.ts";
import { figure, table } from "./table.ts";

/** All figures of a run as Markdown. */
export function report(figures: Figures): string {
  const parts = [
    `Node ${figures.node}, ${figures.cpu}, load ${figures.load.toFixed(1)} when the run began`,
    section("Warm pass, median ms (ratio to the row loop in turn with it)", warmTable(figures.warm)),
    section("First call in a fresh process, median ms", coldTable(figures)),
    section("Rows that differ from the reference", agreementTable(figures)),
    section(
      `Wrong bands of ${figures.bounds.casesPerSet.toLocaleString("en")}, from points and weights whose total lies …`,
      waysTable(figures),
    ),
    section(
      "Wrong bands of 1,000 whole rows whose total lies half a step under a bound (84.95 is 85.0)",
      rowsTable(figures),
    ),
    ...(figures.edits.length > 0 ? [section("One change", editsTable(figures))] : []),
    ...goalSection(figures),
    ...figures.skipped.map(({ name, reason }) => `Left out: ${name}. ${reason}`),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, body: string): string {
  return `### ${title}\n\n${body}`;
}

function goalSection(figures: Figures): string[] {
  const lines = goalLines(figures);
  return lines.length === 0 ? [] : [section("Goals", table(["goal", "wanted", "measured", ""], lines))];
}

function warmTable(warm: readonly WarmFigure[]): string {
  const sizes = [...new Set(warm.map(({ people }) => people))];
  const names = [...new Set(warm.map(({ name }) => name))];
  const rows = names.map((name) => {
    const own = warm.filter((one) => one.name === name);
    const cells = sizes.map((size) => cellOf(own.find(({ people }) => people === size)));
    return [name, ...cells, figure(growthExponent(own))];
  });
  return table(["contestant", ...sizes.map((size) => size.toLocaleString("en")), "growth exponent"], rows);
}

function cellOf(one: WarmFigure | undefined): string {
  return one === undefined ? "—" : `${figure(one.medianMs)} (${figure(one.ratio)})`;
}

function coldTable({ cold }: Figures): string {
  const rows = cold.map((one) => [one.name, figure(one.loadMs), figure(one.firstCallMs)]);
  return table(
    ["contestant", "loading its code", `first call, ${(cold[0]?.people ?? 0).toLocaleString("en")} people`],
    rows,
  );
}

function agreementTable({ agreement }: Figures): string {
  const sizes = [...new Set(agreement.map(({ people }) => people))];
  const names = [...new Set(agreement.map(({ name }) => name))];
  const cell = (name: string, size: number) =>
    agreement.find((one) => one.name === name && one.people === size)?.different.toLocaleString("en") ?? "—";
  const titles = sizes.map(
    (size) => `${size.toLocaleString("en")}, ${agreement.find(({ people }) => people === size)?.reference ?? ""}`,
  );
  const examples = agreement
    .filter(({ example }) => example !== null)
    .map((one) => `${one.name}, ${one.people.toLocaleString("en")}: ${one.example}`);
  return [
    table(
      ["contestant", ...titles],
      names.map((name) => [name, ...sizes.map((size) => cell(name, size))]),
    ),
    ...examples,
  ].join("\n\n");
}

function waysTable({ bounds }: Figures): string {
  const rows = bounds.ways.map(({ name, misrated }) => [
    name,
    ...misrated.map((count) => (count === null ? "—" : String(count))),
  ]);
  return table(["way of rating", ...bounds.sets], rows);
}

function rowsTable({ bounds }: Figures): string {
  const rows = bounds.rows.map((one) => [one.name, String(one.wrongBands), String(one.wrongRows)]);
  return table(["contestant", "wrong bands", "rows with anything wrong"], rows);
}

function editsTable({ edits }: Figures): string {
  const rows = edits.map((one) => [
    one.name,
    figure(one.fullPassMs),
    figure(one.changedCellUs),
    figure(one.changedWeightMs),
    String(one.differentCells),
    String(one.differentWeights),
    String(one.differentPoints),
  ]);
  return table(
    [
      "contestant",
      "full pass, ms",
      "one cell, µs",
      "one weight, ms",
      "wrong after a cell",
      "wrong after a weight",
      "wrong points",
    ],
    rows,
  );
}
