import { describe, expect, it } from 'vitest';
import { createDocumentRegister } from '../../../../src/core/documents/document-register';
import { checkRows } from '../../../../src/core/rules/tasks/check-tasks';
import { type Cells, context, day, document, done, findings, names, place, taskOf, tellings } from '../fixtures';

/** Read as 8 June; month first it would be 6 August. */
const assignedOn = '08/06/2025';

describe('a day of assignment that could be month first (V19)', () => {
  it('is asked about when the other reading is the very day of the deadline', () => {
    expect(findings({ assignedOn, dueText: day('06/08/2025') })).toContain('V19@assignedOn');
  });

  it('is not asked about when the other reading would be later than the deadline', () => {
    expect(findings({ assignedOn, dueText: day('05/08/2025') })).not.toContain('V19@assignedOn');
  });

  it('is asked about when the task has no deadline to contradict it', () => {
    expect(findings({ assignedOn, dueText: 'thường xuyên' })).toContain('V19@assignedOn');
  });
});

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  [
    'an assignment',
    { assignedOn: '06/08/2025' },
    ['V19@assignedOn warning: text 06/08/2025, readDay 06/08/2025, swappedDay 08/06/2025'],
  ],
  [
    'an assignment with spaces before it',
    { assignedOn: '  06/08/2025' },
    ['V19@assignedOn warning: text 06/08/2025, readDay 06/08/2025, swappedDay 08/06/2025'],
  ],
  ['an assignment that swapped would lie ahead', { assignedOn: '11/06/2025' }, []],
  ['an assignment that swapped would precede its document', { assignedOn: '05/06/2025' }, []],
  [
    'an assignment without a document',
    { source: '', assignedOn: '06/08/2025' },
    ['V13@source error', 'V19@assignedOn warning: text 06/08/2025, readDay 06/08/2025, swappedDay 08/06/2025'],
  ],
  [
    'an assignment ahead',
    { source: '', assignedOn: '12/11/2025' },
    ['V13@source error', 'V15@assignedOn error: day 12/11/2025, today 10/10/2025'],
  ],
  [
    'a deadline',
    { dueText: '11/12/2025' },
    ['V19@dueText warning: text 11/12/2025, readDay 11/12/2025, swappedDay 12/11/2025'],
  ],
  ['a deadline that swapped would precede the assignment', { dueText: '04/12/2025' }, []],
  [
    'a deadline that swapped would be the day of the assignment',
    {
      source: '',
      assignedOn: day('05/04/2025'),
      dueText: '04/05/2025',
      delayCause: 'Chờ vốn; cam kết xong 31/10/2025',
    },
    [
      'V13@source error',
      'V19@dueText warning: text 04/05/2025, readDay 04/05/2025, swappedDay 05/04/2025',
      'V37@decidingLevel warning',
    ],
  ],
  [
    'a deadline before the assignment as read',
    { dueText: '05/04/2025', delayCause: 'x' },
    ['V21@dueText error: deadlineDay 05/04/2025, assignedDay 20/05/2025'],
  ],
  [
    'a deadline without an assignment',
    { source: '', assignedOn: '', dueText: '04/12/2025' },
    ['V13@source error', 'V19@dueText warning: text 04/12/2025, readDay 04/12/2025, swappedDay 12/04/2025'],
  ],
  ['a deadline in words', { dueText: 'trước ngày 11/12/2025' }, []],
  [
    'an extension',
    { extendedTo: '05/02/2026', extensionBasis: '5712/UBND' },
    ['V19@extendedTo warning: text 05/02/2026, readDay 05/02/2026, swappedDay 02/05/2026'],
  ],
  [
    'an extension that swapped would be no later',
    { extendedTo: '01/05/2026', extensionBasis: '5712/UBND', dueText: day('05/01/2026') },
    ['V23@extendedTo warning: lastDay 01/05/2026, holiday Ngày Quốc tế lao động, weekday 5, reminderDay 29/04/2026'],
  ],
  [
    'an extension that swapped would be later by a day',
    { extendedTo: '01/05/2026', extensionBasis: '5712/UBND', dueText: day('04/01/2026') },
    [
      'V19@extendedTo warning: text 01/05/2026, readDay 01/05/2026, swappedDay 05/01/2026',
      'V23@extendedTo warning: lastDay 01/05/2026, holiday Ngày Quốc tế lao động, weekday 5, reminderDay 29/04/2026',
    ],
  ],
  [
    'an extension of a task without a deadline',
    { extendedTo: '05/02/2026', extensionBasis: '5712/UBND', dueText: 'thường xuyên' },
    ['V19@extendedTo warning: text 05/02/2026, readDay 05/02/2026, swappedDay 02/05/2026'],
  ],
  [
    'done on a day',
    { ...done, doneOn: '08/09/2025' },
    ['V19@doneOn warning: text 08/09/2025, readDay 08/09/2025, swappedDay 09/08/2025'],
  ],
  [
    'done on a day that swapped would be yesterday',
    { ...done, doneOn: '10/09/2025' },
    ['V19@doneOn warning: text 10/09/2025, readDay 10/09/2025, swappedDay 09/10/2025'],
  ],
  ['done on a day that swapped would be next month', { ...done, doneOn: '11/08/2025' }, []],
  ['done on a day that swapped would precede the assignment', { ...done, doneOn: '04/09/2025' }, []],
  [
    'done without an assignment',
    { ...done, source: '', assignedOn: '', doneOn: '04/09/2025' },
    ['V13@source error', 'V19@doneOn warning: text 04/09/2025, readDay 04/09/2025, swappedDay 09/04/2025'],
  ],
  [
    'two figures of a year: an assignment',
    { assignedOn: '20/05/25' },
    ['V20@assignedOn warning: text 20/05/25, year 2025, readDay 20/05/2025'],
  ],
  [
    'two figures of a year: a deadline',
    { dueText: '31/12/25' },
    ['V20@dueText warning: text 31/12/25, year 2025, readDay 31/12/2025'],
  ],
  [
    'two figures of a year: an extension',
    { extendedTo: '31/03/26', extensionBasis: '5712/UBND' },
    ['V20@extendedTo warning: text 31/03/26, year 2026, readDay 31/03/2026'],
  ],
  [
    'two figures of a year: done',
    { ...done, doneOn: '09/10/25' },
    ['V20@doneOn warning: text 09/10/25, year 2025, readDay 09/10/2025'],
  ],
];

