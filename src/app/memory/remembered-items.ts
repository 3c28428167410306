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
  /** Marks the answers that stand in a unit's own file already. */
  readonly answersOf: (unitCode: string) => string | undefined;
}

interface Stored {
  readonly answers?: { readonly [unitCode: string]: string };
  readonly seen?: { readonly [dutyCode: string]: Day };
  readonly serials?: { readonly [name in RegisterName]?: readonly (readonly [string, number])[] };
}

const name = 'items';

export function recallItems(ports: Ports): RememberedItems {
  const { serials = {}, seen = {}, answers = {} } = readLongJson<Stored>(ports, name) ?? {};
  return {
    serialsOf: (register) => new Map(serials[register] ?? []),
    seenOn: (dutyCode) => seen[dutyCode],
    answersOf: (unitCode) => answers[unitCode],
  };
}

/** Keeps what the registers of this run have given; what is known of others stays. */
export function rememberItems(
  ports: Ports,
  serials: ReadonlyMap<RegisterName, Serials>,
  seen: ReadonlyMap<string, Day>,
): void {
  if (serials.size === 0) return;
  const before = readLongJson<Stored>(ports, name) ?? {};
  const all = { ...before.serials };
  for (const [register, given] of serials) all[register] = [...given].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify({ ...before, serials: all, seen: { ...Object.fromEntries(seen), ...before.seen } });
  writeLong(ports, name, text);
}

/** Keeps which answers have reached the files of these units. */
export function rememberAnswers(ports: Ports, marks: ReadonlyMap<string, string>): void {
  if (marks.size === 0) return;
  const before = readLongJson<Stored>(ports, name) ?? {};
  const text = JSON.stringify({ ...before, answers: { ...before.answers, ...Object.fromEntries(marks) } });
  writeLong(ports, name, text);
}
