import { CACHE_ITEMS } from '../accounting/limits';
import type { Clock } from './clock';

/** Text by key, by store: `script`, `document:<spreadsheet id>`, `user:<e-mail>`. */
export interface PropertyStores {
  get(store: string): Map<string, string>;
  toJson(): Record<string, Record<string, string>>;
}

export function createPropertyStores(
  initial: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): PropertyStores {
  const stores = new Map(Object.entries(initial).map(([name, values]) => [name, new Map(Object.entries(values))]));
  return {
    get: (name) => {
      let store = stores.get(name);
      if (store === undefined) {
        store = new Map();
        stores.set(name, store);
      }
      return store;
    },
    toJson: () => {
      const filled = [...stores].filter(([, store]) => store.size > 0).sort(([a], [b]) => (a < b ? -1 : 1));
      return Object.fromEntries(filled.map(([name, store]) => [name, Object.fromEntries([...store].sort())]));
    },
  };
}

interface CacheItem {
  readonly value: string;
  readonly until: number;
}

/** The same for `CacheService`: items expire by the clock, and the oldest go when there are too many. */
export interface CacheStores {
  read(store: string, key: string): string | undefined;
  write(store: string, key: string, value: string, seconds: number): void;
  remove(store: string, key: string): void;
  toJson(): Record<string, Record<string, CacheItem>>;
}

export function createCacheStores(
  clock: Clock,
  initial: Readonly<Record<string, Readonly<Record<string, CacheItem>>>> = {},
): CacheStores {
  const stores = new Map(Object.entries(initial).map(([name, items]) => [name, new Map(Object.entries(items))]));
  const isAlive = (item: CacheItem) => item.until > clock.now();
  return {
    read: (name, key) => {
      const item = stores.get(name)?.get(key);
      return item !== undefined && isAlive(item) ? item.value : undefined;
    },
    write: (name, key, value, seconds) => {
      const store = stores.get(name) ?? new Map<string, CacheItem>();
      stores.set(name, store);
      store.delete(key);
      store.set(key, { value, until: clock.now() + seconds * 1000 });
      for (const oldest of store.keys()) {
        if (store.size <= CACHE_ITEMS) break;
        store.delete(oldest);
      }
    },
    remove: (name, key) => {
      stores.get(name)?.delete(key);
    },
    toJson: () => {
      const alive = [...stores].map(([name, store]) => [name, [...store].filter(([, item]) => isAlive(item))] as const);
      return Object.fromEntries(
        alive.filter(([, items]) => items.length > 0).map(([name, items]) => [name, Object.fromEntries(items)]),
      );
    },
  };
}
