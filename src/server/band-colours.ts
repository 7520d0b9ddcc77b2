import type { Band } from "../core/index.ts";
import type { Book } from "../sheets/book.ts";
import type { Area, Highlight } from "../sheets/highlight.ts";

/**
 * From the lowest band to the highest. Orange against blue, through sand, is told apart by people with any of the common
 * kinds of colour blindness, and each is pale enough for dark text. Colour only repeats what the cell says.
 */
export const BAND_FILLS = [
  "#f2b48a",
  "#f6c5a1",
  "#f9d6ba",
  "#fae5d0",
  "#f7f3e3",
  "#e3eef7",
  "#cbe0f2",
  "#b1d1ec",
  "#97c1e5",
] as const;

/** The text in every band's cell. */
export const BAND_INK = "#1f2933";

/** The fill of a band: the lowest and the highest at the ends, the others between them at equal steps. */
export function bandFill(index: number, bands: number): string {
  const last = BAND_FILLS.length - 1;
  const at = bands < 2 ? last : Math.round((index * last) / (bands - 1));
  return BAND_FILLS[at] as string;
}

/**
 * A rule for each band of a column. A cell without a band has none, so who is held looks like any other cell. A label that
 * begins with = would be a formula to Sheets, so it has no colour.
 *
 * @param bands Lowest first.
 */
export function bandHighlights(bands: readonly Pick<Band, "label">[], area: Area): readonly Highlight[] {
  return bands.flatMap(({ label }, index) =>
    label.startsWith("=")
      ? []
      : [{ kind: "text" as const, area, text: label, fill: bandFill(index, bands.length), ink: BAND_INK }],
  );
}

const FILLS: ReadonlySet<string> = new Set(BAND_FILLS);

/** Is a rule one that colours bands and has not been changed by anybody? */
export function isBandHighlight(one: Highlight): boolean {
  return one.kind === "text" && one.ink === BAND_INK && FILLS.has(one.fill);
}

/** Where bands of a tab are coloured by us; null where they are not, or not any more. */
export function colouredArea(book: Book, tab: string): Area | null {
  return book.highlights(tab).find(isBandHighlight)?.area ?? null;
}
