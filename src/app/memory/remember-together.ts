import type { Ports, StorePort } from '../ports/ports';

/** Carries out what `remember` writes to the store in one call at its end: a run that is cut off has remembered all of it or nothing. */
export function rememberTogether(ports: Ports, remember: (ports: Ports) => void): void {
  const stored = ports.store.readAll();
  const view: Record<string, string> = { ...stored };
  const changed: Record<string, string> = {};
  const store: StorePort = {
    readAll: () => view,
    write: (values) => {
      Object.assign(view, values);
      Object.assign(changed, values);
    },
    remove: (names) => {
      for (const name of names) {
        delete view[name];
        delete changed[name];
      }
    },
  };
  remember({ ...ports, store });
  const removed = Object.keys(stored).filter((name) => view[name] === undefined);
  ports.store.write(changed);
  if (removed.length > 0) ports.store.remove(removed);
}
