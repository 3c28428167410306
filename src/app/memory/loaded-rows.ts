import type { Ports } from '../ports/ports';

const property = 'loadedRows';

/** How many rows wait hidden below the master for a run's last batch to show them; 0 mostly. */
export function countLoadedRows(ports: Ports): number {
  return Number(ports.store.readAll()[property] ?? 0);
}

export function rememberLoadedRows(ports: Ports, count: number): void {
  ports.store.write({ [property]: String(count) });
}

export function forgetLoadedRows(ports: Ports): void {
  if (ports.store.readAll()[property] !== undefined) ports.store.remove([property]);
}
