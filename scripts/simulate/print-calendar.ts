import { formatDay, weekdayOf } from '../../src/core/time/day';
import type { SimulatedDay } from './simulate';

const weekdays = ['', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A line for each day: mails, what the ledger gained by rung, and what happened. Quiet days off are left out. */
export function printCalendar(days: readonly SimulatedDay[]): string[] {
  return days.flatMap((one) => {
    const { day, isWorkingDay, events, mails, runs, changes } = one;
    if (!isWorkingDay && events.length === 0 && mails.length === 0 && weekdayOf(day) > 5) return [];
    const rungs = [...changes]
      .filter(([change]) => !change.endsWith('Bỏ qua'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([change, count]) => `${change} ${count}`)
      .join(' · ');
    const skipped = [...changes].reduce((sum, [change, count]) => sum + (change.endsWith('Bỏ qua') ? count : 0), 0);
    const line = [
      `${weekdays[weekdayOf(day)]} ${formatDay(day)}`,
      isWorkingDay ? '   ' : 'off',
      `${String(mails.length).padStart(3)} mails`,
      runs.join(', ').padEnd(22),
      skipped > 0 ? `${rungs}${rungs === '' ? '' : ' · '}Bỏ qua ${skipped}` : rungs,
    ].join('  ');
    return [line.trimEnd(), ...events.map((event) => `      ↳ ${event}`)];
  });
}
