import { helpers } from "@odoo/o-spreadsheet";
import type { Zone } from "../grid/zone.ts";
import { zoneHeight, zoneWidth } from "../grid/zone.ts";

/** One row or column of a tab, as charts draw them. */
export interface TabZone {
  readonly tabName: string;
  readonly zone: Zone;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!,()]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** `'My tab'!$B$2:$B$4`, or without a tab's name for that of the chart itself. */
export function parseAddress(text: string, ownName: string): TabZone | undefined {
  const match = ADDRESS.exec(text);
  if (!match) return undefined;
  const [, quotedName, plainName, cells = ""] = match;
  const tabName = quotedName?.replaceAll("''", "'") ?? plainName ?? ownName;
  return { tabName, zone: helpers.toZone(cells.replaceAll("$", "")) };
}

/** As the grid writes it. */
export function gridAddress({ tabName, zone }: TabZone): string {
  return `${quotedName(tabName)}!${corner(zone.left, zone.top)}:${corner(zone.right, zone.bottom)}`;
}

/** As files write it, which want it fixed. */
export function fileAddress({ tabName, zone }: TabZone): string {
  const fixed = (col: number, row: number) => `$${helpers.numberToLetters(col)}$${row + 1}`;
  return `${quotedName(tabName)}!${fixed(zone.left, zone.top)}:${fixed(zone.right, zone.bottom)}`;
}

/** With the cell before it, which may be its header. */
export function withHeader({ tabName, zone }: TabZone): TabZone | undefined {
  const isRow = zoneHeight(zone) === 1 && zoneWidth(zone) > 1;
  const grown = isRow ? { ...zone, left: zone.left - 1 } : { ...zone, top: zone.top - 1 };
  return grown.left < 0 || grown.top < 0 ? undefined : { tabName, zone: grown };
}

export function withoutHeader({ tabName, zone }: TabZone): TabZone {
  const isRow = zoneHeight(zone) === 1 && zoneWidth(zone) > 1;
  return { tabName, zone: isRow ? { ...zone, left: zone.left + 1 } : { ...zone, top: zone.top + 1 } };
}

const corner = (col: number, row: number): string => helpers.toXC(col, row);

const quotedName = (name: string): string => `'${name.replaceAll("'", "''")}'`;
