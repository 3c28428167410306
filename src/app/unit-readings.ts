import type { UnitOutcome } from '../core/consolidate/outcome';
import type { Moment } from '../core/day';
import { readLongJson, writeLong } from './long-store';
import type { Ports } from './ports';

const name = 'readings';

/** When each unit's table was last read whole, by unit code: the age of rows that stand in the master without it. */
export type UnitReadings = Readonly<Record<string, Moment>>;

export function recallReadings(ports: Ports): UnitReadings {
  return readLongJson<UnitReadings>(ports, name) ?? {};
}

export function rememberReadings(ports: Ports, readings: UnitReadings): void {
  writeLong(ports, name, JSON.stringify(readings));
}

/** Notes the units that this run read whole. */
export function rememberOutcomes(ports: Ports, outcomes: readonly UnitOutcome[]): void {
  const readings: Record<string, Moment> = { ...recallReadings(ports) };
  for (const outcome of outcomes) if (outcome.kind === 'read') readings[outcome.unitCode] = outcome.readAt;
  rememberReadings(ports, readings);
}
