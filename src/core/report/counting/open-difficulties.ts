import { sourceKey } from '../../documents/source-type';
import type { Task } from '../../tasks/task';
import { areaKey, quarterKey, type Tallies, type TaskCounts } from './count-tasks';
import { createTally } from './tally';

/** A row of `Vướng mắc` that is neither closed nor withdrawn. */
export interface OpenDifficulty {
  /** '' where no unit is clear. */
  readonly unitCode: string;
  /** '' of one that belongs to no task. */
  readonly taskCode: string;
}

/** Counts difficulties by their rows instead of by the tasks' cells: under their unit, and in the other breakdowns under their task. */
export function addOpenDifficulties(
  counts: TaskCounts,
  tasks: readonly Task[],
  difficulties: readonly OpenDifficulty[],
): void {
  const { byUnit, byField, byDocument, bySource, byQuarter, byArea } = counts;
  const tallies = [byUnit, byField, byDocument, bySource, byQuarter, byArea];
  for (const tally of tallies.flatMap((some) => [...(some?.values() ?? [])])) tally.openDifficulties = 0;
  const byCode = new Map(tasks.map((task) => [task.code, task]));
  for (const { unitCode, taskCode } of difficulties) {
    const task = taskCode === '' ? undefined : byCode.get(taskCode);
    add(counts.byUnit, unitCode);
    add(counts.byField, task?.fields[0] ?? '');
    add(counts.byDocument, task?.document?.symbol ?? task?.symbols[0] ?? '');
    add(counts.bySource, sourceKey(task?.document?.sourceType ?? ''));
    add(counts.byQuarter, quarterKey(task?.lastDay));
    if (byArea !== undefined) add(byArea, task === undefined ? '' : areaKey(task));
  }
}

function add(tallies: Tallies, key: string): void {
  const tally = tallies.get(key) ?? createTally(key);
  tallies.set(key, tally);
  tally.openDifficulties += 1;
}
