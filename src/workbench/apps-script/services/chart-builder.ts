import { zoneToA1 } from "../../grid/zone.ts";
import { withOption } from "../charts/chart-options.ts";
import { type ChartSpec, KINDS } from "../charts/chart-spec.ts";
import { Service, signatureError } from "../service.ts";
import { ContainerInfo, EmbeddedChart } from "./embedded-chart.ts";
import { RangeAddress } from "./range-address.ts";

/** Describes a chart; nothing is drawn before the sheet is given what `build()` returns. */
export abstract class ChartBuilder extends Service {
  spec: ChartSpec;

  constructor(spec: ChartSpec) {
    super();
    this.spec = spec;
  }

  /** What `modify()` of the built chart returns. */
  abstract readonly makeBuilder: (spec: ChartSpec) => ChartBuilder;

  build(): EmbeddedChart {
    const { spec } = this;
    return new EmbeddedChart(spec.id, () => spec, this.makeBuilder);
  }

  /** A range that is there already is not added again. */
  addRange(range: unknown): this {
    const added = checked(range, "addRange");
    return this.spec.ranges.some((known) => isSame(known, added))
      ? this
      : respec(this, { ranges: [...this.spec.ranges, added] });
  }

  removeRange(range: unknown): this {
    const removed = checked(range, "removeRange");
    return respec(this, { ranges: this.spec.ranges.filter((known) => !isSame(known, removed)) });
  }

  clearRanges(): this {
    return respec(this, { ranges: [] });
  }

  getRanges(): RangeAddress[] {
    return [...this.spec.ranges];
  }

  getChartType(): string {
    return Object.keys(KINDS).find((type) => KINDS[type] === this.spec.kind) ?? "";
  }

  setChartType(type: unknown): this {
    const kind = KINDS[String(type)];
    if (!kind) throw new Error(`not emulated: a chart of the type ${String(type)}`);
    return respec(this, { kind });
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.spec.place);
  }

  /** Row and column counted from 1, and pixels from the corner of that cell. */
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): this {
    if (!(anchorRowPos >= 1 && anchorColPos >= 1)) throw new Error("The chart's position must be in the sheet.");
    return respec(this, { place: { row: anchorRowPos - 1, col: anchorColPos - 1, offsetX, offsetY } });
  }

  setNumHeaders(headers: number): this {
    return respec(this, { numHeaders: headers < 0 ? undefined : headers });
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    return respec(this, { isTransposed: transpose });
  }

  /** Any name is taken, as in Sheets, which ignores those that it does not know; null takes the option back. */
  setOption(option: string, value: unknown): this {
    return respec(this, { options: withOption(this.spec.options, option, value) });
  }

  setMergeStrategy(mergeStrategy: string): this {
    refuseUnless(mergeStrategy === "MERGE_COLUMNS" || this.spec.ranges.length <= 1, mergeStrategy);
    return this;
  }

  setHiddenDimensionStrategy(strategy: string): this {
    refuseUnless(strategy === "IGNORE_BOTH", strategy);
    return this;
  }
}

/** Changes what a builder says, and is the builder. */
export function respec<Builder extends ChartBuilder>(builder: Builder, change: Partial<ChartSpec>): Builder {
  builder.spec = { ...builder.spec, ...change };
  return builder;
}

const checked = (range: unknown, method: string): RangeAddress => {
  if (range instanceof RangeAddress) return range;
  throw signatureError(`SpreadsheetApp.EmbeddedChartBuilder.${method}`, [range]);
};

const isSame = (one: RangeAddress, other: RangeAddress): boolean =>
  one.tab === other.tab && zoneToA1(one.zone) === zoneToA1(other.zone);

function refuseUnless(isEmulated: boolean, strategy: unknown): void {
  if (!isEmulated) throw new Error(`not emulated: ${String(strategy)} in a chart`);
}
