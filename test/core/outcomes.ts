import { parseDeadline } from '../../src/core/deadlines/deadline-reading';
import { createDirectory } from '../../src/core/directory/directory';
import { createCalendar } from '../../src/core/time/calendar';
import { parseDateCell } from '../../src/core/time/date-reading';
import type { DateDoubts } from '../../src/core/time/date-text';
import { dayOf, formatDay } from '../../src/core/time/day';
import { officialHolidays } from '../../src/core/time/official-holidays';
import type { Cell } from '../../src/core/values/cell';
import { parseMoney } from '../../src/core/values/money';
import { hanoiUnits } from './hanoi-units';

const directory = createDirectory(hanoiUnits);
const context = {
  assignedOn: dayOf(2025, 10, 10),
  beforeIncludesDay: false,
  shiftFixedDeadlines: false,
  calendar: createCalendar(officialHolidays),
};

function doubts({ expandedYear, swappedDay }: DateDoubts): string {
  return `${expandedYear === undefined ? '' : ` yy=${expandedYear}`}${swappedDay === undefined ? '' : ` or ${formatDay(swappedDay)}`}`;
}

/** What a date cell was read as, in one line. */
export function dateOutcome(cell: Cell): string {
  const reading = parseDateCell(cell);
  if (reading.kind === 'day') return `${formatDay(reading.day)}${reading.fromText ? ' text' : ''}${doubts(reading)}`;
  return reading.kind === 'blank' ? 'blank' : reading.problem;
}

/** What a deadline was read as, for a task given on 10/10/2025. */
export function deadlineOutcome(cell: Cell): string {
  const reading = parseDeadline(cell, context);
  switch (reading.kind) {
    case 'dated':
      return `${reading.mode} ${formatDay(reading.lastDay)}${reading.shifted ? ' shifted' : ''}${doubts(reading)}`;
    case 'regular':
      return `regular${reading.reason && `: ${reading.reason}`}`;
    case 'condition':
      return `condition${reading.condition && `: ${reading.condition}`}`;
    case 'none':
      return 'none';
    case 'unreadable':
      return reading.problem;
  }
}

/** Codes of the units that a cell names. */
export function unitsOutcome(cell: Cell): string {
  const matches = directory.matchList(String(cell));
  return matches.map((match) => (match.kind === 'one' ? match.unit.code : match.kind)).join(' ');
}

/** The amount of a cell of a column in triệu đồng. */
export function moneyOutcome(cell: Cell): string {
  const reading = parseMoney(cell, 'million');
  return reading.kind === 'amount' ? String(reading.amountVnd) : reading.kind;
}
