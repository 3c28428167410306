import type { Ports } from '../ports/ports';

const property = 'frozenMoney';

/** @param code of the newest frozen report; '' where there is none, or it holds no amounts. */
export function rememberFrozenMoney(ports: Ports, code: string): void {
  const kept = ports.store.readAll()[property];
  if (code === '' && kept !== undefined) ports.store.remove([property]);
  if (code !== '' && kept !== code) ports.store.write({ [property]: code });
}

/** undefined when there is none. */
export function recallFrozenMoney(ports: Ports): string | undefined {
  return ports.store.readAll()[property];
}
