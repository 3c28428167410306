import { type Day, dayOf, yearOf } from './day';

/** Working days of a run of years, counted once so that a question costs one look into an array. */
export interface CalendarSpan {
  isWorkingDay(day: Day): boolean;
  /** Working days from the span's origin through `day`; an index for `workingDayAt` whatever the origin is. */
  countThrough(day: Day): number;
  /** The working day that `index` working days precede. */
  workingDayAt(index: number): Day;
}

/** Days outside are clamped: such a serial is no date of this trade. */
const earliestYear = 1900;
const latestYear = 2200;
const originYear = 2024;
const yearsAtOnce = 8;

interface CountedDays {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Per day: working days before the origin are negative. */
  readonly counts: Int32Array;
  readonly isWorking: Uint8Array;
  readonly workingDays: readonly Day[];
  /** Index in `workingDays` of the origin's first working day. */
  readonly originIndex: number;
}

/** `prepareYear` is called before `works` is asked about a day of that year. The years are extended as they are asked for. */
export function createCalendarSpan(works: (day: Day) => boolean, prepareYear: (year: number) => void): CalendarSpan {
  let span: CountedDays | undefined;

  const spanWith = (year: number): CountedDays => {
    const wanted = Math.min(Math.max(year, earliestYear), latestYear);
    const firstYear = Math.min(
      span?.firstYear ?? originYear,
      wanted < originYear ? Math.max(wanted - yearsAtOnce, earliestYear) : originYear,
    );
    const lastYear = Math.max(span?.lastYear ?? originYear, Math.min(wanted + yearsAtOnce, latestYear));
    for (let each = firstYear; each <= lastYear; each += 1) prepareYear(each);
    span = countDays(firstYear, lastYear, works);
    return span;
  };
  const spanOf = (day: Day): CountedDays => {
    if (span && day >= span.firstDay && day <= span.lastDay) return span;
    return spanWith(yearOf(day));
  };
  const indexIn = (days: CountedDays, day: Day): number => {
    return Math.min(Math.max(day, days.firstDay), days.lastDay) - days.firstDay;
  };

  return {
    isWorkingDay: (day) => {
      const days = spanOf(day);
      return days.isWorking[indexIn(days, day)] === 1;
    },
    countThrough: (day) => {
      const days = spanOf(day);
      return days.counts[indexIn(days, day)] as number;
    },
    workingDayAt: (index) => {
      let days = span ?? spanWith(originYear);
      while (index + days.originIndex >= days.workingDays.length && days.lastYear < latestYear) {
        days = spanWith(days.lastYear + 1);
      }
      while (index + days.originIndex < 0 && days.firstYear > earliestYear) days = spanWith(days.firstYear - 1);
      const position = Math.min(Math.max(index + days.originIndex, 0), days.workingDays.length - 1);
      return days.workingDays[position] as Day;
    },
  };
}

function countDays(firstYear: number, lastYear: number, works: (day: Day) => boolean): CountedDays {
  const firstDay = dayOf(firstYear, 1, 1);
  const lastDay = dayOf(lastYear, 12, 31);
  const origin = dayOf(originYear, 1, 1);
  const isWorking = new Uint8Array(lastDay - firstDay + 1);
  const counts = new Int32Array(lastDay - firstDay + 1);
  const workingDays: Day[] = [];
  let originIndex = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (day === origin) originIndex = workingDays.length;
    if (works(day)) {
      isWorking[day - firstDay] = 1;
      workingDays.push(day);
    }
    counts[day - firstDay] = workingDays.length;
  }
  for (let index = 0; index < counts.length; index += 1) counts[index] = (counts[index] as number) - originIndex;
  return { firstYear, lastYear, firstDay, lastDay, counts, isWorking, workingDays, originIndex };
}
