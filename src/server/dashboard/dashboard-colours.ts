import type { Band, HeatMap } from "../../core/index.ts";
import type { Highlight } from "../../sheets/highlight.ts";
import { BAND_FILLS, BAND_INK, bandHighlights, isBandHighlight } from "../band-colours.ts";
import { type Laid, type PlacedTable, tableOf } from "./lay-out.ts";

const TITLE_FILL = "#e8eaed";

const low = BAND_FILLS[0];
const middle = BAND_FILLS[(BAND_FILLS.length - 1) / 2] as string;
const high = BAND_FILLS[BAND_FILLS.length - 1] as string;
const HEAT_FILLS = [low, middle, high].join();

/** Titles stand out wherever they are. */
function titleHighlights({ tables, column }: Laid): readonly Highlight[] {
  const area = { row: 1, column, rows: null, columns: 1 };
  return tables.map(({ title }) => ({
    kind: "text",
    area,
    text: title,
    fill: TITLE_FILL,
    ink: BAND_INK,
    isBold: true,
  }));
}

/** Totals and points, not the number of people between them. */
function heatHighlights(table: PlacedTable, scale: HeatMap["scale"]): readonly Highlight[] {
  const points = [
    { at: scale[0], fill: low },
    { at: scale[1], fill: middle },
    { at: scale[2], fill: high },
  ] as const;
  const body = { row: table.row + 1, rows: table.rows.length };
  const kpis = { ...body, column: table.column + 3, columns: table.columns.length - 3 };
  const areas = [{ ...body, column: table.column + 1, columns: 1 }, ...(kpis.columns > 0 ? [kpis] : [])];
  return areas.map((area) => ({ kind: "heat", area, points }));
}

/** The rules that colour a dashboard: titles, bands and the heat map. */
export function dashboardHighlights(laid: Laid, bands: readonly Band[], scale: HeatMap["scale"]): readonly Highlight[] {
  const heat = tableOf(laid, "heat");
  const bandTable = tableOf(laid, "bands");
  return [
    ...titleHighlights(laid),
    ...(heat ? heatHighlights(heat, scale) : []),
    ...(bandTable
      ? bandHighlights(bands, {
          row: bandTable.row + 1,
          column: bandTable.column,
          rows: bandTable.rows.length,
          columns: 1,
        })
      : []),
  ];
}

/** Is a rule one that a dashboard was given, and unchanged since? */
export function isDashboardHighlight(one: Highlight): boolean {
  if (one.kind === "heat") return one.points.map(({ fill }) => fill).join() === HEAT_FILLS;
  return isBandHighlight(one) || (one.fill === TITLE_FILL && one.ink === BAND_INK);
}
