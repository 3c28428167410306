import { type Day, dayOf, weekdayOf } from './day';
import { lunarFeastsOf } from './lunar';

/** A day that the law gives, without waiting for the year's decision. */
export interface StatutoryDay {
  readonly day: Day;
  readonly name: string;
}

/** First year of the day off on 24 November: Resolution 28/2026/QH16, in force from 1 July 2026. */
const novemberHolidayFrom = 2026;

/**
 * The days off that need no decision, with the days in lieu of those that fall on a weekend. Tết has its eve and three days here and
 * 2 September only itself: which day the fifth of Tết and the second of the National Day are is decided year by year.
 */
export function statutoryDaysOf(year: number): readonly StatutoryDay[] {
  const days: StatutoryDay[] = [{ day: dayOf(year, 1, 1), name: 'Tết Dương lịch' }];
  const feasts = lunarFeastsOf(year);
  if (feasts) {
    for (let offset = -1; offset <= 2; offset += 1) days.push({ day: feasts.newYear + offset, name: 'Tết Nguyên đán' });
    days.push({ day: feasts.hungKings, name: 'Giỗ Tổ Hùng Vương' });
  }
  days.push(
    { day: dayOf(year, 4, 30), name: 'Ngày Chiến thắng' },
    { day: dayOf(year, 5, 1), name: 'Ngày Quốc tế lao động' },
  );
  days.push({ day: dayOf(year, 9, 2), name: 'Quốc khánh' });
  if (year >= novemberHolidayFrom) days.push({ day: dayOf(year, 11, 24), name: 'Ngày nghỉ lễ 24/11' });
  return [...days, ...inLieuOf(days)];
}

/** One working day later for each day off that falls on a Saturday or Sunday. */
function inLieuOf(holidays: readonly StatutoryDay[]): readonly StatutoryDay[] {
  const taken = new Set(holidays.map((holiday) => holiday.day));
  const inLieu: StatutoryDay[] = [];
  for (const holiday of holidays) {
    if (weekdayOf(holiday.day) < 6) continue;
    let day = holiday.day + 1;
    while (taken.has(day) || weekdayOf(day) >= 6) day += 1;
    taken.add(day);
    inLieu.push({ day, name: holiday.name });
  }
  return inLieu;
}
