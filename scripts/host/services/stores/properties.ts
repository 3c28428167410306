import { PROPERTY_CALLS_PER_DAY, PROPERTY_STORE_BYTES, PROPERTY_VALUE_BYTES } from '../../accounting/limits';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { ServiceError } from '../../runs/exceptions';
import { IN_DOCUMENT } from '../scopes';
import type { ServiceHost } from '../service-host';
import { byteLength } from '../utilities/bytes';

/** https://developers.google.com/apps-script/reference/properties/properties */
export class PropertyStore {
  readonly #host: ServiceHost;
  readonly #name: string;

  constructor(host: ServiceHost, name: string) {
    this.#host = host;
    this.#name = name;
  }

  deleteAllProperties(): PropertyStore {
    this.#use().clear();
    return this;
  }

  deleteProperty(key: string): PropertyStore {
    this.#use().delete(key);
    return this;
  }

  getKeys(): string[] {
    return [...this.#use().keys()];
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#use());
  }

  getProperty(key: string): string | null {
    return this.#use().get(key) ?? null;
  }

  setProperties(properties: Readonly<Record<string, unknown>>, deleteAllOthers = false): PropertyStore {
    const store = this.#use();
    const next = new Map(deleteAllOthers ? [] : store);
    for (const [key, value] of Object.entries(properties)) next.set(key, String(value));
    assertFits(next);
    store.clear();
    for (const [key, value] of next) store.set(key, value);
    return this;
  }

  setProperty(key: string, value: string): PropertyStore {
    const store = this.#use();
    assertFits(new Map([...store, [key, value]]));
    store.set(key, value);
    return this;
  }

  #use(): Map<string, string> {
    const { execution, workspace } = this.#host;
    if (!workspace.quotas.spend(execution.user, 'properties', PROPERTY_CALLS_PER_DAY, 1)) {
      throw new ServiceError('Service invoked too many times for one day: properties.');
    }
    return workspace.properties.get(this.#name);
  }
}

function assertFits(store: ReadonlyMap<string, string>): void {
  let total = 0;
  for (const [key, value] of store) {
    const size = byteLength(value);
    if (size > PROPERTY_VALUE_BYTES) throw new ServiceError('Argument too large: value');
    total += byteLength(key) + size;
  }
  if (total > PROPERTY_STORE_BYTES) {
    throw new ServiceError(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}

/** https://developers.google.com/apps-script/reference/properties/properties-service */
export class PropertiesServiceDoor {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  getScriptProperties(): PropertyStore {
    return new PropertyStore(this.#host, 'script');
  }

  getDocumentProperties(): PropertyStore {
    return new PropertyStore(this.#host, `document:${this.#host.workspace.openId}`);
  }

  getUserProperties(): PropertyStore {
    return new PropertyStore(this.#host, `user:${this.#host.execution.user}`);
  }
}

export const propertiesClass: ClassDefinition = {
  type: 'Properties.Properties',
  name: 'Properties',
  of: PropertyStore,
  effects: 'aside',
  needs: () => IN_DOCUMENT,
};

export const propertiesServiceClass: ClassDefinition = {
  type: 'Properties.PropertiesService',
  name: 'PropertiesService',
  of: PropertiesServiceDoor,
  effects: effects({}),
  needs: () => IN_DOCUMENT,
};
