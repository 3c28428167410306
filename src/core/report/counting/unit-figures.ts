import { daysLate, type Status, statuses } from '../../tasks/status';
import type { Task } from '../../tasks/task';
import type { Day, Moment } from '../../time/day';
import { leadCodeOf } from '../frozen/snapshot';
import type { TaskCounts } from './count-tasks';
import type { Tally } from './tally';

/** What stands beside the statuses, and adds up as they do. */
const otherKeys = [
  'openDifficulties',
  'upTo7',
  'from8To30',
  'over30',
  'onTimeByOriginal',
  'extended',
  'savedByExtension',
  'reportsOwed',
  'reportsLate',
  'budget',
  'disbursed',
  'forecast',
] as const;

export type FigureKey = Status | (typeof otherKeys)[number];

/** Everything of a unit that is added up over units. */
export const figureKeys: readonly FigureKey[] = [...statuses, ...otherKeys];

/** All that a report counts of one unit, so that the report above can count it too. Money is in đồng. */
export interface UnitFigures {
  readonly counts: { readonly [key in FigureKey]: number };
  /** Calendar days of the task that has been overdue longest. */
  readonly longestDays: number;
  readonly updatedAt: Moment | undefined;
}

const nothing = Object.fromEntries(figureKeys.map((key) => [key, 0])) as UnitFigures['counts'];

export const noFigures: UnitFigures = { counts: nothing, longestDays: 0, updatedAt: undefined };

export function sumFigures(all: readonly UnitFigures[]): UnitFigures {
  const counts: { [key in FigureKey]: number } = { ...nothing };
  let longestDays = 0;
  let updatedAt: Moment | undefined;
  for (const one of all) {
    for (const key of figureKeys) counts[key] += one.counts[key];
    longestDays = Math.max(longestDays, one.longestDays);
    if (one.updatedAt !== undefined) updatedAt = Math.max(updatedAt ?? one.updatedAt, one.updatedAt);
  }
  return { counts, longestDays, updatedAt };
}

/** The tally of a line that counts what these figures count. */
export function tallyOf(key: string, { counts, updatedAt }: UnitFigures): Tally {
  return {
    key,
    byStatus: statuses.map((status) => counts[status]),
    openDifficulties: counts.openDifficulties,
    updatedAt,
  };
}

/** Of the tracker's own tasks, by their lead; '' for those without a clear one. */
export function measureUnits(counts: TaskCounts, today: Day): ReadonlyMap<string, UnitFigures> {
  const late = byLead(counts.overdue);
  const extended = byLead(counts.extended);
  const carried = byLead(counts.carried);
  return new Map(
    [...counts.byUnit].map(([code, tally]) => [
      code,
      measure(tally, late.get(code) ?? [], extended.get(code) ?? [], carried.get(code) ?? [], today),
    ]),
  );
}

function byLead(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const found = new Map<string, Task[]>();
  for (const task of tasks) {
    const code = leadCodeOf(task);
    const some = found.get(code);
    if (some === undefined) found.set(code, [task]);
    else some.push(task);
  }
  return found;
}

function measure(
  tally: Tally,
  late: readonly Task[],
  extended: readonly Task[],
  carried: readonly Task[],
  today: Day,
): UnitFigures {
  const counts: { [key in FigureKey]: number } = { ...nothing, openDifficulties: tally.openDifficulties };
  for (const [index, status] of statuses.entries()) counts[status] = tally.byStatus[index] ?? 0;
  let longestDays = 0;
  for (const task of late) {
    const days = daysLate(task, today);
    longestDays = Math.max(longestDays, days);
    counts[days <= 7 ? 'upTo7' : days <= 30 ? 'from8To30' : 'over30'] += 1;
  }
  counts.onTimeByOriginal = counts.doneOnTime;
  counts.extended = extended.length;
  for (const { status, doneOn, firstLastDay } of new Set([...extended, ...carried])) {
    const isLate = firstLastDay !== undefined && doneOn.kind === 'day' && doneOn.day > firstLastDay;
    if (status === 'doneOnTime' && isLate) counts.onTimeByOriginal -= 1;
  }
  for (const { status, originalLastDay } of extended) {
    if (originalLastDay === undefined) continue;
    if ((status === 'inTime' || status === 'dueSoon') && originalLastDay < today) counts.savedByExtension += 1;
  }
  return { counts, longestDays, updatedAt: tally.updatedAt };
}
