import { isOpen } from '../tasks/status';
import type { Task, TaskKey } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';
import { cellText } from '../tasks/task-text';
import { civilOf, yearOf } from '../time/day';
import type { Cell } from '../values/cell';
import type { AssignmentRow } from './plan-assignments';

/** A row of `Giao việc` for a task that is to go on: its document and its deadline are a person's to give. */
export type RolledRow = { readonly [key in TaskKey | 'rolledFrom' | 'assignedAt' | 'result']?: Cell };

export interface RollOver {
  /** Tasks of this year and earlier ones are rolled over. */
  readonly year: number;
  readonly rows: readonly RolledRow[];
  /** Open tasks that stand in `Giao việc` already. */
  readonly standing: number;
  /** Open tasks without one clear lead: to whom they would be given is not known. */
  readonly withoutLead: number;
}

/** Until this month the year that has ended is meant. */
const lastMonthOfOldYear = 6;

/** Open tasks whose last day lies in the year or before, each once. */
export function planRollOver(
  tasks: readonly Task[],
  standing: readonly AssignmentRow[],
  { settings, today, lineage }: TaskContext,
): RollOver {
  const { year: thisYear, month } = civilOf(today);
  const year = settings.reportYear ?? (month <= lastMonthOfOldYear ? thisYear - 1 : thisYear);
  const taken = new Set(standing.map(({ cells }) => cellText(cells.rolledFrom)));
  const due = tasks.filter(
    ({ code, status, lastDay }) =>
      code !== '' &&
      isOpen(status) &&
      lastDay !== undefined &&
      yearOf(lastDay) <= year &&
      lineage?.isRolled(code) !== true,
  );
  const fresh = due.filter(({ code }) => !taken.has(code));
  const rows = fresh.flatMap((task): RolledRow[] => {
    const [lead] = task.lead;
    if (task.lead.length !== 1 || lead?.kind !== 'one') return [];
    const { title, field, partners, deliverable } = task.cells;
    return [{ title, field, partners, deliverable, lead: lead.unit.name, rolledFrom: task.code }];
  });
  return { year, rows, standing: due.length - fresh.length, withoutLead: fresh.length - rows.length };
}
