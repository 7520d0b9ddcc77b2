import Chart from "chart.js/auto";

/** As the grid's cells: a Roboto that the page completes with East Asian characters, then what the machine has. */
const FONT = "Roboto, Arial, sans-serif";

/** The spreadsheet library draws its charts with the chart.js that it finds in the page, and adds its own parts to it. */
export function drawCharts(): void {
  Chart.defaults.font.family = FONT;
  Object.assign(globalThis, { Chart });
}
