import { symbolKey } from '../documents/document-symbol';
import { leadCodeOf } from '../report/frozen/snapshot';
import { isOfYear } from '../report/report-year';
import type { Settings } from '../settings/settings';
import { isCounted, isOpen } from '../tasks/status';
import type { Task } from '../tasks/task';
import { parseReviewResult, reviewedDay } from '../tasks/task-review';
import { type Day, dayOf, quarterOf, yearOf } from '../time/day';
import type { Review } from './read-reviews';
import type { ReviewState } from './reviews';

/** What a unit has gone over in a campaign. */
export interface UnitReview {
  /** '' for the tasks without one clear lead. */
  readonly unitCode: string;
  readonly rows: number;
  readonly reviewed: number;
  /** Of the reviewed: the unit asks for another deadline or task. */
  readonly toAdjust: number;
  /** Of the reviewed: the unit says that the task is another's. */
  readonly notOurs: number;
  /** Tasks that nobody has gone over yet. */
  readonly left: readonly Task[];
}

export interface ReviewProgress {
  readonly review: Review;
  readonly state: ReviewState;
  /** In protocol order; units without a row are absent. */
  readonly units: readonly UnitReview[];
  readonly total: Pick<UnitReview, 'rows' | 'reviewed' | 'toAdjust' | 'notOurs'>;
}

/** A row of the master. */
export interface ReviewedTask {
  readonly task: Task;
}

/** When it is counted, and the year to which the report is limited. */
export interface ReviewDay {
  readonly today: Day;
  readonly settings: Pick<Settings, 'reportYear'>;
}

/** Counts a campaign over the tasks that the report counts, each for its lead. */
export function countReview(
  review: Review,
  rows: readonly ReviewedTask[],
  { today, settings }: ReviewDay,
  orderOf: (unitCode: string) => number,
): ReviewProgress {
  const byUnit = new Map<string, { -readonly [key in keyof UnitReview]: UnitReview[key] } & { left: Task[] }>();
  const isInScope = scopeOf(review);
  for (const { task } of rows) {
    const unitCode = leadCodeOf(task);
    if (!isOfYear(task, settings.reportYear)) continue;
    if (!isCounted(task.status) || review.units?.has(unitCode) === false || !isInScope(task)) continue;
    let unit = byUnit.get(unitCode);
    if (unit === undefined) {
      unit = { unitCode, rows: 0, reviewed: 0, toAdjust: 0, notOurs: 0, left: [] };
      byUnit.set(unitCode, unit);
    }
    unit.rows += 1;
    const day = reviewedDay(task, today);
    if (day === undefined || day < review.from) {
      unit.left.push(task);
      continue;
    }
    unit.reviewed += 1;
    const result = parseReviewResult(task.cells.reviewResult);
    if (result === 'adjust') unit.toAdjust += 1;
    if (result === 'notOurs') unit.notOurs += 1;
  }
  const units = [...byUnit.values()].sort((a, b) => orderOf(a.unitCode) - orderOf(b.unitCode));
  const sum = (key: 'rows' | 'reviewed' | 'toAdjust' | 'notOurs') => units.reduce((all, unit) => all + unit[key], 0);
  const total = {
    rows: sum('rows'),
    reviewed: sum('reviewed'),
    toAdjust: sum('toAdjust'),
    notOurs: sum('notOurs'),
  };
  return { review, state: stateOfReview(review, total, today), units, total };
}

function stateOfReview({ from, lastDay }: Review, total: ReviewProgress['total'], today: Day): ReviewState {
  if (from > today) return 'ahead';
  if (total.rows > 0 && total.reviewed === total.rows) return 'done';
  return lastDay < today ? 'over' : 'running';
}

/** What is pressing: the open tasks that are late, those that were when the campaign began, and the quarter's. */
function scopeOf({ scope, from }: Review): (task: Task) => boolean {
  if (scope === 'all') return () => true;
  if (scope !== 'pressing') return ({ symbols }) => symbols.some((symbol) => symbolKey(symbol) === scope.symbolKey);
  const firstDay = dayOf(yearOf(from), quarterOf(from) * 3 - 2, 1);
  const next = quarterOf(from) === 4 ? dayOf(yearOf(from) + 1, 1, 1) : dayOf(yearOf(from), quarterOf(from) * 3 + 1, 1);
  return ({ lastDay, status, doneOn }) => {
    if (lastDay === undefined || lastDay >= next) return false;
    return lastDay >= firstDay || isOpen(status) || (doneOn.kind === 'day' && doneOn.day >= from);
  };
}
