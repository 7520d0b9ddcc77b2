import type { Grid, TabId } from "../../grid/grid.ts";
import { type Place, type Zone, zoneHeight, zoneWidth } from "../../grid/zone.ts";
import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";
import { type SheetBase, sheetNumber } from "./sheet-base.ts";

/** Where a range is, and how it is called. */
export abstract class RangeAddress extends Service {
  readonly serviceName: string = "Range";
  readonly sheet: SheetBase;
  readonly zone: Zone;
  readonly notation: string;

  constructor(sheet: SheetBase, zone: Zone, notation: string) {
    super();
    this.sheet = sheet;
    this.zone = zone;
    this.notation = notation;
  }

  override get tabName(): string {
    return this.sheet.tabName;
  }

  get grid(): Grid {
    return this.sheet.grid;
  }

  get tab(): TabId {
    return this.sheet.tab;
  }

  get context(): ServiceContext {
    return this.sheet.context;
  }

  get firstPlace(): Place {
    return { col: this.zone.left, row: this.zone.top };
  }

  getA1Notation(): string {
    return this.notation;
  }

  getSheet(): SheetBase {
    return this.sheet;
  }

  getGridId(): number {
    return sheetNumber(this.tab);
  }

  getRow(): number {
    return this.zone.top + 1;
  }

  getColumn(): number {
    return this.zone.left + 1;
  }

  getLastRow(): number {
    return this.zone.bottom + 1;
  }

  getLastColumn(): number {
    return this.zone.right + 1;
  }

  getNumRows(): number {
    return zoneHeight(this.zone);
  }

  getNumColumns(): number {
    return zoneWidth(this.zone);
  }

  getHeight(): number {
    return zoneHeight(this.zone);
  }

  getWidth(): number {
    return zoneWidth(this.zone);
  }
}
