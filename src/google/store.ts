import type { StorePort } from '../app/ports/ports';

/** Document properties: every editor's `onEdit` may read them without authorisation. Read once an execution: a reading takes some 30 ms. */
export function createStorePort(): StorePort {
  const properties = () => PropertiesService.getDocumentProperties();
  let known: Record<string, string> | undefined;
  const readAll = () => {
    known ??= properties().getProperties();
    return known;
  };
  return {
    readAll,
    write: (values) => {
      if (Object.keys(values).length === 0) return;
      properties().setProperties({ ...values });
      if (known !== undefined) Object.assign(known, values);
    },
    remove: (names) => {
      for (const name of names) {
        properties().deleteProperty(name);
        if (known !== undefined) delete known[name];
      }
    },
  };
}
