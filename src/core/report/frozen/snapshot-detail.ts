import { type Status, statuses } from '../../tasks/status';
import {
  compareSnapshots,
  type ReportSnapshot,
  type SnapshotChange,
  type SnapshotTask,
  type StatusMove,
} from './snapshot';

export interface StatusDifference {
  readonly status: Status;
  readonly before: number;
  readonly after: number;
}

/** A task that only one of two snapshots has. */
export interface LoneTask extends SnapshotTask {
  readonly code: string;
}

/** Two frozen reports side by side: what counts rose and fell, and through which tasks. Every move stands in one list. */
export interface SnapshotDetail {
  readonly before: Pick<ReportSnapshot, 'code' | 'asOf'>;
  readonly after: Pick<ReportSnapshot, 'code' | 'asOf'>;
  readonly change: SnapshotChange;
  /** Every status that either has, in the order of the report. */
  readonly statuses: readonly StatusDifference[];
  readonly newlyOverdue: readonly StatusMove[];
  readonly newlyDone: readonly StatusMove[];
  readonly otherMoves: readonly StatusMove[];
  readonly added: readonly LoneTask[];
  readonly gone: readonly LoneTask[];
}

const done: readonly Status[] = ['doneOnTime', 'doneLate', 'doneUnassessed'];

export function detailChange(before: ReportSnapshot, after: ReportSnapshot): SnapshotDetail {
  const change = compareSnapshots(before, after);
  const isNewlyDone = ({ from, to }: StatusMove) => done.includes(to) && !done.includes(from);
  const isNewlyOverdue = ({ to }: StatusMove) => to === 'overdue';
  return {
    before,
    after,
    change,
    statuses: statuses
      .map((status) => ({ status, before: count(before, status), after: count(after, status) }))
      .filter((line) => line.before + line.after > 0),
    newlyOverdue: change.moves.filter(isNewlyOverdue),
    newlyDone: change.moves.filter(isNewlyDone),
    otherMoves: change.moves.filter((move) => !isNewlyDone(move) && !isNewlyOverdue(move)),
    added: pick(change.added, after),
    gone: pick(change.gone, before),
  };
}

function count(snapshot: ReportSnapshot, wanted: Status): number {
  let total = 0;
  for (const { status } of snapshot.tasks.values()) if (status === wanted) total += 1;
  return total;
}

function pick(codes: readonly string[], { tasks }: ReportSnapshot): LoneTask[] {
  return codes.flatMap((code) => {
    const task = tasks.get(code);
    return task === undefined ? [] : [{ code, ...task }];
  });
}
