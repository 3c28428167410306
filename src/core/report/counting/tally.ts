import { type Status, statuses } from '../../tasks/status';
import type { Moment } from '../../time/day';
import type { ReportRow, StatusCounts } from './report-row';

/** Counters of one line while the tasks go by: numbers in an array, because an increment by status name costs ten times as much. */
export interface Tally {
  readonly key: string;
  /** In the order of `statuses`. */
  readonly byStatus: number[];
  openDifficulties: number;
  updatedAt: Moment | undefined;
}

export const statusIndex = Object.fromEntries(statuses.map((status, index) => [status, index])) as {
  readonly [status in Status]: number;
};

export function createTally(key: string): Tally {
  return { key, byStatus: statuses.map(() => 0), openDifficulties: 0, updatedAt: undefined };
}

/** Adds one task, its status as an index of `statuses`. */
export function addToTally(tally: Tally, status: number, hasOpenDifficulty: boolean, updatedAt: Moment | undefined) {
  tally.byStatus[status] = (tally.byStatus[status] ?? 0) + 1;
  if (hasOpenDifficulty) tally.openDifficulties += 1;
  if (updatedAt !== undefined && (tally.updatedAt === undefined || updatedAt > tally.updatedAt)) {
    tally.updatedAt = updatedAt;
  }
}

/** Adds what another line counted: a total is made of its lines, so that it cannot differ from them. */
export function mergeTally(into: Tally, other: Tally): void {
  for (const [index, count] of other.byStatus.entries()) into.byStatus[index] = (into.byStatus[index] ?? 0) + count;
  into.openDifficulties += other.openDifficulties;
  if (other.updatedAt !== undefined && (into.updatedAt === undefined || other.updatedAt > into.updatedAt)) {
    into.updatedAt = other.updatedAt;
  }
}

export function mergeTallies(tallies: Iterable<Tally>): Tally {
  const merged = createTally('');
  for (const tally of tallies) mergeTally(merged, tally);
  return merged;
}

/** The line of the report that a tally makes. */
export function finishTally(tally: Tally): ReportRow {
  const byStatus = Object.fromEntries(
    statuses.map((status, index) => [status, tally.byStatus[index] ?? 0]),
  ) as StatusCounts;
  const done = byStatus.doneOnTime + byStatus.doneLate + byStatus.doneUnassessed;
  const withoutDeadline = byStatus.noDeadline + byStatus.waiting;
  const open = byStatus.inTime + byStatus.dueSoon + byStatus.overdue + withoutDeadline + byStatus.unconfirmed;
  const total = done + open + byStatus.regular + byStatus.suspended;
  return {
    key: tally.key,
    byStatus,
    total,
    done,
    open,
    withoutDeadline,
    doneRate: { numerator: done, denominator: total },
    onTimeRate: { numerator: byStatus.doneOnTime, denominator: byStatus.doneOnTime + byStatus.doneLate },
    overdueRate: { numerator: byStatus.overdue, denominator: total },
    openDifficulties: tally.openDifficulties,
    updatedAt: tally.updatedAt,
  };
}
