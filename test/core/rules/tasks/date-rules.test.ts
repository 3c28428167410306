import { describe, expect, it } from 'vitest';
import { type Cells, day, done, findings, tellings } from '../fixtures';

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
