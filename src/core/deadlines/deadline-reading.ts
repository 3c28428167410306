import type { Calendar } from '../time/calendar';
import { dayOfSerial, swappedDayOf } from '../time/date-reading';
import { addMonths, type Day } from '../time/day';
import type { Cell } from '../values/cell';
import { memoize } from '../values/memo';
import type { Deadline } from './deadline';
import { noWording, parseWording, unreadableWording, type Wording } from './deadline-wording';

/** What a wording needs of the row that it stands in, and of the settings. */
export interface DeadlineContext {
  /** Start of "kể từ ngày giao"; undefined when the cell is blank or unreadable. */
  readonly assignedOn: Day | undefined;
  /** Start of "kể từ ngày nhận"; undefined where nobody wrote it: then `assignedOn` holds. */
  readonly receivedOn?: Day | undefined;
  /** "Trước ngày 14/10" ends on 14/10, not on 13/10: by the document, else by the setting. */
  readonly beforeIncludesDay: boolean;
  readonly shiftFixedDeadlines: boolean;
  readonly calendar: Calendar;
}

/**
 * The last day that the cell `Thời hạn` names. Counted by the Civil Code 2015: the first day is not counted (article 147), and a period
 * in days, weeks or months that ends on a day off ends on the next working day (article 148). A named day stays where it is unless the
 * setting `Dời hạn rơi vào ngày nghỉ` moves it; "trước …" never moves, because it would reach the day that it excludes.
 */
export function parseDeadline(cell: Cell, context: DeadlineContext): Deadline {
  const wording = readWording(cell);
  switch (wording.kind) {
    case 'settled':
      return wording.deadline;
    case 'fixed':
      return context.shiftFixedDeadlines ? shiftDeadline(wording.deadline, context.calendar) : wording.deadline;
    case 'before':
      return resolveBefore(wording, context);
    case 'count':
      return resolveCount(wording, context);
  }
}

function readWording(cell: Cell): Wording {
  if (typeof cell === 'string') return wordingOfText(cell);
  if (typeof cell === 'number') return wordingOfNumber(cell);
  return cell === undefined || cell === null ? noWording : unreadableWording;
}

const wordingOfText = memoize(parseWording);

/** A date that Sheets has read, or a year or compact date that it has read as a number. */
const wordingOfNumber = memoize((value: number): Wording => {
  const day = dayOfSerial(value);
  if (day === undefined) return Number.isInteger(value) ? parseWording(String(value)) : unreadableWording;
  const swappedDay = swappedDayOf(day);
  const doubts = swappedDay === undefined ? {} : { swappedDay };
  return {
    kind: 'fixed',
    deadline: { kind: 'dated', mode: 'onDay', lastDay: day, namedDay: day, shifted: false, ...doubts },
  };
});

function shiftDeadline(deadline: Deadline & { readonly kind: 'dated' }, calendar: Calendar): Deadline {
  const lastDay = calendar.workingDayOnOrAfter(deadline.lastDay);
  return lastDay === deadline.lastDay ? deadline : { ...deadline, lastDay, shifted: true };
}

function resolveBefore(
  { included, excluded }: Wording & { readonly kind: 'before' },
  context: DeadlineContext,
): Deadline {
  if (!context.beforeIncludesDay) return excluded;
  return context.shiftFixedDeadlines ? shiftDeadline(included, context.calendar) : included;
}

function resolveCount(wording: Wording & { readonly kind: 'count' }, context: DeadlineContext): Deadline {
  const { count, unit, doubts, fromReceipt } = wording;
  const start = wording.start ?? (fromReceipt ? context.receivedOn : undefined) ?? context.assignedOn;
  if (start === undefined) return { kind: 'unreadable', problem: 'needsStart' };
  if (unit === 'workingDays') {
    const lastDay = context.calendar.addWorkingDays(start, count);
    return { kind: 'dated', mode: 'workingDays', lastDay, namedDay: lastDay, shifted: false, ...doubts };
  }
  const namedDay = unit === 'months' ? addMonths(start, count) : start + count;
  const lastDay = context.calendar.workingDayOnOrAfter(namedDay);
  return { kind: 'dated', mode: 'days', lastDay, namedDay, shifted: lastDay !== namedDay, ...doubts };
}
