import { posix } from "node:path";
import type { RoundtripWorkbook } from "hucre/xlsx";

export type RawParts = ReadonlyMap<string, Uint8Array>;

interface RoundtripState {
  readonly rawEntries: RawParts;
}

/** A link from one part of a file to another, whose path is whole. */
export interface PartLink {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The parts of an opened file as the library keeps them for saving, which it has no other door to. */
export const rawPartsOf = (source: RoundtripWorkbook): RawParts => stateOf(source).state.rawEntries;

/** The workbook with other parts underneath; the one that was opened stays as it is. */
export function withRawParts(source: RoundtripWorkbook, parts: RawParts): RoundtripWorkbook {
  const { key, state } = stateOf(source);
  const changed = { value: { ...state, rawEntries: parts } };
  return Object.create(source, { [key]: changed }) as RoundtripWorkbook;
}

function stateOf(source: RoundtripWorkbook): { key: symbol; state: RoundtripState } {
  const [key] = Object.getOwnPropertySymbols(source);
  const state = key && (source as unknown as Record<symbol, RoundtripState>)[key];
  if (!key || !state) throw new Error("This version of hucre keeps the parts of a file elsewhere.");
  return { key, state };
}

export const textOf = (parts: RawParts, path: string): string => new TextDecoder().decode(parts.get(path));

export const linksPath = (path: string): string => `${posix.dirname(path)}/_rels/${posix.basename(path)}.rels`;

/** Where a part links to. */
export function linksOf(parts: RawParts, path: string): PartLink[] {
  return [...textOf(parts, linksPath(path)).matchAll(LINK)].map(([element]) => ({
    id: attribute(element, "Id"),
    type: posix.basename(attribute(element, "Type")),
    path: posix.join(posix.dirname(path), attribute(element, "Target").replace(/^\/xl\//, "../")),
  }));
}

export const LINK = /<(?:\w+:)?Relationship\b[^>]*>/g;

/** The parts of the sheets in the order of the tabs. */
export function sheetPaths(parts: RawParts): string[] {
  const links = new Map(linksOf(parts, WORKBOOK).map(({ id, path }) => [id, path]));
  const sheets = [...textOf(parts, WORKBOOK).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  return sheets.map(([element]) => links.get(/\s\w+:id="([^"]*)"/.exec(element)?.[1] ?? "") ?? "");
}

const WORKBOOK = "xl/workbook.xml";

/** The charts of a sheet in the order in which they are drawn, and the drawing that has them. */
export function chartPartsOf(parts: RawParts, sheetPath: string): { drawing: string | undefined; charts: string[] } {
  const drawing = linksOf(parts, sheetPath).find(({ type }) => type === "drawing")?.path;
  if (drawing === undefined) return { drawing, charts: [] };
  const links = new Map(linksOf(parts, drawing).map(({ id, path }) => [id, path]));
  const ids = [...textOf(parts, drawing).matchAll(/<(?:\w+:)?chart\s[^>]*?\w+:id="([^"]*)"/g)].map(([, id = ""]) => id);
  return { drawing, charts: [...new Set(ids)].flatMap((id) => links.get(id) ?? []) };
}

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1] ?? "";
