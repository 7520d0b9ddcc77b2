import type { ChartAxisData, ChartContents, ChartKind, ChartSeriesData, LegendPlace } from "../../grid/chart-data.ts";

/**
 * Options as a script sets them, by their dotted names: `title`, `legend.position`, `series.0.color`. Those that
 * the grid cannot draw are kept, so that a script finds what it set.
 */
export type Options = Readonly<Record<string, unknown>>;

/** The options with one of them set anew; null takes it back. */
export function withOption(options: Options, name: string, value: unknown): Options {
  const others = Object.entries(options).filter(([known]) => known !== name && !known.startsWith(`${name}.`));
  return { ...Object.fromEntries(others), ...(value !== null && flat(name, value)) };
}

/** What was set under a name, or null: parts of it that were set apart come together. */
export function optionAt(options: Options, name: string): unknown {
  if (name in options) return options[name];
  const parts = Object.keys(options).flatMap((known) =>
    known.startsWith(`${name}.`) ? [known.slice(name.length + 1)] : [],
  );
  const heads = [...new Set(parts.map((part) => part.split(".")[0] ?? ""))];
  if (heads.length === 0) return null;
  const values = heads.map((head) => optionAt(options, `${name}.${head}`));
  const isList = heads.every((head, index) => head === String(index)) && name === "colors";
  return isList ? values : Object.fromEntries(heads.map((head, index) => [head, values[index]]));
}

/** Those that the grid does not keep itself, since it cannot draw them. */
export const keptOptions = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !DRAWN.test(name)));

const DRAWN =
  /^(?:title|isStacked|pieHole|width|height|seriesType|legend(?:\.position)?|colors\.\d+|series\.\d+\.(?:color|labelInLegend|type)|[hv]Axis\.(?:title|minValue|maxValue|viewWindow\.(?:min|max)))$/;

/** `{legend: {position: "top"}}` says the same as `{"legend.position": "top"}`; so do lists by their index. */
function flat(name: string, value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) return { [name]: value };
  const parts = Object.entries(value).map(([part, inner]) => flat(`${name}.${part}`, inner));
  return Object.assign({}, ...parts) as Record<string, unknown>;
}

type Looks = Omit<ChartContents, "kind" | "labels" | "hasHeaders">;

/** What the options say about how a chart of these series looks. */
export function looksFrom(options: Options, kind: ChartKind, series: readonly ChartSeriesData[]): Looks {
  const title = textOf(options.title);
  const xAxis = axisFrom(options, "hAxis");
  const yAxis = axisFrom(options, "vAxis");
  return {
    series: series.map((one, index) => ({ ...one, ...seriesLooks(options, kind, index) })),
    ...(title !== undefined && { title }),
    legend: legendFrom(options),
    ...(options.isStacked !== undefined && { isStacked: isStacked(options.isStacked) }),
    ...(kind === "pie" && pieLooks(options)),
    ...(xAxis && { xAxis }),
    ...(yAxis && { yAxis }),
  };
}

/** The options that would make a chart look so. */
export function optionsOf(chart: ChartContents): Options {
  const { title, legend, isStacked: stacked, holePct, sliceColors = [], xAxis, yAxis, series } = chart;
  return {
    ...(title !== undefined && { title }),
    ...(legend !== undefined && { "legend.position": legend }),
    ...(stacked && { isStacked: true }),
    ...(holePct !== undefined && { pieHole: holePct / 100 }),
    ...Object.fromEntries(sliceColors.map((color, index) => [`colors.${index}`, color])),
    ...axisOptions("hAxis", xAxis),
    ...axisOptions("vAxis", yAxis),
    ...Object.assign({}, ...series.map((one, index) => seriesOptions(one, index))),
  };
}

function seriesLooks(options: Options, kind: ChartKind, index: number): Omit<ChartSeriesData, "range"> {
  const color = textOf(options[`series.${index}.color`] ?? options[`colors.${index}`]);
  const name = textOf(options[`series.${index}.labelInLegend`]);
  const type = options[`series.${index}.type`] ?? options.seriesType ?? "line";
  return {
    ...(name !== undefined && { name }),
    ...(color !== undefined && kind !== "pie" && { color: color.toLowerCase() }),
    ...(kind === "combo" && { isLine: type !== "bars" }),
  };
}

function seriesOptions({ name, color, isLine }: ChartSeriesData, index: number): Options {
  return {
    ...(name !== undefined && { [`series.${index}.labelInLegend`]: name }),
    ...(color !== undefined && { [`series.${index}.color`]: color }),
    ...(isLine !== undefined && { [`series.${index}.type`]: isLine ? "line" : "bars" }),
  };
}

const LEGENDS: readonly unknown[] = ["top", "bottom", "left", "right", "none"] satisfies LegendPlace[];

function legendFrom(options: Options): LegendPlace {
  const wanted = options["legend.position"] ?? options.legend;
  return LEGENDS.includes(wanted) ? (wanted as LegendPlace) : "right";
}

const isStacked = (value: unknown): boolean => value === true || value === "true" || value === "absolute";

function pieLooks(options: Options): Partial<Looks> {
  const hole = Number(options.pieHole ?? 0);
  const colors: string[] = [];
  for (let index = 0; options[`colors.${index}`] !== undefined; index++)
    colors.push(String(options[`colors.${index}`]));
  return { ...(hole > 0 && { holePct: Math.round(hole * 100) }), ...(colors.length > 0 && { sliceColors: colors }) };
}

function axisFrom(options: Options, axis: "hAxis" | "vAxis"): ChartAxisData | undefined {
  const title = textOf(options[`${axis}.title`]);
  const min = numberOf(options[`${axis}.viewWindow.min`] ?? options[`${axis}.minValue`]);
  const max = numberOf(options[`${axis}.viewWindow.max`] ?? options[`${axis}.maxValue`]);
  if (title === undefined && min === undefined && max === undefined) return undefined;
  return {
    ...(title !== undefined && { title }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}

function axisOptions(axis: "hAxis" | "vAxis", { title, min, max }: ChartAxisData = {}): Options {
  return {
    ...(title !== undefined && { [`${axis}.title`]: title }),
    ...(min !== undefined && { [`${axis}.viewWindow.min`]: min }),
    ...(max !== undefined && { [`${axis}.viewWindow.max`]: max }),
  };
}

const textOf = (value: unknown): string | undefined =>
  value === undefined || value === null || value === "" ? undefined : String(value);

const numberOf = (value: unknown): number | undefined =>
  value === undefined || value === null || !Number.isFinite(Number(value)) ? undefined : Number(value);
