import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Options } from "../../apps-script/charts/chart-options.ts";
import type { KeptProperties } from "../../apps-script/property-stores.ts";
import type { ProtectionRecord } from "../../apps-script/protection-record.ts";
import type { Update } from "./collaboration.ts";
import { lockFolder } from "./folder-lock.ts";

/** The file that a workbook came from. */
export interface SourceFile {
  /** Absolute; null for a file that a browser sent. */
  readonly path: string | null;
  readonly modifiedMs: number | null;
}

/** A workbook as it is kept between two runs of the server. */
export interface KeptWorkbook {
  readonly name: string;
  readonly source: SourceFile | null;
  readonly timeZone: string;
  readonly activeTab: string | null;
  readonly modelData: { readonly revisionId?: string };
  readonly properties: KeptProperties;
  readonly protections: readonly ProtectionRecord[];
  /** By chart; absent in folders of earlier versions. */
  readonly chartOptions?: readonly (readonly [id: string, options: Options])[];
}

const KEPT_EARLIER = 20;

/**
 * One workbook on disk: its state at some moment, replaced as a whole, and a journal of what changed since, written
 * before any browser is told that the change was taken. Whatever ends the process, both together are the workbook.
 */
export class WorkbookFolder {
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
    mkdirSync(this.#current, { recursive: true });
    lockFolder(root);
  }

  load(): { kept: KeptWorkbook; changes: Update[]; sourceBytes: Uint8Array | undefined } | undefined {
    if (!existsSync(this.#file("workbook.json"))) return undefined;
    const kept = JSON.parse(readFileSync(this.#file("workbook.json"), "utf8")) as KeptWorkbook;
    return {
      kept,
      changes: changesAfter(kept.modelData.revisionId, this.#journal()),
      sourceBytes: existsSync(this.#file("source.xlsx")) ? readFileSync(this.#file("source.xlsx")) : undefined,
    };
  }

  append(change: Update): void {
    appendFileSync(this.#file("journal.ndjson"), `${JSON.stringify(change)}\n`);
  }

  save(kept: KeptWorkbook): void {
    replaceFile(this.#file("workbook.json"), JSON.stringify(kept));
    // Changes that are in the state already are passed over, should the process end before this line.
    replaceFile(this.#file("journal.ndjson"), "");
  }

  keepSource(bytes: Uint8Array): void {
    replaceFile(this.#file("source.xlsx"), bytes);
  }

  /** Lays the workbook aside, to make room for another. */
  archive(): void {
    if (!existsSync(this.#file("workbook.json"))) return;
    const earlier = join(this.#root, "earlier");
    mkdirSync(earlier, { recursive: true });
    renameSync(this.#current, join(earlier, new Date().toISOString().replaceAll(":", "-")));
    mkdirSync(this.#current, { recursive: true });
    for (const name of readdirSync(earlier).sort().slice(0, -KEPT_EARLIER)) {
      rmSync(join(earlier, name), { recursive: true });
    }
  }

  /** The last line may be unfinished: its sender was never told that it was taken, and sends it again. */
  #journal(): Update[] {
    if (!existsSync(this.#file("journal.ndjson"))) return [];
    const lines = readFileSync(this.#file("journal.ndjson"), "utf8").split("\n");
    return lines.slice(0, -1).map((line) => JSON.parse(line) as Update);
  }

  get #current(): string {
    return join(this.#root, "workbook");
  }

  #file(name: string): string {
    return join(this.#current, name);
  }
}

function changesAfter(revision: string | undefined, journal: readonly Update[]): Update[] {
  const known = journal.findIndex(({ nextRevisionId }) => nextRevisionId === revision);
  const rest = journal.slice(known + 1);
  const isNext = rest[0]?.serverRevisionId === (revision ?? "START_REVISION");
  return isNext ? rest : [];
}

function replaceFile(path: string, content: Uint8Array | string): void {
  const unfinished = `${path}.unfinished`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
