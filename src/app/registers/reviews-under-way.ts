import type { Consolidation } from '../../core/consolidate/consolidation';
import type { Item } from '../../core/register/item';
import { countReview, type ReviewProgress } from '../../core/reviews/count-reviews';
import { readReview } from '../../core/reviews/read-reviews';
import type { ReviewKey } from '../../core/reviews/reviews';
import type { Tracker } from '../ports/tracker';
import type { AssessedRegister } from './assess-registers';

/** The campaigns that have begun and are followed still: until all is gone over, and for so many days after the last day. */
export function findReviews({
  registers,
  tracker,
  consolidation,
}: {
  readonly registers: readonly AssessedRegister[];
  readonly tracker: Tracker;
  readonly consolidation: Pick<Consolidation, 'rows'>;
}): readonly ReviewProgress[] {
  const register = registers.find(({ table }) => table.name === 'reviews');
  if (register === undefined) return [];
  const { context } = tracker;
  const { today, settings, directory } = context;
  const order = new Map(directory.units.map(({ code, order: place }, index) => [code, place * 1_000 + index]));
  const orderOf = (code: string): number => order.get(code) ?? Number.POSITIVE_INFINITY;
  return register.rows.flatMap(({ item, isWithheld }) => {
    const { review } = readReview(item as Item<ReviewKey>, context);
    if (review === undefined || review.code === '' || isWithheld) return [];
    if (review.from > today || today - review.lastDay > settings.lateReportDays) return [];
    return [countReview(review, consolidation.rows, context, orderOf)];
  });
}
