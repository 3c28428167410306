import type { StorePort } from '../app/ports';

/** Document properties: every editor's `onEdit` may read them without authorisation. */
export function createStorePort(): StorePort {
  const properties = () => PropertiesService.getDocumentProperties();
  return {
    readAll: () => properties().getProperties(),
    write: (values) => {
      if (Object.keys(values).length > 0) properties().setProperties({ ...values });
    },
    remove: (names) => {
      for (const name of names) properties().deleteProperty(name);
    },
  };
}