describe('a date that may be read in two ways is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});

/** What is asked of a date on a day, with a document of 12/KH-UBND issued on another, at the date's own cell. */
function asked(key: 'assignedOn' | 'doneOn', cells: Cells, now: string, issued: string, where = place): string[] {
  const documents = createDocumentRegister([document('12/KH-UBND', issued, 2)]);
  const within = { ...context, documents, today: day(now), now: day(now) + 8 / 24 };
  const task = taskOf({ source: '12/KH-UBND', dueText: 'thường xuyên', ...cells }, 5, where, within);
  return names(checkRows([task], within)).filter((name) => name.endsWith(`@${key}`));
}

describe('a date whose other reading is the last day that could be', () => {
  it.each([
    ['today', '06/05/2025', '05/06/2025', '', ['V19@assignedOn']],
    ['tomorrow', '06/05/2025', '04/06/2025', '', []],
    ['earlier, while it reads as today', '05/06/2025', '05/06/2025', '', ['V19@assignedOn']],
    ['the day of the document', '06/05/2025', '10/10/2025', '05/05/2025', ['V19@assignedOn']],
    ['the day of the document, read later', '05/06/2025', '10/10/2025', '06/05/2025', ['V19@assignedOn']],
    ['the day before the document', '05/06/2025', '10/10/2025', '07/05/2025', []],
    ['later, while it reads as the day of the document', '06/05/2025', '10/10/2025', '06/05/2025', []],
    [
      'later, while it reads as a day before the document',
      '05/04/2025',
      '10/10/2025',
      '06/04/2025',
      ['V16@assignedOn'],
    ],
  ])('of assignment: %s', (_, assignedOn, now, issued, expected) => {
    expect(asked('assignedOn', { assignedOn }, now, issued)).toEqual(expected);
  });

  it.each([
    ['today', '06/05/2025', '05/06/2025', '01/05/2025', ['V19@doneOn']],
    ['tomorrow', '06/05/2025', '04/06/2025', '01/05/2025', []],
    ['earlier, while it reads as today', '05/06/2025', '05/06/2025', '01/05/2025', ['V19@doneOn']],
    ['the day of the assignment', '05/06/2025', '10/10/2025', '06/05/2025', ['V19@doneOn']],
    ['the day before the assignment', '05/06/2025', '10/10/2025', '07/05/2025', []],
    ['past, while it reads as a day to come', '05/11/2025', '10/10/2025', '01/05/2025', ['V31@doneOn']],
  ])('on which it was done: %s', (_, doneOn, now, assigned, expected) => {
    expect(asked('doneOn', { ...done, doneOn, assignedOn: day(assigned) }, now, '')).toEqual(expected);
  });

  it('is asked about a real date only under another locale, of the tracker or of the unit’s own file', () => {
    const cells = { assignedOn: day('06/05/2025') };
    expect(asked('assignedOn', cells, '10/10/2025', '')).toEqual([]);
    expect(asked('assignedOn', cells, '10/10/2025', '', { ...place, foreignLocale: true })).toEqual(['V19@assignedOn']);
    expect(asked('assignedOn', cells, '10/10/2025', '', { ...place, foreignLocale: false })).toEqual([]);
  });
});
