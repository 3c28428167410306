import type { Moment } from '../core/day';
import type { Ports } from './ports';

const property = 'lastGoodRun';

/** Notes that the daily run reached its end. */
export function rememberGoodRun(ports: Ports, at: Moment): void {
  ports.store.write({ [property]: String(at) });
}

export function lastGoodRun(ports: Ports): Moment | undefined {
  const text = ports.store.readAll()[property];
  return text === undefined ? undefined : Number(text);
}
