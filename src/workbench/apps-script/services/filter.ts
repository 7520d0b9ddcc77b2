import { addFilter, filterZone, removeFilter } from "../../grid/grid-filter.ts";
import { zoneToA1 } from "../../grid/zone.ts";
import type { ProtectedPlace } from "../protection-record.ts";
import { Service } from "../service.ts";
import type { RangeAddress } from "./range-address.ts";
import type { SheetBase } from "./sheet-base.ts";

type RangeMaker = (place: ProtectedPlace) => RangeAddress;

/** The one filter of a sheet: its buttons. What they hide, each window decides for itself. */
export class Filter extends Service {
  readonly serviceName = "Filter";
  readonly sheet: SheetBase;
  readonly makeRange: RangeMaker;

  static of(sheet: SheetBase, makeRange: RangeMaker): Filter | null {
    return filterZone(sheet.grid, sheet.tab) ? new Filter(sheet, makeRange) : null;
  }

  static add({ sheet, grid, tab, zone }: RangeAddress, makeRange: RangeMaker): Filter {
    if (filterZone(grid, tab)) throw new Error("You can't create a filter in a sheet that already has a filter.");
    if (!addFilter(grid, tab, zone)) throw new Error(`not emulated: a filter over ${zoneToA1(zone)}`);
    return new Filter(sheet, makeRange);
  }

  constructor(sheet: SheetBase, makeRange: RangeMaker) {
    super();
    this.sheet = sheet;
    this.makeRange = makeRange;
  }

  override get tabName(): string {
    return this.sheet.tabName;
  }

  getRange(): RangeAddress {
    const zone = filterZone(this.sheet.grid, this.sheet.tab);
    if (!zone) throw new Error("The filter no longer exists.");
    return this.makeRange({ zone, notation: zoneToA1(zone) });
  }

  remove(): void {
    removeFilter(this.sheet.grid, this.sheet.tab);
  }
}
