import type { Ports } from '../../src/app/ports/ports';

/** One promise of a port: what is done with it, and what must come of it. Answers are JSON, for they may come out of another realm. */
export interface Promised {
  readonly port: keyof Ports;
  readonly promise: string;
  readonly act: (ports: Ports) => unknown;
  readonly expected: unknown;
}
