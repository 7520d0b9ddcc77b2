import type { ChartKind } from "../../grid/chart-data.ts";
import { type ChartSpec, NEW_SPEC } from "../charts/chart-spec.ts";
import { ChartBuilder, respec } from "./chart-builder.ts";
import { AxesChartBuilder, StackableChartBuilder, TitledChartBuilder } from "./chart-kind-builders.ts";

/** What `Sheet.newChart()` gives. */
export class EmbeddedChartBuilder extends ChartBuilder {
  readonly serviceName = "EmbeddedChartBuilder";
  readonly makeBuilder = (spec: ChartSpec): ChartBuilder => new EmbeddedChartBuilder(spec);

  constructor(spec: ChartSpec = NEW_SPEC) {
    super(spec);
  }

  asAreaChart(): StackableChartBuilder {
    return new StackableChartBuilder("EmbeddedAreaChartBuilder", ofKind(this, "area"), this.makeBuilder);
  }

  asBarChart(): StackableChartBuilder {
    return new StackableChartBuilder("EmbeddedBarChartBuilder", ofKind(this, "bar"), this.makeBuilder);
  }

  asColumnChart(): StackableChartBuilder {
    return new StackableChartBuilder("EmbeddedColumnChartBuilder", ofKind(this, "column"), this.makeBuilder);
  }

  asComboChart(): StackableChartBuilder {
    return new StackableChartBuilder("EmbeddedComboChartBuilder", ofKind(this, "combo"), this.makeBuilder);
  }

  asLineChart(): AxesChartBuilder {
    return new AxesChartBuilder("EmbeddedLineChartBuilder", ofKind(this, "line"), this.makeBuilder);
  }

  asPieChart(): TitledChartBuilder {
    return new TitledChartBuilder("EmbeddedPieChartBuilder", ofKind(this, "pie"), this.makeBuilder);
  }

  asScatterChart(): AxesChartBuilder {
    return new AxesChartBuilder("EmbeddedScatterChartBuilder", ofKind(this, "scatter"), this.makeBuilder);
  }
}

const ofKind = (builder: ChartBuilder, kind: ChartKind): ChartSpec => respec(builder, { kind }).spec;
