import { civilOf, dayFromMoment, formatTime, type Moment, twoDigits } from '../time/day';

/** `BC-20251013-1630`: names a report by the moment its figures were taken. */
export function reportCodeAt(moment: Moment): string {
  const { year, month, dayOfMonth } = civilOf(dayFromMoment(moment));
  return `BC-${year}${twoDigits(month)}${twoDigits(dayOfMonth)}-${formatTime(moment).replace(':', '')}`;
}
