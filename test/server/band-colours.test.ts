import { describe, expect, it } from "vitest";
import { BAND_FILLS, BAND_INK, bandFill, bandHighlights } from "../../src/server/band-colours.ts";

type Rgb = readonly [number, number, number];

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function rgb(color: string): Rgb {
  const at = (from: number) => linear(Number.parseInt(color.slice(from, from + 2), 16) / 255);
  return [at(1), at(3), at(5)];
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast as WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(rgb(one)), luminance(rgb(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** How full deficiencies see linear light: Machado, Oliveira, Fernandes (2009), severity 1. */
const SIGHTS: Readonly<Record<string, readonly [Rgb, Rgb, Rgb]>> = {
  "everybody's": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "without red": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "without green": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  "without blue": [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(color: string, sight: readonly [Rgb, Rgb, Rgb]): Rgb {
  const [r, g, b] = rgb(color);
  const row = ([x, y, z]: Rgb) => x * r + y * g + z * b;
  return [row(sight[0]), row(sight[1]), row(sight[2])];
}

const apart = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe("the colours of bands", () => {
  it("each is pale enough for its text: at least 4.5 to 1", () => {
    for (const fill of BAND_FILLS) expect(contrast(fill, BAND_INK)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(SIGHTS))("tell five bands apart to %s eyes", (_, sight) => {
    const colors = [0, 1, 2, 3, 4].map((index) => seen(bandFill(index, 5), sight));
    for (const [index, one] of colors.entries()) {
      for (const other of colors.slice(index + 1)) expect(apart(one, other)).toBeGreaterThan(0.08);
    }
  });

  it.each([
    [1, ["#97c1e5"]],
    [2, ["#f2b48a", "#97c1e5"]],
    [3, ["#f2b48a", "#f7f3e3", "#97c1e5"]],
    [5, ["#f2b48a", "#f9d6ba", "#f7f3e3", "#cbe0f2", "#97c1e5"]],
  ])("%d bands go from the worst to the best at equal steps", (bands, fills) => {
    expect(fills.map((_, index) => bandFill(index, bands))).toEqual(fills);
  });

  it("up to nine bands have a colour each", () => {
    for (let bands = 1; bands <= 9; bands++) {
      expect(new Set(Array.from({ length: bands }, (_, index) => bandFill(index, bands))).size).toBe(bands);
    }
  });

  it("a label that Sheets would take for a formula has none", () => {
    const area = { row: 2, column: 8, rows: null, columns: 1 };
    expect(
      bandHighlights([{ label: "=A1" }, { label: "Good" }], area).map((one) => one.kind === "text" && one.text),
    ).toEqual(["Good"]);
  });
});
