import { describe, expect, it } from 'vitest';
import { type Cells, context, day, done, tellings, today } from '../fixtures';

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  [
    'before its assignment',
    { dueText: '19/05/2025' },
    ['V21@dueText error: deadlineDay 19/05/2025, assignedDay 20/05/2025'],
  ],
  [
    'before its assignment, month first',
    { dueText: '12/05/2025' },
    ['V21@dueText error: deadlineDay 12/05/2025, assignedDay 20/05/2025, suggestedDay 05/12/2025'],
  ],
  [
    'before its assignment, which was month first',
    { dueText: day('15/07/2025'), assignedOn: day('06/08/2025') },
    ['V21@dueText error: deadlineDay 15/07/2025, assignedDay 06/08/2025, suggestedStartDay 08/06/2025'],
  ],
  [
    'before its assignment, whose other reading is the very day',
    { dueText: day('08/06/2025'), assignedOn: day('06/08/2025') },
    ['V21@dueText error: deadlineDay 08/06/2025, assignedDay 06/08/2025, suggestedDay 06/08/2025'],
  ],
  [
    'before its assignment, whose other reading is later too',
    { dueText: day('07/06/2025'), assignedOn: day('06/08/2025') },
    ['V21@dueText error: deadlineDay 07/06/2025, assignedDay 06/08/2025'],
  ],
  [
    'before an assignment that is to come',
    { source: '', dueText: '31/12/2025', assignedOn: day('20/05/2026') },
    ['V13@source error', 'V15@assignedOn error: day 20/05/2026, today 10/10/2025'],
  ],
  [
    'before an assignment to come that was month first',
    { source: '', dueText: day('15/10/2025'), assignedOn: day('06/12/2025') },
    [
      'V13@source error',
      'V15@assignedOn error: day 06/12/2025, today 10/10/2025, suggestedDay 12/06/2025',
      'V21@dueText error: deadlineDay 15/10/2025, assignedDay 06/12/2025, suggestedStartDay 12/06/2025',
    ],
  ],
  [
    'before the day of its document',
    { assignedOn: '', dueText: '15/05/2025' },
    ['V21@dueText error: deadlineDay 15/05/2025, assignedDay 16/05/2025'],
  ],
  [
    'on the day of its document',
    {
      assignedOn: '',
      dueText: '16/05/2025',
      delayCause: 'Chờ vốn; cam kết xong 31/10/2025',
      decidingLevel: 'Sở KH&CN',
    },
    [],
  ],
  [
    'on the day of its document, and nobody says why it is late',
    { assignedOn: '', dueText: '16/05/2025', decidingLevel: 'Sở KH&CN' },
    ['V36@delayCause error: missing cause, daysLate 147'],
  ],
  [
    'before its assignment of today',
    { source: '5514/UBND-ĐMPT', assignedOn: today, dueText: '09/10/2025' },
    ['V21@dueText error: deadlineDay 09/10/2025, assignedDay 10/10/2025'],
  ],
  [
    'before a day, a document that does not say how',
    { source: '5514/UBND-ĐMPT', assignedOn: today, dueText: 'trước ngày 14/10/2025' },
    ['V22@dueText warning: namedDay 14/10/2025, lastDay 13/10/2025, symbol 5514/UBND-ĐMPT'],
  ],
  [
    'before a day, no document',
    { source: '', assignedOn: today, dueText: 'trước ngày 14/10/2025' },
    ['V13@source error', 'V22@dueText warning: namedDay 14/10/2025, lastDay 13/10/2025'],
  ],
  [
    'before a day, extended',
    { source: '', dueText: 'trước ngày 14/10/2025', extendedTo: day('15/12/2025'), extensionBasis: '5712/UBND' },
    ['V13@source error'],
  ],
  ['before a day, done', { ...done, source: '', dueText: 'trước ngày 14/10/2025' }, ['V13@source error']],
  [
    'on a Sunday',
    { dueText: '30/11/2025' },
    ['V23@dueText warning: lastDay 30/11/2025, weekday 7, reminderDay 28/11/2025'],
  ],
  [
    'on a Saturday',
    { dueText: '29/11/2025' },
    ['V23@dueText warning: lastDay 29/11/2025, weekday 6, reminderDay 28/11/2025'],
  ],
  [
    'on a holiday',
    { dueText: '01/01/2026' },
    ['V23@dueText warning: lastDay 01/01/2026, holiday Tết Dương lịch, weekday 4, reminderDay 31/12/2025'],
  ],
  [
    'extended to a Sunday',
    { extendedTo: day('01/02/2026'), extensionBasis: '5712/UBND' },
    ['V23@extendedTo warning: lastDay 01/02/2026, weekday 7, reminderDay 30/01/2026'],
  ],
  ['on a Sunday, done', { ...done, dueText: '30/11/2025' }, []],
  [
    'on a Sunday that is past',
    { dueText: '05/10/2025', delayCause: 'Chờ vốn; cam kết xong 31/10/2025', decidingLevel: 'Sở KH&CN' },
    [],
  ],
  ['none', { dueText: '' }, ['V24@dueText error: problem blank, openDays 143']],
  [
    'none for 31 days',
    { source: '', dueText: '', assignedOn: today - 31 },
    ['V13@source error', 'V24@dueText error: problem blank, openDays 31'],
  ],
  [
    'none for 30 days',
    { source: '', dueText: '', assignedOn: today - 30 },
    ['V13@source error', 'V24@dueText error: problem blank, openDays 0'],
  ],
  [
    'none, and no assignment',
    { source: '', dueText: '', assignedOn: '' },
    ['V13@source error', 'V24@dueText error: problem blank, openDays 0'],
  ],
  ['none, of a task that is done', { ...done, dueText: '' }, []],
  ['a wait for nothing', { dueText: 'chờ' }, ['V24@dueText error: problem noCondition, openDays 143']],
  [
    'a wait that nobody looked after',
    { dueText: 'chờ Bộ hướng dẫn', updatedAt: '' },
    ['V25@dueText warning: openDays 143, reviewAfterDays 30'],
  ],
  [
    'a wait looked after 31 days ago',
    { dueText: 'chờ Bộ hướng dẫn', updatedAt: today - 31 },
    ['V25@dueText warning: openDays 143, reviewAfterDays 30', 'V39@updatedAt warning: age 31'],
  ],
  ['a wait looked after 30 days ago', { dueText: 'chờ Bộ hướng dẫn', updatedAt: today - 30 }, []],
  [
    'a wait that began 30 days ago',
    { source: '', dueText: 'chờ Bộ hướng dẫn', assignedOn: today - 30, updatedAt: '' },
    ['V13@source error'],
  ],
  [
    'a wait that began 31 days ago',
    { source: '', dueText: 'chờ Bộ hướng dẫn', assignedOn: today - 31, updatedAt: '' },
    ['V13@source error', 'V25@dueText warning: openDays 31, reviewAfterDays 30'],
  ],
  [
    'a wait of a task without an assignment',
    { source: '', dueText: 'chờ Bộ hướng dẫn', assignedOn: '', updatedAt: '' },
    ['V13@source error'],
  ],
  ['a wait of a task that is done', { ...done, dueText: 'chờ Bộ hướng dẫn', updatedAt: '' }, []],
];

