import { addChart, changeChart, chartsOf, removeChart } from "../../grid/grid-charts.ts";
import type { TabId } from "../../grid/grid-tabs.ts";
import { zoneToA1 } from "../../grid/zone.ts";
import { keptOptions } from "../charts/chart-options.ts";
import type { RangeMaker } from "../charts/chart-source.ts";
import { chartFrom, specOf } from "../charts/chart-spec.ts";
import { signatureError } from "../service.ts";
import { EmbeddedChart } from "./embedded-chart.ts";
import { EmbeddedChartBuilder } from "./embedded-chart-builder.ts";
import { rangeMaker } from "./range.ts";
import type { SheetBase } from "./sheet-base.ts";
import { SheetIdentity } from "./sheet-identity.ts";

/** The charts over a tab's cells. */
export abstract class SheetCharts extends SheetIdentity {
  /** Another tab of the same workbook, which a chart may draw from. */
  abstract readonly sheetOf: (tab: TabId) => SheetBase;

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }

  getCharts(): EmbeddedChart[] {
    const { chartOptions } = this.context.state;
    return chartsOf(this.grid, this.tab).map((chart) => {
      const readSpec = () => specOf(chart, chartOptions.get(chart.id) ?? {}, rangesOf(this));
      return new EmbeddedChart(chart.id, readSpec, (changed) => new EmbeddedChartBuilder(changed));
    });
  }

  insertChart(chart: unknown): void {
    const { spec } = checkedChart(chart, "insertChart");
    const id = addChart(this.grid, this.tab, chartFrom(spec));
    if (id === undefined) throw new Error("not emulated: this chart, which the grid refuses");
    this.context.state.chartOptions.set(id, keptOptions(spec.options));
  }

  updateChart(chart: unknown): void {
    const { spec } = checkedChart(chart, "updateChart");
    const id = idHere(this, spec.id);
    changeChart(this.grid, this.tab, id, chartFrom(spec));
    this.context.state.chartOptions.set(id, keptOptions(spec.options));
  }

  removeChart(chart: unknown): void {
    removeChart(this.grid, this.tab, idHere(this, checkedChart(chart, "removeChart").id));
  }
}

const rangesOf =
  (sheet: SheetCharts): RangeMaker =>
  (tabName, zone) => {
    const tab = sheet.grid.findTab(tabName) ?? sheet.tab;
    return rangeMaker(sheet.sheetOf(tab))({ zone, notation: zoneToA1(zone) });
  };

function checkedChart(chart: unknown, method: string): EmbeddedChart {
  if (chart instanceof EmbeddedChart) return chart;
  throw signatureError(`SpreadsheetApp.Sheet.${method}`, [chart]);
}

function idHere({ grid, tab, tabName }: SheetCharts, id: string | undefined): string {
  if (id !== undefined && grid.model.getters.getChartIds(tab).includes(id)) return id;
  throw new Error(`That chart is not in the sheet ${tabName}. Take it from getCharts().`);
}
