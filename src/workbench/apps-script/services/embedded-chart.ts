import type { ChartPlace } from "../../grid/chart-data.ts";
import { optionAt } from "../charts/chart-options.ts";
import type { ChartSpec } from "../charts/chart-spec.ts";
import { Service } from "../service.ts";
import type { RangeAddress } from "./range-address.ts";
import { sheetNumber } from "./sheet-base.ts";

/** A chart as it was when it was built or read: `Sheet.insertChart` and `Sheet.updateChart` draw it. */
export class EmbeddedChart extends Service {
  readonly serviceName = "EmbeddedChart";
  /** The Model's id; undefined until the chart is in a sheet. */
  readonly id: string | undefined;
  readonly readSpec: () => ChartSpec;
  readonly makeBuilder: (spec: ChartSpec) => Service;

  /** A chart of a kind that scripts do not know has an id, and a `readSpec` that throws. */
  constructor(id: string | undefined, readSpec: () => ChartSpec, makeBuilder: (spec: ChartSpec) => Service) {
    super();
    this.id = id;
    this.readSpec = readSpec;
    this.makeBuilder = makeBuilder;
  }

  get spec(): ChartSpec {
    return this.readSpec();
  }

  getChartId(): number | null {
    return this.id === undefined ? null : sheetNumber(this.id);
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.spec.place);
  }

  getHiddenDimensionStrategy(): string {
    return "IGNORE_BOTH";
  }

  getMergeStrategy(): string {
    return "MERGE_COLUMNS";
  }

  /** Where nobody set it, Sheets answers -1. */
  getNumHeaders(): number {
    return this.spec.numHeaders ?? -1;
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.spec);
  }

  getRanges(): RangeAddress[] {
    return [...this.spec.ranges];
  }

  getTransposeRowsAndColumns(): boolean {
    return this.spec.isTransposed;
  }

  modify(): Service {
    return this.makeBuilder(this.spec);
  }
}

export class ContainerInfo extends Service {
  readonly serviceName = "ContainerInfo";
  readonly place: Omit<ChartPlace, "width" | "height">;

  constructor(place: Omit<ChartPlace, "width" | "height">) {
    super();
    this.place = place;
  }

  getAnchorColumn(): number {
    return this.place.col + 1;
  }

  getAnchorRow(): number {
    return this.place.row + 1;
  }

  getOffsetX(): number {
    return this.place.offsetX;
  }

  getOffsetY(): number {
    return this.place.offsetY;
  }
}

class ChartOptions extends Service {
  readonly serviceName = "ChartOptions";
  readonly spec: ChartSpec;

  constructor(spec: ChartSpec) {
    super();
    this.spec = spec;
  }

  get(option: string): unknown {
    return optionAt(this.spec.options, option);
  }
}
