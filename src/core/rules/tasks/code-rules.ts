import type { CodeHolders } from '../../codes/code-holders';
import type { KnownTasks } from '../../codes/known-task';
import type { Task } from '../../tasks/task';
import type { RuleRun } from '../rule-run';

/** V04: a code means one task, over all units. The row that had it first keeps it; every other row is told which one that is. */
export function codesAreUnique(holders: CodeHolders, run: RuleRun): void {
  for (const { task, holder } of holders.doubles) {
    run.report(task, 'V04', 'code', {
      code: task.code,
      otherRow: holder.rowNumber,
      otherSheet: holder.place.sheetTitle,
      otherUnit: holder.place.unitCode,
    });
  }
}

/** V05: a code, once given, stays with its task, letter by letter. */
export function codesAreKept(tasks: readonly Task[], holders: CodeHolders, run: RuleRun): void {
  const strays = new Map(holders.strayed.map(({ task, knownCode }) => [task, knownCode]));
  for (const task of tasks) {
    const knownCode = strays.get(task) ?? withoutApostrophe(task.code);
    if (task.code !== '' && knownCode !== '' && knownCode !== task.code) {
      run.report(task, 'V05', 'code', { code: task.code, knownCode });
    }
  }
}

/** An apostrophe marks a text where it is typed; one that was pasted into a plain-text cell became part of the code. */
function withoutApostrophe(code: string): string {
  return code.replace(/^['‘’ʼ]+/, '');
}

const childSuffix = /\.\d{1,3}$/;

/** V26: a part is not due after the whole. */
export function childrenPrecedeParents(
  tasks: readonly Task[],
  holders: CodeHolders,
  known: KnownTasks,
  run: RuleRun,
): void {
  for (const task of tasks) {
    if (task.lastDay === undefined || task.code.indexOf('.') < 0 || !childSuffix.test(task.code)) continue;
    if (task.doneOn.kind === 'day' && task.status !== 'unconfirmed') continue;
    const parentCode = task.code.replace(childSuffix, '');
    const parentDay = (holders.findHolder(parentCode) ?? known.get(parentCode))?.lastDay;
    if (parentDay === undefined || task.lastDay <= parentDay) continue;
    run.report(task, 'V26', task.isExtended ? 'extendedTo' : 'dueText', {
      parentCode,
      parentDay,
      childDay: task.lastDay,
    });
  }
}
