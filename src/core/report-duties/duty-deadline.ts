import { parseDeadline } from '../deadlines/deadline-reading';
import { foldText } from '../text/text';
import type { Calendar } from '../time/calendar';
import { addMonths, civilOf, type Day, dayOf, isValidDate, lastDayOfMonth } from '../time/day';
import type { Cell } from '../values/cell';
import type { DutyPeriod } from './duty-periods';

export interface DutyDeadlineContext {
  readonly calendar: Calendar;
  readonly beforeIncludesDay: boolean;
  readonly shiftFixedDeadlines: boolean;
  /** Start of "kể từ ngày giao": when the document was issued. */
  readonly assignedOn: Day | undefined;
}

/** How the last day of a periodic report follows from the day on which its period closes. */
export type DutyWording =
  | { readonly kind: 'atCutOff' }
  | { readonly kind: 'after'; readonly days: number; readonly inWorkingDays: boolean }
  | { readonly kind: 'before'; readonly dayOfMonth: number; readonly isNextMonth: boolean };

const atCutOff = /^(?:dung |vao |trong )?ngay chot(?: so lieu)?$|^(?:at )?(?:the )?cut-?off(?: day)?$/;
const after =
  /^(?:cham nhat |trong vong |sau |within )*(\d{1,3})(?: ngay( lam viec)? (?:sau|ke tu|tinh tu)(?: khi)? ngay chot(?: so lieu)?|( working)? days? (?:after|from) (?:the )?cut-?off(?: day)?)$/;
const before =
  /^(?:truoc ngay|before(?: the)?) (\d{1,2})(?:st|nd|rd|th)?( (?:cua )?thang (?:sau|ke tiep|lien ke)| of (?:the )?next month)?$/;

/** Reads `Hạn gửi` of a periodic report: `ngày chốt`, `2 ngày làm việc sau ngày chốt`, `trước ngày 20 của tháng sau`; undefined for anything else. */
export function parseDutyWording(text: string): DutyWording | undefined {
  const folded = foldText(text)
    .trim()
    .replace(/[.;]+$/, '');
  if (atCutOff.test(folded)) return { kind: 'atCutOff' };
  const counted = after.exec(folded);
  if (counted !== null)
    return { kind: 'after', days: Number(counted[1]), inWorkingDays: (counted[2] ?? counted[3]) !== undefined };
  const named = before.exec(folded);
  const dayOfMonth = Number(named?.[1]);
  if (named === null || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
  return { kind: 'before', dayOfMonth, isNextMonth: named[2] !== undefined };
}

/** The last day on which a period's report is in time. */
export function dutyLastDay(wording: DutyWording, { cutOff }: DutyPeriod, context: DutyDeadlineContext): Day {
  const { calendar } = context;
  switch (wording.kind) {
    case 'atCutOff':
      return cutOff;
    case 'after':
      return wording.inWorkingDays
        ? calendar.addWorkingDays(cutOff, wording.days)
        : calendar.workingDayOnOrAfter(cutOff + wording.days);
    case 'before': {
      const named = namedDay(wording, cutOff);
      return context.beforeIncludesDay ? named : named - 1;
    }
  }
}

/** Of the month of the cut-off where it still comes after it, else of the next one. */
function namedDay({ dayOfMonth, isNextMonth }: Extract<DutyWording, { kind: 'before' }>, cutOff: Day): Day {
  const { year, month } = civilOf(cutOff);
  const own = dayInMonth(year, month, dayOfMonth);
  if (!isNextMonth && own > cutOff) return own;
  const next = civilOf(addMonths(dayOf(year, month, 1), 1));
  return dayInMonth(next.year, next.month, dayOfMonth);
}

function dayInMonth(year: number, month: number, dayOfMonth: number): Day {
  return isValidDate(year, month, dayOfMonth) ? dayOf(year, month, dayOfMonth) : lastDayOfMonth(year, month);
}

/** The last day of a report that is owed once, in every wording of `Thời hạn`; undefined when it names none. */
export function onceLastDay(dueText: Cell, context: DutyDeadlineContext): Day | undefined {
  const deadline = parseDeadline(dueText, context);
  return deadline.kind === 'dated' ? deadline.lastDay : undefined;
}
