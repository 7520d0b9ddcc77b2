import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ServedFile } from "./served-file.ts";

/** The font that the grid asks for first, before Arial, which Sheets has as its own. */
const GRID_FONT = "Roboto";

/**
 * Chinese glyphs for machines that have none: a font in a hundred parts, of which the browser fetches those
 * that a text needs. Latin letters come from the machine's Arial.
 */
export async function chineseFont(): Promise<[path: string, file: ServedFile][]> {
  const style = createRequire(import.meta.url).resolve("@fontsource-variable/noto-sans-sc/index.css");
  const parts = join(dirname(style), "files");
  const names = (await readdir(parts)).filter((name) => IS_CHINESE.test(name));
  const files = names.map(
    async (name): Promise<[string, ServedFile]> => [
      `/fonts/${name}`,
      { type: "font/woff2", body: await readFile(join(parts, name)) },
    ],
  );
  const rules = (await readFile(style, "utf8")).split("@font-face").filter((rule) => IS_CHINESE.test(rule));
  const css = rules.map((rule) => `@font-face${gridFace(rule)}`).join("\n");
  return [["/chinese.css", { type: "text/css; charset=utf-8", body: css }], ...(await Promise.all(files))];
}

const IS_CHINESE = /noto-sans-sc-\d+-wght-normal\.woff2/;

/** From here on characters are East Asian. */
const FIRST_RADICAL = 0x2e80;

/** A rule of the package's → for the grid's font, and for East Asian characters only. */
function gridFace(rule: string): string {
  return rule
    .replace(/font-family: *[^;]+;/, `font-family: "${GRID_FONT}";`)
    .replace(/url\(\.\/files\//g, "url(/fonts/")
    .replace(/unicode-range: *([^;]+);/, (_, ranges: string) => `unicode-range: ${eastAsian(ranges)};`)
    .replace(/\/\*[\s\S]*?\*\//g, "");
}

function eastAsian(ranges: string): string {
  const kept = ranges.split(",").filter((range) => Number.parseInt(range.replace(/^U\+/i, ""), 16) >= FIRST_RADICAL);
  return kept.length > 0 ? kept.join(",") : "U+10FFFF";
}
