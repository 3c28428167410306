import type { CodeHolders } from '../../codes/code-holders';
import type { Unit } from '../../directory/unit';
import { isCounted } from '../../tasks/status';
import type { Task } from '../../tasks/task';
import { compareStanding } from '../../tasks/task-order';
import type { RuleRun } from '../rule-run';
import { hashTitle, titleGist } from './title-gist';

/**
 * V06: two rows of one lead unit with the same last day whose titles say the same but for accents, punctuation, order and filler words.
 * A title that comes back with another deadline is the next report of a series, and a task given to every commune has other leads.
 */
export function titlesDiffer(tasks: readonly Task[], holders: CodeHolders, run: RuleRun): void {
  if (!run.isOn('V06')) return;
  const firstByHash = new Map<number, Task>();
  const alike = new Map<number, Task[]>();
  for (const task of tasks) {
    if (!isCounted(task.status) || task.title === '') continue;
    const hash = hashTitle(task.title, (task.lastDay ?? 0) * 4096 + (leadUnit(task)?.rowNumber ?? 0));
    const first = firstByHash.get(hash);
    if (first === undefined) {
      firstByHash.set(hash, task);
      continue;
    }
    const group = alike.get(hash);
    if (group === undefined) alike.set(hash, [first, task]);
    else group.push(task);
  }
  if (alike.size === 0) return;
  const copies = new Set(holders.doubles.map(({ task }) => task));
  for (const group of alike.values()) reportAlike(group, copies, run);
}

/** Hashes only suggest; the words, the lead and the day decide. */
function reportAlike(group: readonly Task[], copies: ReadonlySet<Task>, run: RuleRun): void {
  const firstByKey = new Map<string, Task>();
  for (const task of [...group].sort(compareStanding)) {
    const gist = titleGist(task.title);
    if (gist === '') continue;
    const key = `${leadUnit(task)?.code ?? task.place.unitCode}\n${task.lastDay ?? ''}\n${gist}`;
    const first = firstByKey.get(key);
    if (first === undefined) {
      firstByKey.set(key, task);
    } else if (!copies.has(task)) {
      run.report(task, 'V06', 'title', {
        otherCode: first.code,
        otherRow: first.rowNumber,
        otherSheet: first.place.sheetTitle,
      });
    }
  }
}

function leadUnit(task: Task): Unit | undefined {
  const lead = task.lead.length === 1 ? task.lead[0] : undefined;
  return lead?.kind === 'one' ? lead.unit : undefined;
}
