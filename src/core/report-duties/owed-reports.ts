import { unitCodePart } from '../codes/code-form';
import type { Day } from '../time/day';
import type { Owed } from './answers';
import { dutyLastDay } from './duty-deadline';
import { type DutyPeriod, dutyPeriodAt, nextPeriod } from './duty-periods';
import { builtInCode, type Duty } from './read-duties';

/** How far back a tracker's reports are reckoned at most: the year's table needs no more. */
const mostPeriods = 60;

/**
 * What is owed: each duty in each period by each unit, from the first period, which runs on the day the duty was first seen, or cuts off on the day from
 * which it holds or later, to the one that runs today.
 */
export function listOwed(duties: readonly Duty[], firstSeen: (code: string) => Day, today: Day): Owed[] {
  const monthly = duties.filter(({ every, code }) => every === 'month' && code !== builtInCode);
  return duties.flatMap((duty) => {
    const periods = periodsOf(duty, firstSeen(duty.code), today);
    const own =
      duty.code === builtInCode ? periods.filter((period) => !isCovered(period, monthly, firstSeen)) : periods;
    return own.flatMap((period) => owedIn(duty, period));
  });
}

/** The built-in report rests while a monthly one of the tracker's own is in force. */
function isCovered(period: DutyPeriod, monthly: readonly Duty[], firstSeen: (code: string) => Day): boolean {
  return monthly.some(({ code, validFrom, validTo }) => {
    const from = validFrom ?? firstSeen(code);
    return from <= period.cutOff && (validTo === undefined || validTo >= period.firstDay);
  });
}

function periodsOf(duty: Duty, seen: Day, today: Day): DutyPeriod[] {
  const { every, cutOff, validFrom, validTo } = duty;
  if (every === undefined) {
    const isAhead = validFrom !== undefined && validFrom > today;
    return isAhead ? [] : [{ mark: '', every: 'once', year: 0, index: 1, firstDay: 0, cutOff: duty.lastDay ?? today }];
  }
  const from = validFrom ?? seen;
  if (from > today) return [];
  const running = dutyPeriodAt(every, today, cutOff);
  const periods: DutyPeriod[] = [];
  let period = dutyPeriodAt(every, from, cutOff);
  while (period.cutOff <= running.cutOff) {
    if (validTo === undefined || period.cutOff <= validTo) periods.push(period);
    period = nextPeriod(period, cutOff);
  }
  return periods.slice(-mostPeriods);
}

function owedIn(duty: Duty, period: DutyPeriod): Owed[] {
  const lastDay = duty.lastDay ?? dutyLastDay(duty.wording, period, duty.deadlines);
  return duty.units.map(({ code, name }) => ({
    code: owedCode(duty.code, period, code),
    dutyCode: duty.code,
    title: duty.title,
    period,
    unitCode: code,
    unitName: name,
    lastDay,
    isVoluntary: duty.voluntary.has(code),
  }));
}

/** `BC01-2025-10-STC`, `BC02-STC`; the built-in report keeps the codes that it had before there were others. */
function owedCode(dutyCode: string, { mark }: DutyPeriod, unitCode: string): string {
  if (dutyCode === builtInCode) return `BC-${mark}-${unitCode}`;
  return [dutyCode, mark, unitCodePart(unitCode)].filter((part) => part !== '').join('-');
}
