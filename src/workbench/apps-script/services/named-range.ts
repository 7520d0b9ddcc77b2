import type { Grid, TabId } from "../../grid/grid.ts";
import { zoneToA1 } from "../../grid/zone.ts";
import { Service } from "../service.ts";
import { RangeAddress } from "./range-address.ts";

type RangeMaker = (tab: TabId, address: string) => RangeAddress;

export class NamedRange extends Service {
  readonly serviceName = "NamedRange";
  readonly grid: Grid;
  readonly makeRange: RangeMaker;
  name: string;

  /** All names of the workbook, or those that point into one tab. */
  static all(grid: Grid, makeRange: RangeMaker, tab?: TabId): NamedRange[] {
    return grid.model.getters
      .getNamedRanges()
      .filter(({ range }) => tab === undefined || range.sheetId === tab)
      .map(({ name }) => new NamedRange(grid, name, makeRange));
  }

  constructor(grid: Grid, name: string, makeRange: RangeMaker) {
    super();
    this.grid = grid;
    this.name = name;
    this.makeRange = makeRange;
  }

  getName(): string {
    return this.name;
  }

  getRange(): RangeAddress {
    const { range } = this.grid.model.getters.getNamedRange(this.name) ?? {};
    if (!range) throw new Error(`The named range ${this.name} no longer exists.`);
    return this.makeRange(range.sheetId, zoneToA1(range.zone));
  }

  setName(name: string): this {
    pointName(this.grid, this.name, name, this.getRange());
    this.name = name;
    return this;
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangeAddress)) throw new Error("setRange needs a range.");
    pointName(this.grid, this.name, this.name, range);
    return this;
  }

  remove(): void {
    this.grid.dispatch({ type: "DELETE_NAMED_RANGE", name: this.name });
  }
}

/** Makes `name` mean `range`, whether the name exists or not. */
export function nameRange(grid: Grid, name: string, range: RangeAddress): void {
  if (grid.model.getters.getNamedRange(name)) pointName(grid, name, name, range);
  else if (!grid.dispatch({ type: "CREATE_NAMED_RANGE", name, ranges: [rangeData(range)] })) {
    throw new Error(`The name of the range is invalid: ${name}`);
  }
}

function pointName(grid: Grid, oldRangeName: string, newRangeName: string, range: RangeAddress): void {
  grid.dispatch({ type: "UPDATE_NAMED_RANGE", oldRangeName, newRangeName, ranges: [rangeData(range)] });
}

const rangeData = ({ tab, zone }: RangeAddress) => ({ _sheetId: tab, _zone: { ...zone } });
