import { Service } from "../service.ts";
import type { ServiceContext } from "../service-context.ts";

const KEY_LIMIT = 250;
const VALUE_LIMIT_BYTES = 100 * 1024;
const ITEM_LIMIT = 1000;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

export class CacheService extends Service {
  readonly serviceName = "CacheService";
  readonly context: ServiceContext;

  constructor(context: ServiceContext) {
    super();
    this.context = context;
  }

  getScriptCache(): Cache {
    return new Cache(this.context, "script");
  }

  getDocumentCache(): Cache {
    return new Cache(this.context, "document");
  }

  getUserCache(): Cache {
    return new Cache(this.context, `user ${this.context.userEmail}`);
  }
}

class Cache extends Service {
  readonly serviceName = "Cache";
  readonly context: ServiceContext;
  readonly prefix: string;

  constructor(context: ServiceContext, scope: string) {
    super();
    this.context = context;
    this.prefix = `${scope}\n`;
  }

  get(key: string): string | null {
    const item = this.context.state.cache.get(this.prefix + key);
    return item && item.expiresAt > Date.now() ? item.value : null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const).filter(([, value]) => value !== null);
    return Object.fromEntries(found) as Record<string, string>;
  }

  put(key: string, value: unknown, expirationInSeconds = DEFAULT_SECONDS): null {
    const text = String(value);
    if (key.length > KEY_LIMIT) throw new Error("Argument too large: key");
    if (Buffer.byteLength(text, "utf8") > VALUE_LIMIT_BYTES) throw new Error("Argument too large: value");
    const seconds = Math.min(Math.max(expirationInSeconds, 1), LONGEST_SECONDS);
    const { cache } = this.context.state;
    cache.delete(this.prefix + key);
    cache.set(this.prefix + key, { value: text, expiresAt: Date.now() + seconds * 1000 });
    this.#dropOldest();
    return null;
  }

  putAll(values: Record<string, unknown>, expirationInSeconds = DEFAULT_SECONDS): null {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
    return null;
  }

  remove(key: string): null {
    this.context.state.cache.delete(this.prefix + key);
    return null;
  }

  removeAll(keys: readonly string[]): null {
    for (const key of keys) this.remove(key);
    return null;
  }

  #dropOldest(): void {
    const own = [...this.context.state.cache.keys()].filter((key) => key.startsWith(this.prefix));
    for (const key of own.slice(0, Math.max(own.length - ITEM_LIMIT, 0))) this.context.state.cache.delete(key);
  }
}
