import type { ConditionalRule } from "hucre/xlsx";
import type { Gradient, GradientPoint } from "../grid/highlight-data.ts";
import { cssColor, rgbOf } from "./xlsx-look.ts";

type FileScale = NonNullable<ConditionalRule["colorScale"]>;
type FilePoint = FileScale["cfvo"][number];

/** A file's colour scale → a gradient of two or three points. */
export function gradientFromFile(scale: FileScale | undefined): Gradient | undefined {
  const points = (scale?.cfvo ?? []).map((point, index) => pointFromFile(point, scale?.colors[index]));
  const [minimum, ...others] = points;
  const maximum = others.at(-1);
  if (!minimum || !maximum || points.length > 3) return undefined;
  const midpoint = others.length === 2 ? others[0] : undefined;
  return { minimum, maximum, ...(midpoint && { midpoint }) };
}

export function gradientToFile({ minimum, midpoint, maximum }: Gradient): FileScale {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  return { cfvo: points.map(pointToFile), colors: points.map(({ color }) => `FF${rgbOf(color)}`) };
}

function pointFromFile({ type, value = "" }: FilePoint, rgb: string | undefined): GradientPoint | undefined {
  if (rgb === undefined) return undefined;
  const color = cssColor(rgb);
  if (type === "min" || type === "max") return { type, color };
  return { type: type === "num" ? "number" : type, value, color };
}

function pointToFile(point: GradientPoint): FilePoint {
  if (!("value" in point)) return { type: point.type };
  return { type: point.type === "number" ? "num" : point.type, value: point.value };
}
