import { describe, expect, it } from 'vitest';
import { type Cells, day, tellings } from '../fixtures';

/** What a row with these cells is told: rule, cell, severity, and all that its sentence may say. */
const told: readonly (readonly [what: string, cells: Cells, told: readonly string[]])[] = [
  ['extended without a document', { extendedTo: day('31/03/2026') }, ['V27@extensionBasis error: missing basis']],
  ['a document that extends to no day', { extensionBasis: '5712/UBND' }, ['V27@extendedTo error: missing day']],
  [
    'extended to the same day',
    { extendedTo: day('31/12/2025'), extensionBasis: '5712/UBND' },
    ['V28@extendedTo error: extendedDay 31/12/2025, originalDay 31/12/2025'],
  ],
  [
    'extended to an earlier day that was month first',
    { dueText: day('31/03/2026'), extendedTo: day('05/02/2026'), extensionBasis: '5712/UBND' },
    ['V28@extendedTo error: extendedDay 05/02/2026, originalDay 31/03/2026, suggestedDay 02/05/2026'],
  ],
  [
    'extended to an earlier day that swapped is the very day',
    { dueText: day('04/05/2026'), extendedTo: day('05/04/2026'), extensionBasis: '5712/UBND' },
    ['V28@extendedTo error: extendedDay 05/04/2026, originalDay 04/05/2026'],
  ],
  ['extended by a day', { dueText: day('30/03/2026'), extendedTo: day('31/03/2026'), extensionBasis: '5712/UBND' }, []],
];

describe('an extension is told of', () => {
  it.each(told)('%s', (_, cells, expected) => {
    expect(tellings(cells)).toEqual(expected);
  });
});
