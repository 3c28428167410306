import { spellCode } from '../../core/codes/code-form';
import { type KnownTasks, nothingKnown } from '../../core/codes/known-task';
import { highestSerials } from '../../core/codes/task-code';
import type { Task } from '../../core/tasks/task';
import type { Ports } from '../ports/ports';
import { readLongJson, writeLong } from './long-store';

const name = 'serials';

/** Keeps the highest number of each series of codes, so that an edit never gives a number again whose row was deleted. */
export function rememberSerials(ports: Ports, tasks: readonly Task[], known: KnownTasks): void {
  const text = JSON.stringify([...highestSerials(tasks, known)].sort());
  writeLong(ports, name, text);
}

/** Stands in for the master where it cannot be read: one remembered code for each series. */
export function recallSerials(ports: Ports, unitCode: string): KnownTasks {
  const serials = readLongJson<readonly (readonly [string, number])[]>(ports, name);
  if (serials === undefined) return nothingKnown;
  return new Map(
    serials.map(([series, serial]) => [spellCode(series, serial), { unitCode, title: '', lastDay: undefined }]),
  );
}
