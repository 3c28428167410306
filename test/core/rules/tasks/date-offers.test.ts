import { describe, expect, it } from 'vitest';
import { type Cells, day, done, tellings } from '../fixtures';

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  ['words', { dueText: 'sớm nhất có thể' }, ['V17@dueText error: problem unreadable, text sớm nhất có thể']],
  ['30 February', { dueText: '30/02/2028' }, ['V18@dueText error: text 30/02/2028, exampleDay 29/02/2028']],
  ['31 April with points', { dueText: '31.04.2026' }, ['V18@dueText error: text 31.04.2026, exampleDay 30/04/2026']],
  ['32 January', { dueText: '32/01/2026' }, ['V18@dueText error: text 32/01/2026, exampleDay 31/01/2026']],
  ['32 December', { dueText: '32/12/2026' }, ['V18@dueText error: text 32/12/2026, exampleDay 31/12/2026']],
  ['31 November 1900', { assignedOn: '31/11/1900' }, ['V18@assignedOn error: text 31/11/1900, exampleDay 30/11/1900']],
  ['31 November 2199', { dueText: '31/11/2199' }, ['V18@dueText error: text 31/11/2199, exampleDay 30/11/2199']],
  ['month first', { dueText: '10/31/2025' }, ['V18@dueText error: text 10/31/2025, suggestion 31/10/2025']],
  [
    'month first where a day was done',
    { ...done, doneOn: '09/30/2025' },
    ['V18@doneOn error: text 09/30/2025, suggestion 30/09/2025'],
  ],
  [
    'a day and a month',
    { dueText: '20/11' },
    ['V17@dueText error: problem unreadable, text 20/11, suggestion 20/11/2025'],
  ],
  [
    'the very day of the assignment',
    { dueText: '20/05' },
    ['V17@dueText error: problem unreadable, text 20/05, suggestion 20/05/2025'],
  ],
  [
    'the day before the assignment: the year after',
    { dueText: '19/05' },
    ['V17@dueText error: problem unreadable, text 19/05, suggestion 19/05/2026'],
  ],
  [
    'a quarter without its year',
    { dueText: 'Quý IV' },
    ['V17@dueText error: problem unreadable, text Quý IV, suggestion Quý IV/2025'],
  ],
  [
    'a quarter that is past: the year after',
    { dueText: 'Quý I' },
    ['V17@dueText error: problem unreadable, text Quý I, suggestion Quý I/2026'],
  ],
  [
    'before a day of this year',
    { dueText: 'trước 30/11' },
    ['V17@dueText error: problem unreadable, text trước 30/11, suggestion trước 30/11/2025'],
  ],
  [
    'before the day of the assignment',
    { dueText: 'trước 20/05' },
    ['V17@dueText error: problem unreadable, text trước 20/05, suggestion trước 20/05/2025'],
  ],
  [
    'a month without its year',
    { dueText: 'tháng 12' },
    ['V17@dueText error: problem unreadable, text tháng 12, suggestion tháng 12/2025'],
  ],
  [
    'a deadline whose assignment is unknown: from today on',
    { source: '', assignedOn: '', dueText: '09/10' },
    ['V13@source error', 'V17@dueText error: problem unreadable, text 09/10, suggestion 09/10/2026'],
  ],
  [
    'a deadline of today whose assignment is unknown',
    { source: '', assignedOn: '', dueText: '10/10' },
    ['V13@source error', 'V17@dueText error: problem unreadable, text 10/10, suggestion 10/10/2025'],
  ],
  ['29 February, of next year neither', { dueText: '29/02' }, ['V17@dueText error: problem unreadable, text 29/02']],
  [
    'an assignment of today',
    { assignedOn: '10/10', source: '5514/UBND-ĐMPT' },
    ['V17@assignedOn error: problem unreadable, text 10/10, suggestion 10/10/2025'],
  ],
  [
    'an assignment of tomorrow: the year before',
    { assignedOn: '11/10' },
    ['V17@assignedOn error: problem unreadable, text 11/10, suggestion 11/10/2024'],
  ],
  [
    'done yesterday',
    { ...done, doneOn: '09/10' },
    ['V17@doneOn error: problem unreadable, text 09/10, suggestion 09/10/2025'],
  ],
  [
    'done tomorrow: the year before',
    { ...done, doneOn: '11/10' },
    ['V17@doneOn error: problem unreadable, text 11/10, suggestion 11/10/2024'],
  ],
  ['an assignment in words', { assignedOn: 'hôm qua' }, ['V17@assignedOn error: problem unreadable, text hôm qua']],
  [
    'days counted from no assignment',
    { assignedOn: '', dueText: '10 ngày kể từ ngày giao' },
    ['V17@assignedOn error: problem needsStart'],
  ],
  [
    'an extension to 31 November',
    { extendedTo: '31/11/2025', extensionBasis: '5712/UBND' },
    ['V18@extendedTo error: text 31/11/2025, exampleDay 30/11/2025'],
  ],
  [
    'an extension in words',
    { extendedTo: 'sang năm', extensionBasis: '5712/UBND' },
    ['V17@extendedTo error: problem unreadable, text sang năm'],
  ],
  [
    'an extension without its year',
    { extendedTo: '31/03', extensionBasis: '5712/UBND' },
    ['V17@extendedTo error: problem unreadable, text 31/03, suggestion 31/03/2026'],
  ],
  [
    'an extension to a day that this year would bring before the deadline: the year after',
    { extendedTo: '20/11', extensionBasis: '5712/UBND' },
    ['V17@extendedTo error: problem unreadable, text 20/11, suggestion 20/11/2026'],
  ],
  [
    'an extension to the very day of the deadline: the year after',
    { extendedTo: '31/12', extensionBasis: '5712/UBND' },
    ['V17@extendedTo error: problem unreadable, text 31/12, suggestion 31/12/2026'],
  ],
  [
    'an extension to the day after the deadline',
    { dueText: day('27/11/2025'), extendedTo: '28/11', extensionBasis: '5712/UBND' },
    ['V17@extendedTo error: problem unreadable, text 28/11, suggestion 28/11/2025'],
  ],
  [
    'an extension of no deadline: from the assignment on',
    { dueText: '', extendedTo: '20/11', extensionBasis: '5712/UBND' },
    [
      'V24@dueText error: problem blank, openDays 143',
      'V17@extendedTo error: problem unreadable, text 20/11, suggestion 20/11/2025',
    ],
  ],
  [
    'done on 31 September',
    { ...done, doneOn: '31/09/2025' },
    ['V18@doneOn error: text 31/09/2025, exampleDay 30/09/2025'],
  ],
  ['a commitment in words', { committedOn: 'sớm' }, ['V17@committedOn warning: problem unreadable, text sớm']],
  [
    'a commitment of 31 November',
    { committedOn: '31/11/2025' },
    ['V18@committedOn warning: text 31/11/2025, exampleDay 30/11/2025'],
  ],
  [
    'a commitment without its year',
    { committedOn: '20/11' },
    ['V17@committedOn warning: problem unreadable, text 20/11, suggestion 20/11/2025'],
  ],
  ['a review in words', { reviewedOn: 'hôm kia' }, ['V17@reviewedOn warning: problem unreadable, text hôm kia']],
  [
    'a review on 31 September',
    { reviewedOn: '31/09/2025' },
    ['V18@reviewedOn warning: text 31/09/2025, exampleDay 30/09/2025'],
  ],
];

describe('a date that cannot be read is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
