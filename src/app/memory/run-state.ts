import type { Ports } from '../ports/ports';
import { continuingFunction } from '../ports/trigger-table';

/** A run that stopped for want of time and goes on by itself. */
export type RunKind = 'consolidate' | 'daily';

const property = 'run';
const minutesUntilNext = 1;

/** A run that has stopped so often gets nowhere: it ends with what it has. */
const mostStops = 60;

/** What a waiting run was started as; undefined when none waits. */
export function waitingRun(ports: Ports): RunKind | undefined {
  const [kind] = (ports.store.readAll()[property] ?? '').split(' ');
  return kind === 'daily' || kind === 'consolidate' ? kind : undefined;
}

/** False once a run has stopped so often that it must end with what it has. */
export function mayStopAgain(ports: Ports): boolean {
  return countStops(ports) < mostStops;
}

function countStops(ports: Ports): number {
  return Number((ports.store.readAll()[property] ?? '').split(' ')[1] ?? 0);
}

/** Lets the run wait, and go on through exactly one trigger. A used one-off trigger stays in Google's list: they go first. */
export function letRunWait(ports: Ports, kind: RunKind): void {
  ports.store.write({ [property]: `${kind} ${countStops(ports) + 1}` });
  removeTriggers(ports);
  ports.triggers.createOnce(continuingFunction, minutesUntilNext);
}

/** No run waits any more: its mark and its trigger go. */
export function endWaiting(ports: Ports): void {
  if (ports.store.readAll()[property] === undefined) return;
  removeTriggers(ports);
  ports.store.remove([property]);
}

function removeTriggers(ports: Ports): void {
  const own = ports.triggers.list().filter(({ functionName }) => functionName === continuingFunction);
  if (own.length > 0) ports.triggers.remove(own.map(({ id }) => id));
}
