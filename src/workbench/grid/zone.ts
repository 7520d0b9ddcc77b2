import { helpers } from "@odoo/o-spreadsheet";

/** A rectangle of cells: rows and columns counted from 0, both ends included. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Place {
  readonly col: number;
  readonly row: number;
}

export const zoneHeight = (zone: Zone): number => zone.bottom - zone.top + 1;
export const zoneWidth = (zone: Zone): number => zone.right - zone.left + 1;
const isSingleCell = (zone: Zone): boolean => zoneHeight(zone) === 1 && zoneWidth(zone) === 1;

export const cellZone = ({ col, row }: Place): Zone => ({ top: row, bottom: row, left: col, right: col });

/** `B2:D4`, or `B2` for one cell. */
export function zoneToA1(zone: Zone): string {
  const start = helpers.toXC(zone.left, zone.top);
  return isSingleCell(zone) ? start : `${start}:${helpers.toXC(zone.right, zone.bottom)}`;
}

/** Every place of a zone, row by row. */
export function* placesOf(zone: Zone): Generator<Place> {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) yield { col, row };
  }
}

/** One value a cell, row by row. */
export function mapZone<Value>(zone: Zone, valueAt: (place: Place) => Value): Value[][] {
  const rows: Value[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const values: Value[] = [];
    for (let col = zone.left; col <= zone.right; col++) values.push(valueAt({ col, row }));
    rows.push(values);
  }
  return rows;
}
