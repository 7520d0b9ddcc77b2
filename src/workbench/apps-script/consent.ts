const BASE = "https://www.googleapis.com/auth/";

/** Scopes without which an add-on for Sheets does not even start: nobody can withhold them and still see its menu. */
const NEEDED_TO_START = new Set([`${BASE}spreadsheets.currentonly`, `${BASE}script.container.ui`]);

/** A scope in full: the platform's lists name all of them by address. */
export const scope = (name: string): string => `${BASE}${name}`;

/** What a user lets the script do: of what the manifest declares, all or only a part ("granular consent"). */
export class Consent {
  readonly #declared: ReadonlySet<string> | null;
  readonly #isPartial: () => boolean;
  readonly #given = new Set<string>();

  /** `isPartial`: whether the user left the boxes unticked that an add-on can start without. */
  constructor(declared: readonly string[] | null, isPartial: () => boolean) {
    this.#declared = declared && new Set(declared);
    this.#isPartial = isPartial;
  }

  declares(name: string): boolean {
    return this.#declared === null || this.#declared.has(name);
  }

  has(name: string): boolean {
    return this.declares(name) && (!this.#isPartial() || NEEDED_TO_START.has(name) || this.#given.has(name));
  }

  give(names: readonly string[]): void {
    for (const name of names) this.#given.add(name);
  }

  /** All that the manifest declares. */
  get declared(): string[] {
    return [...(this.#declared ?? [])];
  }
}
