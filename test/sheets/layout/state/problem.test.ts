import { expect, it } from 'vitest';
import { headingProblem } from '../../../../src/sheets/layout/state/problem';
import type { HeadingProblem } from '../../../../src/sheets/tables/heading-problems';

const heading = 'Thời hạn';

it.each<[string, HeadingProblem, object]>([
  [
    'a table of another form',
    { kind: 'foreignTable', heading, rowNumber: 5 },
    { kind: 'foreignTable', facts: { heading, row: 5 } },
  ],
  ['no headings', { kind: 'noHeadings', heading }, { kind: 'noHeadings', facts: { heading } }],
  [
    'two of one column',
    {
      kind: 'duplicate',
      heading,
      rowNumber: 4,
      first: { columnIndex: 2, text: 'Thời hạn' },
      second: { columnIndex: 27, text: 'Hạn' },
    } as HeadingProblem,
    { kind: 'headingDuplicate', facts: { heading, cell: 'C4', otherCell: 'AB4', found: 'Hạn' } },
  ],
  [
    'another in its place',
    {
      kind: 'missing',
      heading,
      rowNumber: 4,
      now: { columnIndex: 0, text: 'Hạn nộp' },
      isAlike: false,
    } as HeadingProblem,
    { kind: 'headingReplaced', facts: { heading, cell: 'A4', found: 'Hạn nộp' } },
  ],
  [
    'none in its place',
    { kind: 'missing', heading, rowNumber: 4, now: undefined, isAlike: false } as HeadingProblem,
    { kind: 'headingReplaced', facts: { heading } },
  ],
])('a problem with headings says where they stand: %s', (_, problem, wanted) => {
  expect(headingProblem('SKHCN', problem)).toEqual({ sheetTitle: 'SKHCN', ...wanted });
});
