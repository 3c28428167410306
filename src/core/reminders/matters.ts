import type { Issue } from '../issues/issue';
import type { Task } from '../tasks/task';
import { hasLadder } from './ladder/current-rung';
import { createRowFilter, dutyMatter, type Matter, type ReportDuty, readMatter } from './matter';

/** All that mails of a day may be about. */
export interface Matters {
  /** By code: every task that someone has to act on, and every report that is due. */
  readonly matters: ReadonlyMap<string, Matter>;
  /** Those with a rung. */
  readonly onLadder: readonly Matter[];
  /** Rows without a code, left out until they have one. */
  readonly uncoded: readonly Task[];
  readonly taskOf: (code: string) => Task | undefined;
}

export function readMatters(input: {
  readonly tasks: readonly Task[];
  readonly issues: readonly Issue[];
  readonly duties?: readonly ReportDuty[];
}): Matters {
  const mayLeave = createRowFilter(input.issues);
  const matters = new Map<string, Matter>();
  const byCode = new Map<string, Task>();
  const onLadder: Matter[] = [];
  const uncoded: Task[] = [];
  for (const task of input.tasks) {
    if (task.code !== '') byCode.set(task.code, task);
    const matter = readMatter(task, mayLeave);
    if (matter === 'noCode' && hasLadder(task.status)) uncoded.push(task);
    if (typeof matter === 'string') continue;
    matters.set(matter.code, matter);
    if (hasLadder(task.status)) onLadder.push(matter);
  }
  for (const duty of input.duties ?? []) {
    const matter = dutyMatter(duty);
    matters.set(matter.code, matter);
    onLadder.push(matter);
  }
  return { matters, onLadder, uncoded, taskOf: (code) => byCode.get(code) };
}
