import { civilOf, dayFromMoment, dayOf, formatTime, type Moment, momentOf, twoDigits } from '../time/day';

/** `BC-20251013-1630`: names a report by the moment its figures were taken. */
export function reportCodeAt(moment: Moment): string {
  const { year, month, dayOfMonth } = civilOf(dayFromMoment(moment));
  return `BC-${year}${twoDigits(month)}${twoDigits(dayOfMonth)}-${formatTime(moment).replace(':', '')}`;
}

const code = /^BC-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)$/;

export function isReportCode(text: string): boolean {
  return code.test(text);
}

/** The moment that a report's code names. */
export function momentOfReport(text: string): Moment | undefined {
  const parts = code.exec(text);
  if (parts === null) return undefined;
  const [, year, month, dayOfMonth, hour, minute] = parts.map(Number);
  return momentOf(dayOf(year ?? 0, month ?? 0, dayOfMonth ?? 0), hour ?? 0, minute ?? 0);
}
