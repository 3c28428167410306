import { isCounted, type Status } from '../../tasks/status';

/** The four figures that a leader follows from report to report. */
export interface Figures {
  readonly total: number;
  readonly done: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

export function figuresOf(tasks: ReadonlyMap<string, { readonly status: Status }>): Figures {
  const figures = { total: 0, done: 0, overdue: 0, dueSoon: 0 };
  for (const { status } of tasks.values()) {
    if (!isCounted(status)) continue;
    figures.total += 1;
    if (status === 'doneOnTime' || status === 'doneLate' || status === 'doneUnassessed') figures.done += 1;
    if (status === 'overdue') figures.overdue += 1;
    if (status === 'dueSoon') figures.dueSoon += 1;
  }
  return figures;
}

export function addFigures(one: Figures, other: Figures): Figures {
  return {
    total: one.total + other.total,
    done: one.done + other.done,
    overdue: one.overdue + other.overdue,
    dueSoon: one.dueSoon + other.dueSoon,
  };
}
