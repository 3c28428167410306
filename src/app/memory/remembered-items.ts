import type { Serials } from '../../core/register/item-codes';
import type { RegisterName } from '../../core/register/register';
import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';

/** What is remembered of the registers between runs. */
export interface RememberedItems {
  /** The highest number of each series of codes: a number is never given again, though its row was deleted. */
  readonly serialsOf: (name: RegisterName) => Serials;
}

interface Stored {
  readonly serials?: { readonly [name in RegisterName]?: readonly (readonly [string, number])[] };
}

const name = 'items';

/** A store holds 500 KB in all; 150 units with four registers take some 12 KB. */
const mostCharacters = 40_000;

export function recallItems(ports: Ports): RememberedItems {
  const { serials = {} } = readLongJson<Stored>(ports, name) ?? {};
  return { serialsOf: (register) => new Map(serials[register] ?? []) };
}

/** Keeps what the registers of this run have given; what is known of others stays. */
export function rememberItems(ports: Ports, serials: ReadonlyMap<RegisterName, Serials>): void {
  if (serials.size === 0) return;
  const before = readLongJson<Stored>(ports, name) ?? {};
  const all = { ...before.serials };
  for (const [register, given] of serials) all[register] = [...given].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify({ ...before, serials: all });
  writeLong(ports, name, text.length > mostCharacters ? '' : text);
}
