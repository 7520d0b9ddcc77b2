import * as parts from "chart.js";

/** As the grid's cells: a Roboto that the page completes with East Asian characters, then what the machine has. */
const FONT = "Roboto, Arial, sans-serif";

/**
 * The spreadsheet library draws its charts with the chart.js that it finds in the page: the global of its build
 * for pages without modules, on which all its parts hang.
 */
export function provideCharts(): void {
  const { Chart, registerables } = parts;
  Chart.register(...registerables);
  Chart.defaults.font.family = FONT;
  Object.assign(globalThis, { Chart: Object.assign(Chart, parts) });
}

/** After a part of a font has come: a chart keeps what it drew without. */
export function redrawCharts(): void {
  for (const chart of Object.values(parts.Chart.instances)) chart.update("none");
}
