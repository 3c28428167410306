import { type Day, formatDay } from '../../../core/time/day';
import { dayOf, quoted, textOf } from '../facts/fact-texts';
import type { viDates } from '../vi/dates';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = 'January February March April May June July August September October November December'.split(' ');

const dateNames: { readonly [key: string]: string } = {
  assignedOn: 'assigned-on date',
  dueText: 'deadline',
  extendedTo: 'new deadline',
  doneOn: 'done-on date',
  issuedOn: 'issue date',
  committedOn: 'commitment date',
  reviewedOn: 'review date',
  received: 'day of receipt',
  receipts: 'day of receipt',
};

function nameOf(key: string): string {
  return `the ${dateNames[key] ?? 'date'}`;
}

function inWords(day: Day): string {
  const [dayOfMonth, month = 1, year] = formatDay(day).split('/').map(Number);
  return `${dayOfMonth} ${months[month - 1] ?? ''} ${year}`;
}

/** What the cell `Thời hạn` takes: Vietnamese words, which cannot be read the other way round. */
function inVietnamese(day: Day): string {
  const [dayOfMonth, month, year] = formatDay(day).split('/').map(Number);
  return `ngày ${dayOfMonth} tháng ${month} năm ${year}`;
}

const ofDuty = {
  cutOff: 'Enter a day of the month from 1 to 28, or “end of period”; blank is the 14th.',
  periodic: 'Write “cut-off”, “2 working days after cut-off”, or “before the 20th of next month”.',
  once: 'Enter day/month/year, for example 14/10/2025, or “before 14/10/2025”, “Q4/2025”, “12/2025”.',
} as const;

