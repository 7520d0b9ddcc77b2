import type { Update } from "./collaboration.ts";
import type { KeptWorkbook, WorkbookFolder } from "./workbook-folder.ts";

const QUIET_MS = 5_000;
const LONGEST_JOURNAL = 500;

/** Keeps the journal short: after a while without changes, or after many, the whole state is written anew. */
export class AutoSave {
  readonly #folder: WorkbookFolder;
  readonly #state: () => KeptWorkbook;
  #changes = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: WorkbookFolder, state: () => KeptWorkbook) {
    this.#folder = folder;
    this.#state = state;
  }

  append(change: Update): void {
    this.#folder.append(change);
    this.#changes++;
    this.soon();
  }

  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.now(), this.#changes >= LONGEST_JOURNAL ? 0 : QUIET_MS);
    this.#timer.unref();
  }

  now(): null {
    clearTimeout(this.#timer);
    this.#folder.save(this.#state());
    this.#changes = 0;
    return null;
  }
}
