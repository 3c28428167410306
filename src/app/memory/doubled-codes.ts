import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';

const name = 'doubled';

/** Keeps which codes several rows bore when the master last took them: which of these rows is the original nobody can say but people. */
export function rememberDoubled(ports: Ports, codes: ReadonlySet<string>): void {
  writeLong(ports, name, JSON.stringify([...codes].sort()));
}

/** Of a tracker whose last consolidation did not keep them, any code may be such a one. */
export function recallDoubled(ports: Ports): (code: string) => boolean {
  const codes = readLongJson<readonly string[]>(ports, name);
  if (codes === undefined) return () => true;
  const doubled = new Set(codes);
  return (code) => doubled.has(code);
}
