import type { Grid, TabId } from "../../grid/grid.ts";
import type { Zone } from "../../grid/zone.ts";

/** The block of filled cells around a zone, as Ctrl+A would select it: it grows while a neighbour is filled. */
export function dataRegion(grid: Grid, tab: TabId, start: Zone): Zone {
  const whole = grid.tabZone(tab);
  let region = start;
  for (;;) {
    const grown = grownOnce(grid, tab, region, whole);
    if (isSame(grown, region)) return region;
    region = grown;
  }
}

function grownOnce(grid: Grid, tab: TabId, zone: Zone, whole: Zone): Zone {
  const around: Zone = {
    top: Math.max(zone.top - 1, 0),
    left: Math.max(zone.left - 1, 0),
    bottom: Math.min(zone.bottom + 1, whole.bottom),
    right: Math.min(zone.right + 1, whole.right),
  };
  const isFilled = (part: Zone) =>
    grid
      .readZone(tab, part)
      .flat()
      .some(({ kind }) => kind !== "blank");
  return {
    top: isFilled({ ...around, bottom: around.top }) ? around.top : zone.top,
    bottom: isFilled({ ...around, top: around.bottom }) ? around.bottom : zone.bottom,
    left: isFilled({ ...around, right: around.left }) ? around.left : zone.left,
    right: isFilled({ ...around, left: around.right }) ? around.right : zone.right,
  };
}

const isSame = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
