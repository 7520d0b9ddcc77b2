export type PropertyStore = Map<string, string>;

/** Stores by name, as plain data. */
export type KeptProperties = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Script, document and per-user stores of one workbook. */
export class PropertyStores {
  readonly #stores = new Map<string, PropertyStore>();

  store(name: string): PropertyStore {
    const known = this.#stores.get(name) ?? new Map<string, string>();
    this.#stores.set(name, known);
    return known;
  }

  toKeep(): KeptProperties {
    return Object.fromEntries([...this.#stores].map(([name, store]) => [name, Object.fromEntries(store)]));
  }

  restore(kept: KeptProperties): void {
    for (const [name, entries] of Object.entries(kept)) this.#stores.set(name, new Map(Object.entries(entries)));
  }
}
