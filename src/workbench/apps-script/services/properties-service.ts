import type { PropertyStore } from "../property-stores.ts";
import { Service, signatureError } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

const VALUE_LIMIT_BYTES = 9 * 1024;
const STORE_LIMIT_BYTES = 500 * 1024;

export class PropertiesService extends Service {
  readonly serviceName = "PropertiesService";
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  getScriptProperties(): Properties {
    return this.#properties("script");
  }

  getDocumentProperties(): Properties {
    return this.#properties("document");
  }

  /** In a custom function this is the store of the file's owner, whoever looks at the cell. */
  getUserProperties(): Properties {
    const { state, authMode, userEmail } = this.context;
    return this.#properties(`user ${authMode === "CUSTOM_FUNCTION" ? state.ownerEmail : userEmail}`);
  }

  #properties(name: string): Properties {
    return new Properties(this.context.state.properties.store(name));
  }
}

export class Properties extends Service {
  readonly serviceName = "Properties";
  readonly store: PropertyStore;

  constructor(store: PropertyStore) {
    super();
    this.store = store;
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  setProperty(key: string, value: unknown): this {
    if (value === null || value === undefined)
      throw signatureError("PropertiesService.Properties.setProperty", [key, value]);
    const text = String(value);
    if (byteLength(text) > VALUE_LIMIT_BYTES) throw new Error("Argument too large: value");
    if (this.#sizeWith(key, text) > STORE_LIMIT_BYTES) {
      throw new Error("You have exceeded the property storage quota. Please remove some properties and try again.");
    }
    this.store.set(key, text);
    return this;
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    if (deleteAllOthers) this.store.clear();
    for (const [key, value] of Object.entries(properties)) this.setProperty(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }

  #sizeWith(key: string, value: string): number {
    let size = byteLength(key) + byteLength(value);
    for (const [otherKey, other] of this.store) if (otherKey !== key) size += byteLength(otherKey) + byteLength(other);
    return size;
  }
}

const byteLength = (text: string): number => Buffer.byteLength(text, "utf8");
