import { splitSerial } from '../../core/codes/code-form';
import { nothingKnown } from '../../core/codes/known-task';
import { highestSerials } from '../../core/codes/task-code';
import type { Task } from '../../core/tasks/task';
import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';

const name = 'assigned';
/** In place of a series: codes that people brought along have other forms, and no series. */
const ownForm = '';

/** Keeps how far each series of codes has come in the master: what it holds was assigned, and its unit may not change it by itself. */
export function rememberAssigned(ports: Ports, tasks: readonly Task[]): void {
  const serials = highestSerials(tasks, nothingKnown);
  if (tasks.some(({ code }) => code !== '' && splitSerial(code) === undefined)) serials.set(ownForm, 1);
  const text = JSON.stringify([...serials].sort());
  writeLong(ports, name, text);
}

/** How far each series has come, and whether codes of other forms stand in the master; undefined before the first run. */
export function recallAssignedSerials(
  ports: Ports,
): { readonly serials: ReadonlyMap<string, number>; readonly hasOwnForm: boolean } | undefined {
  const kept = readLongJson<readonly (readonly [string, number])[]>(ports, name);
  if (kept === undefined) return undefined;
  const serials = new Map(kept);
  return { serials, hasOwnForm: serials.has(ownForm) };
}

/** Whether the master has a task of this code, as far as an edit can tell without reading it. */
export function recallAssigned(ports: Ports): (code: string) => boolean {
  const known = recallAssignedSerials(ports);
  return (code) => {
    const parts = splitSerial(code);
    return parts !== undefined && parts.serial <= (known?.serials.get(parts.series) ?? 0);
  };
}
