import { helpers } from "@odoo/o-spreadsheet";

interface FileMerge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/** `B2:D4` → rows and columns from 0, as files of this kind have merged cells. */
export const toZones = (addresses: readonly string[]): FileMerge[] =>
  addresses.map((address) => {
    const { top, left, bottom, right } = helpers.toZone(address);
    return { startRow: top, startCol: left, endRow: bottom, endCol: right };
  });
