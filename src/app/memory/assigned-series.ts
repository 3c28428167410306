import { splitSerial } from '../../core/codes/code-form';
import { nothingKnown } from '../../core/codes/known-task';
import { highestSerials } from '../../core/codes/task-code';
import type { Task } from '../../core/tasks/task';
import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';

const name = 'assigned';

/** Keeps how far each series of codes has come in the master: what it holds was assigned, and its unit may not change it by itself. */
export function rememberAssigned(ports: Ports, tasks: readonly Task[]): void {
  const text = JSON.stringify([...highestSerials(tasks, nothingKnown)].sort());
  writeLong(ports, name, text);
}

/** Whether the master has a task of this code, as far as an edit can tell without reading it. */
export function recallAssigned(ports: Ports): (code: string) => boolean {
  const serials = new Map(readLongJson<readonly (readonly [string, number])[]>(ports, name) ?? []);
  return (code) => {
    const parts = splitSerial(code);
    return parts !== undefined && parts.serial <= (serials.get(parts.series) ?? 0);
  };
}
