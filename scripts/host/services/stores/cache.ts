import {
  CACHE_DEFAULT_SECONDS,
  CACHE_KEY_CHARACTERS,
  CACHE_MAX_SECONDS,
  CACHE_VALUE_BYTES,
} from '../../accounting/limits';
import type { ClassDefinition } from '../../bridge/class-definition';
import { ServiceError } from '../../runs/exceptions';
import { IN_DOCUMENT } from '../scopes';
import type { ServiceHost } from '../service-host';
import { byteLength } from '../utilities/bytes';

/** https://developers.google.com/apps-script/reference/cache/cache */
export class CacheStore {
  readonly #host: ServiceHost;
  readonly #name: string;

  constructor(host: ServiceHost, name: string) {
    this.#host = host;
    this.#name = name;
  }

  get(key: string): string | null {
    return this.#host.workspace.cache.read(this.#name, checkedKey(key)) ?? null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of Array.from(keys, String)) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  /** Gives null, where others of the kind give nothing. */
  put(key: string, value: string, seconds = CACHE_DEFAULT_SECONDS): null {
    if (byteLength(value) > CACHE_VALUE_BYTES) throw new ServiceError('Argument too large: value');
    if (seconds < 1 || seconds > CACHE_MAX_SECONDS) throw new ServiceError(`Invalid argument: ${seconds}`);
    this.#host.workspace.cache.write(this.#name, checkedKey(key), value, seconds);
    return null;
  }

  putAll(values: Readonly<Record<string, unknown>>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, String(value), seconds);
  }

  remove(key: string): void {
    this.#host.workspace.cache.remove(this.#name, checkedKey(key));
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(String(key));
  }
}

function checkedKey(key: string): string {
  if (key.length > CACHE_KEY_CHARACTERS) throw new ServiceError('Argument too large: key');
  return key;
}

/** https://developers.google.com/apps-script/reference/cache/cache-service */
export class CacheServiceDoor {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  getDocumentCache(): CacheStore {
    return new CacheStore(this.#host, `document:${this.#host.workspace.openId}`);
  }

  getScriptCache(): CacheStore {
    return new CacheStore(this.#host, 'script');
  }

  getUserCache(): CacheStore {
    return new CacheStore(this.#host, `user:${this.#host.execution.user}`);
  }
}

export const cacheClass: ClassDefinition = {
  type: 'Cache.Cache',
  name: 'Cache',
  of: CacheStore,
  effects: 'aside',
  needs: () => IN_DOCUMENT,
};

export const cacheServiceClass: ClassDefinition = {
  type: 'Cache.CacheService',
  name: 'CacheService',
  of: CacheServiceDoor,
  effects: undefined,
  needs: () => IN_DOCUMENT,
};
