import type { Issue } from '../../issues/issue';
import type { Calendar, Holiday } from '../../time/calendar';
import { civilOf, type Day, weekdayOf } from '../../time/day';
import type { RuleSettings } from '../catalogue';
import { createSheetReport, type SheetPlace } from './sheet-issues';

export type PlacedHoliday = Holiday & { readonly rowNumber: number };

/** From this month on, the coming year's table is missed too: it is decided in December (the swap of 2/1/2026 on 25/12/2025). */
const monthToAskForNextYear = 12;

/** The sheet `Ngày nghỉ`: V55, days that stand twice, and years without an official table. */
export function checkHolidays(
  holidays: readonly PlacedHoliday[],
  place: SheetPlace,
  context: { readonly today: Day; readonly calendar: Calendar },
  settings?: RuleSettings,
): Issue[] {
  const sheet = createSheetReport(place, settings);
  const rowByDay = new Map<Day, number>();
  let lastRow = 1;
  for (const { day, kind, rowNumber } of holidays) {
    lastRow = Math.max(lastRow, rowNumber);
    const weekday = weekdayOf(day);
    if (kind === 'makeUp' && weekday < 6) {
      sheet.report({ rule: 'V55', rowNumber, key: 'day', facts: { day, weekday } });
    }
    const otherRow = rowByDay.get(day);
    if (otherRow === undefined) rowByDay.set(day, rowNumber);
    else sheet.report({ rule: 'V59', rowNumber, key: 'day', facts: { problem: 'holidayTwice', day, otherRow } });
  }
  const { year, month } = civilOf(context.today);
  const years = month >= monthToAskForNextYear ? [year, year + 1] : [year];
  for (const missing of years.filter((each) => !context.calendar.hasOfficialYear(each))) {
    const facts = { problem: 'yearWithoutTable', year: missing } as const;
    sheet.report({ rule: 'V59', rowNumber: lastRow + 1, key: 'day', facts, severity: 'warning' });
  }
  return sheet.issues;
}
