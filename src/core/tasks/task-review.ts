import { headingKey } from '../text/text';
import type { Day, Moment } from '../time/day';
import { type Cell, isBlank } from '../values/cell';
import type { Task } from './task';

export type ReviewResult = 'kept' | 'updated' | 'adjust' | 'notOurs';

/** What a unit found when it went over a row. Vietnamese is what is stored; English is understood. */
export const reviewResultWords = {
  kept: ['Giữ nguyên', 'Unchanged'],
  updated: ['Đã cập nhật', 'Updated'],
  adjust: ['Đề nghị điều chỉnh', 'To be adjusted'],
  notOurs: ['Không thuộc đơn vị', "Not this unit's"],
} as const satisfies { readonly [result in ReviewResult]: readonly [vi: string, en: string] };

/** Who may have to decide on an overdue task, nearest first. */
export const decidingLevelWords = [
  ['Lãnh đạo đơn vị', "Unit's leader"],
  ['Sở KH&CN', 'Coordinating unit'],
  ['Sở ngành khác', 'Other department'],
  ['UBND Thành phố', 'City'],
  ['Trung ương', 'Central government'],
] as const;

let byKey: ReadonlyMap<string, ReviewResult> | undefined;

/** undefined for a blank cell and for a word that is not one of the four. */
export function parseReviewResult(cell: Cell): ReviewResult | undefined {
  if (typeof cell !== 'string' || isBlank(cell)) return undefined;
  byKey ??= new Map(
    (Object.keys(reviewResultWords) as ReviewResult[]).flatMap((result) =>
      reviewResultWords[result].map((word) => [headingKey(word), result] as const),
    ),
  );
  return byKey.get(headingKey(cell));
}

/** The day on which the unit went over the row; one that is to come says nothing yet (V15). */
export function reviewedDay({ reviewedOn }: Pick<Task, 'reviewedOn'>, today: Day): Day | undefined {
  return reviewedOn.kind === 'day' && reviewedOn.day <= today ? reviewedOn.day : undefined;
}

/** When somebody last looked after the row: it was changed, or gone over. */
export function lookedAfterAt(task: Pick<Task, 'reviewedOn' | 'updatedAt'>, today: Day): Moment | undefined {
  const reviewed = reviewedDay(task, today);
  if (reviewed === undefined) return task.updatedAt;
  return Math.max(reviewed, task.updatedAt ?? 0);
}