/** Dates, deadlines and extensions. */
export const enDates: typeof viDates = {
  V15: {
    name: 'Day in the future',
    found: (facts, key) =>
      `${nameOf(key)} ${dayOf(facts, 'day')} is in the future (today is ${dayOf(facts, 'today')}).`,
    cure: (facts) =>
      facts.suggestedDay === undefined
        ? `Check the year, for example ${dayOf(facts, 'today')}.`
        : `Day and month may be swapped: ${dayOf(facts, 'suggestedDay')}? If so, enter it again.`,
  },
  V16: {
    name: 'Assigned or received before the document was issued',
    found: (facts, key) =>
      `${nameOf(key)} ${dayOf(facts, 'day')} is before the date of document ${textOf(facts, 'symbol')} (${dayOf(facts, 'issuedDay')}).`,
    cure: (facts) =>
      facts.suggestedDay === undefined
        ? `Enter a date from ${dayOf(facts, 'issuedDay')} to today.`
        : `Day and month may be swapped: ${dayOf(facts, 'suggestedDay')}? Enter a date from ${dayOf(facts, 'issuedDay')} to today.`,
  },
  V17: {
    name: 'Unreadable date',
    found: (facts, key) =>
      facts.problem === 'needsStart'
        ? 'the deadline counts from the assigned-on date, which is missing.'
        : `${nameOf(key)}${quoted(facts)} cannot be read.`,
    cure: (facts, key) => {
      if (facts.problem === 'needsStart') return 'Enter the assigned-on date, for example 10/10/2025.';
      if (textOf(facts, 'suggestion') !== '') return `Is it “${facts.suggestion}”? If so, enter that.`;
      if (key === 'receipts')
        return 'Write symbol and day, for example “5514/UBND-ĐMPT: 13/10/2025”, with “;” between several.';
      const owed = facts.of === undefined ? undefined : ofDuty[facts.of];
      if (owed !== undefined) return owed;
      return key === 'dueText'
        ? 'Enter day/month/year, for example 14/10/2025, or “before 14/10/2025”, “Q4/2025”, “12/2025”, “regular”.'
        : 'Enter day/month/year, for example 14/10/2025.';
    },
  },
  V18: {
    name: 'No such date',
    found: (facts, key) => `${nameOf(key)}${quoted(facts)} does not exist in the calendar.`,
    cure: (facts) =>
      textOf(facts, 'suggestion') === ''
        ? `Enter day/month/year, for example ${dayOf(facts, 'exampleDay') || '28/02/2026'}.`
        : `Was the month written first: “${facts.suggestion}”? If so, enter that.`,
  },
  V19: {
    name: 'Day and month may be swapped',
    found: (facts, key) =>
      `${nameOf(key)}${quoted(facts)} is read as ${inWords(facts.readDay)}; day and month may be swapped.`,
    cure: (facts, key) => {
      const asRead =
        key === 'dueText'
          ? `write “${inVietnamese(facts.readDay)}”`
          : `type ${dayOf(facts, 'readDay')} again so that the cell becomes a date`;
      return `If that is right, ${asRead}; if they are swapped, enter ${dayOf(facts, 'swappedDay')}.`;
    },
  },
  V20: {
    name: 'Two-digit year',
    found: (facts, key) => `${nameOf(key)}${quoted(facts)} has a two-digit year, read as ${textOf(facts, 'year')}.`,
    cure: (facts) => `Write all four digits: ${dayOf(facts, 'readDay')}.`,
  },
  V21: {
    name: 'Deadline before assignment',
    found: (facts) =>
      `the deadline ${dayOf(facts, 'deadlineDay')} precedes the assigned-on date ${dayOf(facts, 'assignedDay')}.`,
    cure: (facts) => {
      if (facts.suggestedDay !== undefined) {
        return `Day and month may be swapped: ${dayOf(facts, 'suggestedDay')}? If so, enter the deadline again.`;
      }
      if (facts.suggestedStartDay !== undefined) {
        return `Day and month of “Assigned on” may be swapped: ${dayOf(facts, 'suggestedStartDay')}? If so, enter that date again.`;
      }
      return `Check the year of the deadline; it must be ${dayOf(facts, 'assignedDay')} or later.`;
    },
  },
  V22: {
    name: 'Reading of “before the day”',
    found: (facts) => `“before ${dayOf(facts, 'namedDay')}” is read as ending on ${dayOf(facts, 'lastDay')}.`,
    cure: (facts) => {
      const symbol = textOf(facts, 'symbol');
      return symbol === ''
        ? 'Confirm: enter the document in the sheet “Documents” and choose “Excluded” or “Included” in the column “Reading of "before"”.'
        : `Confirm: in the sheet “Documents”, row ${symbol}, choose “Excluded” or “Included” in the column “Reading of "before"”.`;
    },
  },
  V23: {
    name: 'Deadline on a day off',
    found: (facts) => {
      const holiday = textOf(facts, 'holiday') || weekdays[facts.weekday - 1] || '';
      return `the last day ${dayOf(facts, 'lastDay')} is a day off (${holiday}).`;
    },
    cure: (facts) =>
      `The reminder goes out on the working day before it, ${dayOf(facts, 'reminderDay')}; it is better to finish by then.`,
  },
  V24: {
    name: 'Deadline missing',
    found: (facts) => {
      if (facts.problem === 'noCondition') return 'it says “waiting for” but not for what.';
      const days = facts.openDays;
      return days > 0 ? `the deadline is missing, ${days} days after the assignment.` : 'the deadline is missing.';
    },
    cure: () =>
      'Enter a deadline, for example 31/12/2025 or “Q4/2025”; for a task without one write “regular”, or “waiting for …” with the condition, for example “chờ Bộ Khoa học và Công nghệ hướng dẫn”.',
  },
  V25: {
    name: 'Review of a task without a deadline is due',
    found: (facts) =>
      `the task has had no deadline for ${textOf(facts, 'openDays')} days (review at least every ${textOf(facts, 'reviewAfterDays')} days).`,
    cure: ({ at }) =>
      at === 'file'
        ? 'If the condition is met, enter a deadline, for example 31/12/2025; if it still waits, enter the day of your review in “Reviewed on” (a file without that column: in “Updated”), for example 10/10/2025.'
        : 'If the condition is met, enter a deadline, for example 31/12/2025; if it still waits, use the menu Đôn Đốc > “Confirm the selected rows as reviewed”.',
  },
  V26: {
    name: 'Deadline after the parent’s',
    found: (facts) =>
      `the deadline ${dayOf(facts, 'childDay')} is after that of the parent task ${textOf(facts, 'parentCode')} (${dayOf(facts, 'parentDay')}).`,
    cure: (facts) => `Set it to ${dayOf(facts, 'parentDay')} or earlier, or extend the parent task first.`,
  },
  V27: {
    name: 'Extension incomplete',
    found: (facts) =>
      facts.missing === 'day'
        ? 'there is an extension document but no new deadline; the old deadline applies.'
        : 'there is a new deadline but no document and reason for it; the old deadline applies.',
    cure: (facts) =>
      facts.missing === 'day'
        ? 'Enter the new deadline in “Extended to”, for example 31/12/2025.'
        : 'Enter document and reason in “Extension basis”, for example “5712/UBND-ĐMPT, 20/10/2025: chờ thẩm định kinh phí”.',
  },
  V28: {
    name: 'New deadline is not later',
    found: (facts) =>
      `the new deadline ${dayOf(facts, 'extendedDay')} is not after the present one ${dayOf(facts, 'originalDay')}.`,
    cure: (facts) =>
      facts.suggestedDay === undefined
        ? `Enter a date after ${dayOf(facts, 'originalDay')}, or clear this cell if nothing was extended.`
        : `Day and month may be swapped: ${dayOf(facts, 'suggestedDay')}? Enter a date after ${dayOf(facts, 'originalDay')}.`,
  },
  V55: {
    name: 'Make-up day',
    found: (facts) => `the make-up day ${dayOf(facts, 'day')} is a ${weekdays[facts.weekday - 1] ?? ''}.`,
    cure: () => 'A make-up day is a Saturday or Sunday, for example 26/04/2025; check the date or the column “Kind”.',
  },
};
