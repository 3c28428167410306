import type { Digest } from '../../core/reminders/digest';
import type { Standing } from '../../core/reminders/matter';

/** How many lines of the day a mail has under each heading. */
export function countSections(digest: Digest): { readonly [kind in Standing]: number } {
  const counts = {
    overdue: 0,
    today: 0,
    soon: 0,
    unconfirmed: 0,
    ahead: 0,
    undated: 0,
    answered: 0,
    figures: 0,
    movement: 0,
  };
  for (const { kind, count } of digest.sections) counts[kind] = count;
  return counts;
}
