/** A colour as Google's APIs have it: parts from 0 to 1, absent ones are 0. */
export interface ApiColor {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

export function cssColor(color: ApiColor | undefined): string | undefined {
  if (!color) return undefined;
  const { red = 0, green = 0, blue = 0 } = color;
  return `#${[red, green, blue].map(twoDigits).join("")}`;
}

const twoDigits = (part: number): string =>
  Math.round(Math.min(Math.max(part, 0), 1) * 255)
    .toString(16)
    .padStart(2, "0");