describe('a deadline is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});

describe('a deadline is told of, by the day on which it is read', () => {
  const on = (text: string, cells: Cells) => {
    const now = day(text);
    return tellings({ source: '139/KH-UBND', updatedAt: '', ...cells }, { ...context, today: now, now: now + 8 / 24 });
  };

  it('on a Saturday, up to the very day', () => {
    const facts = 'lastDay 11/10/2025, weekday 6, reminderDay 10/10/2025';
    expect(on('11/10/2025', { dueText: day('11/10/2025') })).toEqual([`V23@dueText warning: ${facts}`]);
    expect(on('12/10/2025', { dueText: day('11/10/2025'), delayCause: 'x; cam kết xong 31/10/2025' })).toEqual([]);
  });

  it('before an assignment that was month first, once its other reading is no day to come', () => {
    const cells = { assignedOn: day('06/08/2025'), dueText: day('15/07/2025') };
    const facts = 'deadlineDay 15/07/2025, assignedDay 06/08/2025, suggestedStartDay 08/06/2025';
    expect(on('08/06/2025', cells)).toEqual([
      'V15@assignedOn error: day 06/08/2025, today 08/06/2025, suggestedDay 08/06/2025',
      `V21@dueText error: ${facts}`,
    ]);
    expect(on('07/06/2025', cells)).toEqual(['V15@assignedOn error: day 06/08/2025, today 07/06/2025']);
  });
});
