import type { SharedFiles } from "../../sheets/shared-files.ts";
import { contentOf, type Shareable, type ShareKind, type ShareTarget } from "./share-plan.ts";
import { fileIdOf, type SharedEntry } from "./shared-list.ts";

/** How files are made. */
export interface ShareChoices {
  readonly kind: ShareKind;
  readonly withPay: boolean;
  /** Does Google tell the viewers by e-mail? */
  readonly isTold: boolean;
  /** Where the History tab has the promotion flags. */
  readonly flagColumn: number;
  /** How the list says that pay is in a file. */
  readonly payWord: string;
  readonly now: string;
}

/** What came of one file. */
export interface ShareOutcome {
  readonly key: string;
  readonly entry: SharedEntry | null;
  /** What Google said; empty where all went well. */
  readonly why: string;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const isOf = (entry: SharedEntry, kind: ShareKind, key: string): boolean =>
  kind === "person" ? entry.person === key : entry.person === "" && entry.team === key;

/** The row of a person or a team in the list. */
export function entryOf(entries: readonly SharedEntry[], kind: ShareKind, key: string): SharedEntry | undefined {
  return entries.find((entry) => isOf(entry, kind, key));
}

/** The link of a row that may be used again: one that stands at two rows would bring two people into one file. */
function ownLink(entries: readonly SharedEntry[], known: SharedEntry | undefined): string {
  const id = fileIdOf(known?.file ?? "");
  return known && entries.filter(({ file }) => fileIdOf(file) === id).length === 1 ? known.file : "";
}

/**
 * Makes a file or renews the one there is. Whoever is not to see it loses it before anything is written, so that a link
 * which was edited in the list shows nobody's results to anybody else.
 */
function made(
  files: SharedFiles,
  shareable: Shareable,
  target: ShareTarget,
  known: string,
  choices: ShareChoices,
): string {
  const content = contentOf(shareable, choices.kind, target, choices);
  const id = fileIdOf(known);
  const viewers = target.viewer === null ? [] : [target.viewer];
  if (id !== null && files.keepViewers(id, viewers) && files.replace(id, content)) return known;
  return files.create(content).url;
}

/** Makes or renews the file of one target; nobody new can see it yet. */
export function makeFile(
  files: SharedFiles,
  shareable: Shareable,
  target: ShareTarget,
  entries: readonly SharedEntry[],
  choices: ShareChoices,
): ShareOutcome {
  const { kind, withPay, payWord, now } = choices;
  const known = entryOf(entries, kind, target.key);
  try {
    const file = made(files, shareable, target, ownLink(entries, known), choices);
    const entry = {
      period: shareable.closed.period.id,
      person: kind === "person" ? target.key : "",
      team: kind === "team" ? target.key : "",
      name: kind === "person" ? target.name : "",
      file,
      viewers: known?.file === file && known.viewers === target.viewer ? known.viewers : "",
      sharedAt: now,
      pay: kind === "person" || withPay ? payWord : "",
      fingerprint: shareable.closed.fingerprints.results,
    };
    return { key: target.key, entry, why: "" };
  } catch (error) {
    return { key: target.key, entry: null, why: reasonOf(error) };
  }
}

/** Lets the one viewer see the file, and nobody else. */
export function openTo(
  files: SharedFiles,
  { key, entry, why }: ShareOutcome,
  viewer: string | null,
  isTold: boolean,
): ShareOutcome {
  const id = entry && fileIdOf(entry.file);
  if (!entry || !id || viewer === null) return { key, entry, why };
  try {
    files.addViewer(id, viewer, isTold && entry.viewers !== viewer);
    return { key, entry: { ...entry, viewers: viewer }, why };
  } catch (error) {
    return { key, entry, why: reasonOf(error) };
  }
}

/** Takes a file away from everybody but its owner. */
export function takeBack(files: SharedFiles, entry: SharedEntry): ShareOutcome {
  const id = fileIdOf(entry.file);
  const key = entry.person || entry.team;
  try {
    if (id !== null) files.keepViewers(id, []);
    return { key, entry: { ...entry, viewers: "" }, why: "" };
  } catch (error) {
    return { key, entry, why: reasonOf(error) };
  }
}
