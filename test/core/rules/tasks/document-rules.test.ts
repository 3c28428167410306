import { describe, expect, it } from 'vitest';
import { createDocumentRegister } from '../../../../src/core/documents/document-register';
import { checkRows } from '../../../../src/core/rules/tasks/check-tasks';
import { formatDay } from '../../../../src/core/time/day';
import { type Cells, context, day, document, place, taskOf, tellings, today } from '../fixtures';

/** `rule: the day offered instead`, for a task assigned on a day by a document of another. */
function offers(assigned: string, issued: string, now: string): string[] {
  const documents = createDocumentRegister([document('12/KH-UBND', issued, 2)]);
  const within = { ...context, documents, today: day(now), now: day(now) + 8 / 24 };
  const task = taskOf({ source: '12/KH-UBND', assignedOn: day(assigned) }, 5, place, within);
  return checkRows([task], within)
    .filter(({ key }) => key === 'assignedOn')
    .map(({ rule, facts }) => {
      const { suggestedDay } = facts as { readonly suggestedDay?: number };
      return `${rule}: ${suggestedDay === undefined ? '' : formatDay(suggestedDay)}`;
    });
}

describe('an assignment on a day that cannot be', () => {
  it('ahead of today is offered day and month the other way round, up to today itself', () => {
    expect(offers('05/06/2025', '02/01/2025', '06/05/2025')).toEqual(['V15: 06/05/2025']);
    expect(offers('05/06/2025', '02/01/2025', '05/05/2025')).toEqual(['V15: ']);
  });

  it('before its document is offered the other way round, from the day of the document on', () => {
    expect(offers('06/05/2025', '05/06/2025', '10/10/2025')).toEqual(['V16: 05/06/2025']);
    expect(offers('06/05/2025', '06/06/2025', '10/10/2025')).toEqual(['V16: ']);
  });

  it('is not offered a day that its document forbids', () => {
    expect(offers('05/06/2025', '07/05/2025', '06/05/2025')).toEqual(['V15: ']);
  });
});

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  ['a symbol that is none', { source: 'Kế hoạch 139' }, ['V14@source warning: problem malformed, text Kế hoạch 139']],
  [
    'a symbol of the Party written the other way round',
    { source: '57/NQ-TW' },
    ['V14@source warning: problem malformed, text 57/NQ-TW, suggestion 57-NQ/TW'],
  ],
  [
    'a symbol with a letter too many',
    { source: '139/KH-UBNDD' },
    ['V14@source warning: problem unknown, text 139/KH-UBNDD, suggestion 139/KH-UBND'],
  ],
  [
    'a symbol without its strokes',
    { source: '139 KH UBND' },
    ['V14@source warning: problem malformed, text 139 KH UBND, suggestion 139/KH-UBND'],
  ],
  [
    'a second symbol with a wrong letter',
    { source: '139/KH-UBND; 190/KH-UBNB' },
    ['V14@source warning: problem unknown, text 190/KH-UBNB, suggestion 190/KH-UBND'],
  ],
  [
    'a second symbol without its strokes',
    { source: '139/KH-UBND; 190 KH UBND' },
    ['V14@source warning: problem malformed, text 190 KH UBND, suggestion 190/KH-UBND'],
  ],
  ['a symbol of nobody', { source: '77/KH-UBND' }, ['V14@source warning: problem unknown, text 77/KH-UBND']],
  ['no document, no symbol', { source: '' }, ['V13@source error']],
  ['an assignment of tomorrow', { assignedOn: today + 1 }, ['V15@assignedOn error: day 11/10/2025, today 10/10/2025']],
  [
    'an assignment ahead that was month first',
    { assignedOn: day('08/12/2025') },
    ['V15@assignedOn error: day 08/12/2025, today 10/10/2025, suggestedDay 12/08/2025'],
  ],
  [
    'an assignment before its document',
    { assignedOn: day('15/05/2025') },
    ['V16@assignedOn error: day 15/05/2025, issuedDay 16/05/2025, symbol 139/KH-UBND'],
  ],
  [
    'an assignment before its document that was month first',
    { assignedOn: day('09/05/2025') },
    ['V16@assignedOn error: day 09/05/2025, issuedDay 16/05/2025, symbol 139/KH-UBND, suggestedDay 05/09/2025'],
  ],
  [
    'an assignment without a document to come before',
    { source: '', assignedOn: day('15/05/2024') },
    ['V13@source error'],
  ],
];

describe('a document is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
