export type PropertyStore = Map<string, string>;

/** Script, document and per-user stores of one workbook. */
export class PropertyStores {
  readonly #stores = new Map<string, PropertyStore>();

  store(name: string): PropertyStore {
    const known = this.#stores.get(name) ?? new Map<string, string>();
    this.#stores.set(name, known);
    return known;
  }
}
