import type { Serials } from '../../core/register/item-codes';
import type { RegisterName } from '../../core/register/register';
import type { Day } from '../../core/time/day';
import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';

/** What is remembered of the registers between runs. */
export interface RememberedItems {
  /** The highest number of each series of codes: a number is never given again, though its row was deleted. */
  readonly serialsOf: (name: RegisterName) => Serials;
  /** When each report duty was first seen; undefined for one that no run has seen yet. */
  readonly seenOn: (dutyCode: string) => Day | undefined;
  /** Marks what a unit's own file says of its rows already. */
  readonly rowMarkOf: (unitCode: string) => string | undefined;
  /** Codes of rows that were first typed in the tracker and may have a copy in the file of their unit. */
  readonly copied: ReadonlySet<string>;
}

interface Stored {
  readonly copied?: readonly string[];
  readonly rowMarks?: { readonly [unitCode: string]: string };
  readonly seen?: { readonly [dutyCode: string]: Day };
  readonly serials?: { readonly [name in RegisterName]?: readonly (readonly [string, number])[] };
}

const name = 'items';

export function recallItems(ports: Ports): RememberedItems {
  const { serials = {}, seen = {}, rowMarks = {}, copied = [] } = readLongJson<Stored>(ports, name) ?? {};
  return {
    serialsOf: (register) => new Map(serials[register] ?? []),
    seenOn: (dutyCode) => seen[dutyCode],
    rowMarkOf: (unitCode) => rowMarks[unitCode],
    copied: new Set(copied),
  };
}

/** Keeps what the registers of this run have given; what is known of others stays. */
export function rememberItems(
  ports: Ports,
  serials: ReadonlyMap<RegisterName, Serials>,
  seen: ReadonlyMap<string, Day>,
  copied: readonly string[],
): void {
  if (serials.size === 0) return;
  const before = readLongJson<Stored>(ports, name) ?? {};
  const all = { ...before.serials };
  for (const [register, given] of serials) all[register] = [...given].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify({
    ...before,
    copied,
    serials: all,
    seen: { ...Object.fromEntries(seen), ...before.seen },
  });
  writeLong(ports, name, text);
}

/** Keeps what these units' files were told; undefined where it has not reached the file, or no row is the unit's. */
export function rememberRowMarks(ports: Ports, marks: ReadonlyMap<string, string | undefined>): void {
  if (marks.size === 0) return;
  const before = readLongJson<Stored>(ports, name) ?? {};
  const rowMarks: { [unitCode: string]: string } = { ...before.rowMarks };
  for (const [unitCode, mark] of marks) {
    delete rowMarks[unitCode];
    if (mark !== undefined) rowMarks[unitCode] = mark;
  }
  writeLong(ports, name, JSON.stringify({ ...before, rowMarks }));
}
