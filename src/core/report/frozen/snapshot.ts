import { isCounted, isOpen, type Status } from '../../tasks/status';
import type { Task } from '../../tasks/task';
import type { Moment } from '../../time/day';
import { addFigures, type Figures, figuresOf } from './figures';

/** The codes that a report counted, and how: what a frozen report keeps, so that it can be checked and compared later. */
export interface ReportSnapshot {
  /** `BC-20251013-1630`. */
  readonly code: string;
  readonly asOf: Moment | undefined;
  readonly tasks: ReadonlyMap<string, SnapshotTask>;
  /** What lower trackers added, whose tasks it does not know. */
  readonly below?: Figures | undefined;
}

export interface SnapshotTask {
  readonly status: Status;
  readonly unitCode: string;
}

export interface StatusMove {
  readonly code: string;
  readonly unitCode: string;
  readonly from: Status;
  readonly to: Status;
}

/** What happened between two snapshots. */
export interface SnapshotChange {
  readonly fromCode: string;
  readonly fromAsOf: Moment | undefined;
  /** The figures of the earlier one. */
  readonly before: Figures;
  readonly totalBefore: number;
  readonly totalAfter: number;
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Tasks in both whose status differs, in the order of the later snapshot. */
  readonly moves: readonly StatusMove[];
  readonly newlyDone: number;
  readonly newlyOverdue: number;
  /** Overdue before, and open but not overdue now: extended. */
  readonly noLongerOverdue: number;
}

/** Whose task it is: its one lead, else ''. */
export function leadCodeOf(task: Task): string {
  const lead = task.lead.length === 1 ? task.lead[0] : undefined;
  return lead?.kind === 'one' ? lead.unit.code : '';
}

export function takeSnapshot(code: string, asOf: Moment | undefined, tasks: readonly Task[]): ReportSnapshot {
  return {
    code,
    asOf,
    tasks: new Map(tasks.map((task) => [task.code, { status: task.status, unitCode: leadCodeOf(task) }])),
  };
}

/** Compares two snapshots task by task; totals leave the cancelled out, as the report does. */
export function compareSnapshots(before: ReportSnapshot, after: ReportSnapshot): SnapshotChange {
  const added: string[] = [];
  const moves: StatusMove[] = [];
  for (const [code, { status, unitCode }] of after.tasks) {
    const earlier = before.tasks.get(code);
    if (earlier === undefined) added.push(code);
    else if (earlier.status !== status) moves.push({ code, unitCode, from: earlier.status, to: status });
  }
  return {
    fromCode: before.code,
    fromAsOf: before.asOf,
    before: figuresIn(before),
    totalBefore: countTotal(before),
    totalAfter: countTotal(after),
    added,
    gone: [...before.tasks.keys()].filter((code) => !after.tasks.has(code)),
    moves,
    newlyDone: moves.filter(({ from, to }) => !isDone(from) && isDone(to)).length,
    newlyOverdue: moves.filter(({ to }) => to === 'overdue').length,
    noLongerOverdue: moves.filter(({ from, to }) => from === 'overdue' && isOpen(to)).length,
  };
}

/** All that it shows. */
export function figuresIn({ tasks, below }: ReportSnapshot): Figures {
  const own = figuresOf(tasks);
  return below === undefined ? own : addFigures(own, below);
}

function isDone(status: Status): boolean {
  return status === 'doneOnTime' || status === 'doneLate' || status === 'doneUnassessed';
}

function countTotal(snapshot: ReportSnapshot): number {
  let total = 0;
  for (const { status } of snapshot.tasks.values()) if (isCounted(status)) total += 1;
  return total;
}
