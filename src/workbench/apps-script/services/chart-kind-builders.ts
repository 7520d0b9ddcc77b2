import type { ChartSpec } from "../charts/chart-spec.ts";
import { ChartBuilder } from "./chart-builder.ts";

type MakeBuilder = (spec: ChartSpec) => ChartBuilder;

/** A builder for one kind of chart: options of it by name. */
export class TitledChartBuilder extends ChartBuilder {
  readonly serviceName: string;
  readonly makeBuilder: MakeBuilder;

  constructor(serviceName: string, spec: ChartSpec, makeBuilder: MakeBuilder) {
    super(spec);
    this.serviceName = serviceName;
    this.makeBuilder = makeBuilder;
  }

  setTitle(chartTitle: string): this {
    return this.setOption("title", chartTitle);
  }

  setColors(cssValues: readonly string[]): this {
    return this.setOption("colors", cssValues);
  }

  setLegendPosition(position: string): this {
    return this.setOption("legend.position", position.toLowerCase());
  }
}

/** Of lines and points. */
export class AxesChartBuilder extends TitledChartBuilder {
  setXAxisTitle(title: string): this {
    return this.setOption("hAxis.title", title);
  }

  setYAxisTitle(title: string): this {
    return this.setOption("vAxis.title", title);
  }
}

/** Of columns, bars and areas. */
export class StackableChartBuilder extends AxesChartBuilder {
  setStacked(): this {
    return this.setOption("isStacked", true);
  }

  /** Of the axis that the columns stand on, or the bars lie along. */
  setRange(start: number, end: number): this {
    const axis = this.spec.kind === "bar" ? "hAxis" : "vAxis";
    return this.setOption(`${axis}.viewWindow`, { min: start, max: end });
  }
}
