import type { Language } from "../model/language.ts";
import type { Table } from "../model/table.ts";
import { textOf } from "../read/fields.ts";
import { RECORD_TAB_COLUMNS } from "../read/records.ts";
import { folded, type WordList, wordFor } from "../read/words/words.ts";
import type { ImportMapping } from "./import-mapping.ts";
import { indexOfColumn } from "./import-presets.ts";

/** One column of what is imported: where it is in the export (−1 where it is computed) and in the tab. */
export interface PlacedColumn {
  /** What it becomes, as the mapping says; empty for a column that is taken over as it is. */
  readonly to: string;
  readonly source: number;
  readonly heading: string;
  /** Its index in the tab. */
  readonly target: number;
}

interface Wanted {
  readonly to: string;
  readonly source: number;
  readonly heading: string;
  /** The headings by which it may be in the tab already. */
  readonly alsoKnownAs: readonly string[];
}

function wantedColumns(mapping: ImportMapping, headers: readonly string[], language: Language): readonly Wanted[] {
  const list: WordList<string> = RECORD_TAB_COLUMNS[mapping.tab];
  const headed = (to: string, source: number): Wanted => {
    const { [to]: words } = list;
    return words
      ? { to, source, heading: wordFor(list, to, language), alsoKnownAs: Object.values(words).flat() }
      : { to, source, heading: to, alsoKnownAs: [] };
  };
  const mapped = mapping.columns.flatMap((column) => {
    const source = indexOfColumn(column, headers);
    return source < 0 ? [] : [headed(column.to, source)];
  });
  const taken = new Set(mapped.map(({ source }) => source));
  const names = new Set(mapped.map(({ heading }) => folded(heading)));
  const spans = mapping.spans
    .filter(({ begin, end }) => [begin, end].every((to) => mapped.some((column) => column.to === to)))
    .map(({ to }) => headed(to, -1));
  const others = headers.flatMap((heading, source) =>
    heading === "" || taken.has(source) || names.has(folded(heading))
      ? []
      : [{ to: "", source, heading, alsoKnownAs: [] }],
  );
  return [...mapped, ...spans, ...others];
}

/** Where each column of an import goes: into the tab's own by any of its words, new ones at the right end. */
export function placeColumns(
  mapping: ImportMapping,
  headers: readonly string[],
  existing: Table | null,
  language: Language,
): readonly PlacedColumn[] {
  const own = (existing?.rows[0] ?? []).map(textOf);
  // A tab of the company's own that counts as this one is filled by what its columns count as.
  const header = (existing?.headings?.slice(0, own.length) ?? own).map(folded);
  const taken = new Set<number>();
  let next = header.length;
  return wantedColumns(mapping, headers, language).map(({ to, source, heading, alsoKnownAs }) => {
    const known = [heading, ...alsoKnownAs].map((word) => header.indexOf(folded(word)));
    const target = known.find((index) => index >= 0 && !taken.has(index)) ?? next++;
    taken.add(target);
    return { to, source, heading, target };
  });
}
