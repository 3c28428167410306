import { expect, it } from 'vitest';
import type { AssignedColumn } from '../../../../src/core/import/columns/assign-columns';
import type { ImportKey, ImportValues, RowKind } from '../../../../src/core/import/proposal/proposal';
import { createGrid } from '../../../../src/core/import/sheet/source-grid';
import { createDoubts } from '../../../../src/core/import/values/doubts';
import { listUnderstood } from '../../../../src/core/import/values/understood';
import { type FixtureCell, sourceOf } from '../source-table';

const [a, b, c] = [1, 2, 3].map((row) => ({ row, column: 4 })) as [
  { row: number; column: number },
  { row: number; column: number },
  { row: number; column: number },
];

it('each text is doubted once, with all its cells and what it is about, in the order of the first ones', () => {
  const doubts = createDoubts();
  doubts.needsYear('30/10', a);
  doubts.unreadDay('sớm', 'Hạn', a);
  doubts.otherYear('30/10', 2024, 2025, a);
  doubts.unknownProgress('Chậm', a);
  doubts.unknownLead('Phòng A', 'Phòng B', a);
  doubts.severalLeads('STC; SNV', a);
  doubts.broken('#REF!', a);
  for (const cell of [b, c]) {
    doubts.broken('#REF!', cell);
    doubts.severalLeads('STC; SNV', cell);
    doubts.unknownLead('Phòng A', 'Phòng B', cell);
    doubts.unknownProgress('Chậm', cell);
    doubts.otherYear('30/10', 2024, 2025, cell);
    doubts.unreadDay('sớm', 'Hạn', cell);
    doubts.needsYear('30/10', cell);
  }
  const cells = [a, b, c];
  expect(doubts.list()).toEqual([
    { cell: a, kind: 'noYear', text: '30/10', cells },
    { cell: a, kind: 'unreadDay', text: 'sớm', heading: 'Hạn', cells },
    { cell: a, kind: 'otherYear', shown: '30/10', stored: 2024, year: 2025 },
    { cell: a, kind: 'unknownProgress', text: 'Chậm', cells },
    { cell: a, kind: 'unknownLead', text: 'Phòng A', suggestion: 'Phòng B', cells },
    { cell: a, kind: 'severalLeads', text: 'STC; SNV', cells },
    { cell: a, kind: 'broken', text: '#REF!', cells },
  ]);
});

it('the same text in another column, of another year or in another doubt is another one', () => {
  const doubts = createDoubts();
  doubts.unreadDay('sớm', 'Hạn', a);
  doubts.unreadDay('sớm', 'Xong', b);
  doubts.otherYear('30/10', 2024, 2025, a);
  doubts.otherYear('30/10', 2023, 2025, b);
  const all = [doubts.needsYear, doubts.unknownProgress, doubts.severalLeads, doubts.broken];
  for (const doubt of all) doubt('sớm', a);
  doubts.unknownLead('sớm', '', a);
  expect(doubts.list().map(({ kind }) => kind)).toEqual([
    'unreadDay',
    'unreadDay',
    'otherYear',
    'otherYear',
    'noYear',
    'unknownProgress',
    'severalLeads',
    'broken',
    'unknownLead',
  ]);
});

const columnOf = (key: ImportKey | undefined, columnIndex = 0): AssignedColumn => ({
  columnIndex,
  heading: '',
  key,
  confidence: 1,
  reason: 'heading',
  examples: [],
});

function understood(
  key: ImportKey | undefined,
  ...cells: readonly (readonly [from: FixtureCell, to: string | number | undefined, kind?: RowKind])[]
) {
  const grid = createGrid(sourceOf({ sheet: 'Bảng', rows: cells.map(([from]) => [from]) }));
  const rows = cells.map(([, to, kind = 'task'], index) => ({
    rowNumber: index + 1,
    kind,
    label: '',
    values: (to === undefined || key === undefined ? {} : { [key]: to }) as ImportValues,
  }));
  return listUnderstood(grid, [columnOf(key)], rows);
}

it.each<ImportKey>(['progress', 'dueText', 'lead', 'percent', 'doneOn', 'extendedTo', 'assignedOn', 'source'])(
  'what is written otherwise in %s is told once, with the number of its rows',
  (key) => {
    expect(understood(key, ['a', 'b'], ['a', 'b'], ['a', 'c'], ['d', 'd'])).toEqual([
      { key, from: 'a', to: 'b', rows: 2 },
      { key, from: 'a', to: 'c', rows: 1 },
    ]);
  },
);

it('nothing is told of blanks, of rows that are no tasks, or of columns that stay as they are', () => {
  expect(understood('percent', ['', 5], [5, 5], ['x', undefined], ['60%', 60, 'section'])).toEqual([]);
  expect(understood('percent', ['60%', 60, 'unclear'])).toEqual([]);
  expect(understood('note', ['a', 'b'])).toEqual([]);
  expect(understood(undefined, ['a', 'b'])).toEqual([]);
});
